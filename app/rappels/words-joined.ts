import { signaler } from "#workflows/garde/garde.ts";

/** The most characters joined to a reminder. */
export const LONGUEUR = 500;

/** Why the words joined to a reminder cannot leave: too long, or what looks like a patient's data; null when they can. */
export function refusDuMot(mot: string, formulaire: URLSearchParams): { erreur: string; patient: boolean } | null {
  if (mot.length > LONGUEUR)
    return { erreur: `Ce mot dépasse ${LONGUEUR} caractères. Raccourcissez-le.`, patient: false };
  const [vu] = formulaire.get("patient") === "aucun" ? [] : signaler(mot);
  return vu ? { erreur: vu.phrase, patient: true } : null;
}
