import type { Noeud } from "#workflows/texte/riche.ts";
import type { Allure } from "./paragraph.ts";

export type Titre = { readonly titre: string; readonly niveau: number };

/** A piece of a text, in order: a heading (level 0 for the title of the document), or a block our texts may hold. */
export type Bloc = Titre | { readonly noeud: Noeud; readonly allure?: Allure };

export const estUnTitre = (bloc: Bloc): bloc is Titre => "titre" in bloc;
