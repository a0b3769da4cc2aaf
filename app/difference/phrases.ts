import { nombre } from "#app/format.ts";
import type { Compte, Difference } from "./result.ts";

const dire = (combien: number, un: string, plusieurs: string): string[] =>
  combien === 0 ? [] : [`${nombre(combien)} ${combien > 1 ? plusieurs : un}`];

/** « 12 mots ajoutés, 3 mots retirés, 1 passage déplacé »; empty when nothing counts. */
export const compteEnMots = ({ ajoutes, retires, deplaces, formes }: Compte): string =>
  [
    ...dire(ajoutes, "mot ajouté", "mots ajoutés"),
    ...dire(retires, "mot retiré", "mots retirés"),
    ...dire(deplaces, "passage déplacé", "passages déplacés"),
    ...dire(formes, "mise en forme modifiée", "mises en forme modifiées"),
  ].join(", ");

/** « 3 sections changées sur 17 : 212 mots ajoutés, 80 mots retirés. » */
export function resume({ sections, sectionsChangees, compte }: Difference): string {
  if (sectionsChangees === 0) return "Les deux textes sont identiques.";
  const changees = `${dire(sectionsChangees, "section changée", "sections changées")} sur ${sections.length}`;
  const mots = compteEnMots(compte);
  return mots ? `${changees}\u00a0: ${mots}.` : `${changees}.`;
}
