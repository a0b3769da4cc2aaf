import type { ContenuFige } from "#db/schema/documents.ts";
import { modeleDe } from "#workflows/modeles/registry.ts";
import type { Colonne, Ligne } from "#workflows/texte/lignes.ts";
import type { Effort } from "./align.ts";
import { additionner, estVide } from "./count.ts";
import { type Entree, mettreEnRegard, rapprocher } from "./entries.ts";
import { fondre } from "./merge.ts";
import { type Deplacements, passagesDe } from "./passages.ts";
import type { ChampCompare, Place } from "./result.ts";
import { type Bloc, comparerLignes } from "./rows.ts";
import { unitesDe } from "./units.ts";

export type SectionFigee = ContenuFige["sections"][number];
export type ChampFige = SectionFigee["champs"][number];
export type Couple<T> = { readonly avant?: T; readonly apres?: T };

/** A question of both versions while moves are still looked for. */
export type ChampOuvert = Couple<ChampFige> & {
  readonly place: Place;
  readonly tableau?: Pick<ChampCompare, "tableau" | "compte">;
  readonly entrees: readonly Entree[];
};

export type Blocs = (section: string, champ: string) => Bloc | undefined;

/** The columns of a structured block: those of the newer template, then those only the older one had. */
export const blocsDe =
  (avant: ContenuFige, apres: ContenuFige): Blocs =>
  (section, champ) => {
    const [ancien, nouveau] = [avant, apres].map(({ modele, modeleVersion }) =>
      (modeleDe(modele, modeleVersion) ?? modeleDe(modele))?.sections
        .find(({ code }) => code === section)
        ?.champs.find(({ code }) => code === champ),
    );
    const bloc = nouveau?.lignes ?? ancien?.lignes;
    const colonnes = fondre(ancien?.lignes?.colonnes ?? [], nouveau?.lignes?.colonnes ?? []);
    return bloc && { ...bloc, colonnes: colonnes.map((couple) => (couple.apres ?? couple.avant) as Colonne) };
  };

/** Faces the two answers to a question. Rows are compared when each side has some, or has nothing at all. */
export function ouvrirChamp(
  { code: section, titre }: SectionFigee,
  { avant, apres }: Couple<ChampFige>,
  blocs: Blocs,
  effort: Effort,
): ChampOuvert {
  const { code, libelle } = (apres ?? avant) as ChampFige;
  const ouvert = { place: { section, champ: code, titre, libelle }, avant, apres };
  const bloc = blocs(section, code);
  if (bloc && enRangees(avant) && enRangees(apres)) {
    const lignes = (champ?: ChampFige): readonly Ligne[] => champ?.lignes ?? [];
    return { ...ouvert, entrees: [], tableau: comparerLignes(lignes(avant), lignes(apres), bloc, effort) };
  }
  if (avant?.texte === apres?.texte) return { ...ouvert, entrees: [] };
  return { ...ouvert, entrees: mettreEnRegard(unitesDe(avant?.texte ?? ""), unitesDe(apres?.texte ?? ""), effort) };
}

const enRangees = (champ?: ChampFige) => champ === undefined || champ.lignes !== undefined || champ.texte === "";

/** What the reader is shown of a question, once moves are known. */
export function fermerChamp(
  { place, avant, apres, entrees, tableau }: ChampOuvert,
  deplacements: Deplacements,
  effort: Effort,
): ChampCompare {
  const parts = rapprocher(entrees).map((entree) => passagesDe(entree, deplacements, effort));
  const compte = tableau?.compte ?? additionner(parts.map((part) => part.compte));
  const passages = parts.flatMap((part) => part.passages);
  const change = !estVide(compte) || passages.some(({ etat }) => etat !== "identique");
  const renomme = avant && apres && avant.libelle !== apres.libelle;
  return {
    code: place.champ,
    libelle: place.libelle,
    etat: !avant ? "nouveau" : !apres ? "disparu" : change || renomme ? "modifie" : "identique",
    ...(renomme ? { ancienLibelle: avant.libelle } : {}),
    compte,
    passages,
    ...(tableau?.tableau && change ? { tableau: tableau.tableau } : {}),
  };
}
