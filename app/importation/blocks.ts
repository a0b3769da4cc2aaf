import { setImmediate as auxAutres } from "node:timers/promises";
import type { Bloc } from "./block.ts";
import type { Element } from "./element.ts";
import { devinerLesTitres } from "./guess.ts";
import { type Role, roleDe, rolesDesStyles } from "./styles.ts";
import { paragraphesSous } from "./tables.ts";
import { Lecteur } from "./walk.ts";

export type Texte = { readonly blocs: readonly Bloc[]; readonly liensRetires: number };

/** Elements read before others get their turn. */
const TOUR = 200;

/** The text of a Word file: headings, and blocks our texts may hold. Nothing written in it is lost on the way. */
export async function blocsDe({ children = [], ...document }: Element, styles: string): Promise<Texte> {
  const roles = rolesDesStyles(styles);
  const titres = paragraphesSous({ ...document, children }).filter((element) => estTitre(roleDe(element, roles)));
  const lecteur = new Lecteur(roles, titres.length < 2);
  for (let debut = 0; debut < children.length; debut += TOUR) {
    lecteur.lire(children.slice(debut, debut + TOUR));
    await auxAutres();
  }
  lecteur.direLesNotes();
  return { blocs: devinerLesTitres(lecteur.blocs), liensRetires: lecteur.liensRetires };
}

const estTitre = (role: Role | undefined) => typeof role === "object" && role.titre > 0;
