import { nombre } from "#app/format.ts";
import { signaler } from "#workflows/garde/garde.ts";

export const LONGUEUR_MAXIMALE = 5_000;

/** What was refused, with what was typed; null when nothing was. */
export type Refuse = { readonly texte: string; readonly erreur: string; readonly patient: boolean } | null;

/** A text as a form holds it. */
export const texteTape = (formulaire: URLSearchParams, champ: string): string =>
  (formulaire.get(champ) ?? "").replaceAll("\r\n", "\n").trim();

/** Why a text cannot be sent: nothing (`vide` says what to do), too long, or what looks like a patient's data. */
export function refusDuTexte(texte: string, formulaire: URLSearchParams, vide: string): Refuse {
  if (texte === "") return { texte, erreur: vide, patient: false };
  if (texte.length > LONGUEUR_MAXIMALE) {
    const erreur = `Ce texte compte ${nombre(texte.length)} caractères\u00a0: raccourcissez-le à 5\u00a0000.`;
    return { texte, erreur, patient: false };
  }
  const [vu] = formulaire.get("patient") === "aucun" ? [] : signaler(texte);
  return vu ? { texte, erreur: vu.phrase, patient: true } : null;
}
