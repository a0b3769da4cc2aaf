/** What a link opens, as far as the decision goes. */
export type Lien = { readonly courriel: string; readonly expireLe: Date; readonly accepteeLe: Date | null };

export type EtatDuLien = "inconnu" | "servi" | "expire" | "aConnecter" | "autreCompte" | "ouvert";

/**
 * What somebody who follows an invitation link is told. A link serves once, for fourteen days, and only the
 * account of the address it was sent to.
 */
export function etatDuLien(lien: Lien | undefined, courriel: string | undefined, instant: Date): EtatDuLien {
  if (!lien) return "inconnu";
  if (lien.accepteeLe) return "servi";
  if (lien.expireLe <= instant) return "expire";
  if (courriel === undefined) return "aConnecter";
  return courriel.toLowerCase() === lien.courriel.toLowerCase() ? "ouvert" : "autreCompte";
}
