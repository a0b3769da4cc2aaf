import { mainDeLaQualite } from "#app/mains/hand-of.ts";
import { avec, type Main } from "#app/mains/mains.ts";
import type { Qualite } from "#workflows/acteur.ts";
import { joursEntre } from "#workflows/civil-date.ts";
import { type Dossier, PERSONNES_ATTENDUES, personnesAttendues } from "#workflows/dossier.ts";
import { type Echeance, echeances } from "#workflows/echeances.ts";

/** A party that may be reminded: everybody awaited but the calendar. */
export type MainRappelee = Exclude<Main, "systeme">;
export type Cible = { readonly main: MainRappelee; readonly echeance: Echeance | null };

/** Those who write, or only look on, are not reminded of what others must do. */
const REGARDENT: readonly Qualite[] = ["redacteur", "lecteur"];
const RAPPELLENT: readonly Qualite[] = ["ars.instructeur", "ars.signataire", "cpam.roc", "cpam.direction"];

export const recoitLeRappel = (qualites: readonly Qualite[]): boolean =>
  qualites.some((qualite) => !REGARDENT.includes(qualite));

/** The body of a party, as the register finds its people. */
export const corpsDeLaMain = (main: MainRappelee) => (main === "porteur" ? "cpts" : main);

/**
 * Whom somebody may remind on a file, with the deadline each has; or, in one sentence, why nobody. An agent of the ARS
 * or of the CPAM reminds the other parties, never their own; `seule` keeps one of them.
 */
export function ciblesDe(
  dossier: Dossier,
  qualites: readonly Qualite[],
  seule?: MainRappelee,
): readonly Cible[] | string {
  const mienne = qualites.find((qualite) => RAPPELLENT.includes(qualite));
  if (!mienne) return "Seuls les agents de l’ARS et de la CPAM envoient des rappels.";
  const attendues = personnesAttendues(dossier).filter((main): main is MainRappelee => main !== "systeme");
  const autres = attendues.filter((main) => main !== mainDeLaQualite(mienne) && main === (seule ?? main));
  if (seule && autres.length === 0) return `On n’attend rien de ${avec(seule)} sur ce dossier.`;
  if (autres.length > 0) return autres.map((main) => ({ main, echeance: echeanceDe(dossier, main) }));
  return attendues.length > 0
    ? `C’est ${avec(mainDeLaQualite(mienne))} qui est attendue sur ce dossier.`
    : "Aucune partie n’est attendue sur ce dossier.";
}

/** The party an address names, to remind it alone; undefined for everybody awaited. */
export const mainDemandee = (saisie: URLSearchParams): MainRappelee | undefined =>
  PERSONNES_ATTENDUES.filter((main): main is MainRappelee => main !== "systeme").find(
    (main) => main === saisie.get("main"),
  );

/** Days within which a date that binds is worth recalling before a nearer one that does not. */
const PROCHE = 60;

/** The date of a party to recall: the nearest, unless it binds nobody and one that binds follows closely. */
function echeanceDe(dossier: Dossier, main: MainRappelee): Echeance | null {
  const siennes = echeances(dossier).filter((echeance) => echeance.main === main);
  const [premiere] = siennes;
  if (!premiere) return null;
  const oblige = siennes.find(({ nature }) => nature !== "indicative");
  return oblige && joursEntre(premiere.dernierJour, oblige.dernierJour) <= PROCHE ? oblige : premiere;
}
