import { type Manque, manquesDeSection } from "#workflows/modeles/completeness.ts";
import type { Section } from "#workflows/modeles/modele.ts";
import { aRelireDansSection } from "#workflows/modeles/to-reread.ts";

/** What the margin says of a section: what is missing, what to look at again, the questions nobody has answered. */
export type Examen = {
  readonly manque: readonly Manque[];
  readonly aRelire: readonly Manque[];
  /** Codes of the questions without an answer, compulsory or not. */
  readonly vides: readonly string[];
};

export const examiner = (
  section: Pick<Section, "code" | "champs">,
  reponses: Readonly<Record<string, string>> = {},
): Examen => ({
  manque: manquesDeSection(section, reponses),
  aRelire: aRelireDansSection(section, reponses),
  vides: section.champs.map(({ code }) => code).filter((code) => (reponses[code] ?? "").trim() === ""),
});
