import { estUnJour } from "../civil-date.ts";
import { direTrous } from "../texte/blanks.ts";
import { lireLignes, manquesDeLignes } from "../texte/lignes.ts";
import { lireMarkdown } from "../texte/markdown.ts";
import { texteNu } from "../texte/riche.ts";
import type { Champ, Modele, Section } from "./modele.ts";

/** What is written so far: answers by section, then by field. */
export type Reponses = Readonly<Record<string, Readonly<Record<string, string>>>>;
export type Manque = {
  readonly section: string;
  readonly champ: string;
  readonly libelle: string;
  readonly raison: string;
};

function raison(champ: Champ, reponse: string): string | null {
  if (champ.lignes) return manquesDeLignes(champ.lignes, lireLignes(reponse)).at(0) ?? null;
  if (champ.facultatif && reponse === "") return null;
  if (reponse === "") return "Réponse attendue";
  if (champ.nature === "nombre" && !/^\d[\d\s.,]*$/.test(reponse)) return "Écrivez un nombre, par exemple 118000";
  if (champ.nature === "date" && !estUnJour(reponse)) return "Date attendue";
  const mots = champ.nature === "texteLong" ? texteNu(lireMarkdown(reponse)) : reponse;
  const manque = (champ.minimum ?? 0) - mots.length;
  if (manque > 0) return `Réponse trop courte : encore ${manque} caractères`;
  return champ.nature === "texteLong" ? direTrous(mots) : null;
}

/** What is missing from one section. Judged on the text alone: the reader judges the rest. */
export const manquesDeSection = (
  section: Pick<Section, "code" | "champs">,
  reponses: Readonly<Record<string, string>> = {},
): Manque[] =>
  section.champs.flatMap((champ) => {
    const pourquoi = raison(champ, (reponses[champ.code] ?? "").trim());
    return pourquoi ? [{ section: section.code, champ: champ.code, libelle: champ.libelle, raison: pourquoi }] : [];
  });

/** Everything missing before the document can be deposited, in reading order. Empty when it is complete. */
export const manques = (modele: Modele, reponses: Reponses): Manque[] =>
  modele.sections.flatMap((section) => manquesDeSection(section, reponses[section.code]));
