import { estUnJour } from "../civil-day.ts";
import { direTrous } from "./blanks.ts";
import { reglesDuBloc } from "./blocs/rules.ts";
import { lireMontant } from "./montant.ts";
import { rppsValide } from "./rpps.ts";

/** One column of a structured block: what a cell holds and how it is judged. Amounts are typed in whole euros. */
export type Colonne = {
  readonly code: string;
  readonly libelle: string;
  readonly nature: "texte" | "texteLong" | "nombre" | "euros" | "date" | "choix" | "rpps";
  readonly choix?: readonly string[];
  readonly aide?: string;
  readonly facultatif?: true;
};

/** One row: a stable `id`, then a value per column. */
export type Ligne = Readonly<Record<string, string>> & { readonly id: string };

/** What a block is about: it tells the rules between its rows (`blocs/rules.ts`). */
export type Genre =
  | "ficheAction"
  | "ficheReflexe"
  | "indicateurs"
  | "calendrier"
  | "budget"
  | "membres"
  | "territoire"
  | "decisions";

/** A structured block of a section: fiches action, indicators, calendar, budget, members, territory. */
export type Lignes = {
  readonly genre: Genre;
  /** « un indicateur », « une fiche action »: what the button adds. */
  readonly une: string;
  readonly presentation: "tableau" | "fiches";
  readonly colonnes: readonly Colonne[];
  /** Rows without which the block is not complete. */
  readonly minimum?: number;
  /** Rows ready to insert and adapt. They carry no `id`. */
  readonly pretes?: readonly Readonly<Record<string, string>>[];
};

/** The rows kept in an answer. Anything else than rows reads as none. */
export function lireLignes(valeur: string | undefined): Ligne[] {
  if (!valeur?.startsWith("[")) return [];
  try {
    const lues: unknown = JSON.parse(valeur);
    return Array.isArray(lues) ? lues.filter((ligne) => typeof ligne?.id === "string") : [];
  } catch {
    return [];
  }
}

/** Rows as an answer keeps them; no row is no answer. */
export const ecrireLignes = (lignes: readonly Ligne[]): string => (lignes.length === 0 ? "" : JSON.stringify(lignes));

/** Why a cell is not complete, or null. */
export function raisonDeCellule(colonne: Colonne, valeur = ""): string | null {
  const mots = valeur.trim();
  if (mots === "") return colonne.facultatif ? null : "Réponse attendue";
  if (colonne.nature === "texte" || colonne.nature === "texteLong") return direTrous(mots);
  if (colonne.nature === "nombre" && !/^\d[\d\s.,]*(\s?%)?$/.test(mots)) return "Nombre attendu";
  if (colonne.nature === "euros" && lireMontant(mots) === null) return "Chiffres seuls, sans centimes";
  if (colonne.nature === "date" && !estUnJour(mots)) return "Date attendue";
  if (colonne.nature === "choix" && !colonne.choix?.includes(mots)) return "Choisissez dans la liste";
  if (colonne.nature === "rpps" && !rppsValide(mots)) return "Le numéro RPPS compte onze chiffres : vérifiez-le";
  return null;
}

/** « Pilote » inside a sentence; « RPPS » stays as it is. */
const enPhrase = (mots: string): string =>
  /^\p{Lu}\p{Lu}/u.test(mots) ? mots : mots.charAt(0).toLowerCase() + mots.slice(1);

/**
 * What is missing from a block, one sentence for each: rows, then cells (« Ligne 2, pilote : réponse attendue »), then
 * what does not hold between rows that are all filled.
 */
export function manquesDeLignes(lignes: Lignes, rangees: readonly Ligne[]): string[] {
  const { colonnes, minimum = 0, une, presentation } = lignes;
  const nom = presentation === "fiches" ? "fiche" : "ligne";
  if (rangees.length < minimum) return [minimum > 1 ? `Au moins ${minimum} ${nom}s attendues` : `Ajoutez ${une}`];
  const cellules = rangees.flatMap((ligne, rang) =>
    colonnes.flatMap((colonne) => {
      const raison = raisonDeCellule(colonne, ligne[colonne.code]);
      return raison
        ? [`${nom === "fiche" ? "Fiche" : "Ligne"} ${rang + 1}, ${enPhrase(colonne.libelle)} : ${enPhrase(raison)}`]
        : [];
    }),
  );
  return cellules.length > 0 ? cellules : reglesDuBloc(lignes, rangees);
}
