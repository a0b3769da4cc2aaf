import { coherenceAide } from "./aide-au-demarrage/coherence.ts";
import { type DateCivile, PREMIER_JOUR } from "./civil-date.ts";
import { coherenceComite } from "./comite/coherence.ts";
import { coherenceContrat } from "./contrat-tripartite/coherence.ts";
import { coherenceDialogue } from "./dialogue-de-gestion/coherence.ts";
import { coherenceExecution } from "./execution/coherence.ts";
import type { Fait } from "./fact.ts";
import { coherenceLettre } from "./lettre-intention/coherence.ts";
import { coherenceDossier } from "./parcours/coherence.ts";
import type { Contexte } from "./parcours/context.ts";
import { coherenceProjet } from "./projet-de-sante/coherence.ts";
import { coherenceRetrait } from "./retrait/coherence.ts";

/** One message per field that cannot stand, keyed by the name of the field. */
export type Erreurs = Readonly<Record<string, string>>;
export type Coherence = (fait: Fait, contexte: Contexte) => Erreurs;

/** Checks that bear on what was typed rather than on the state of the file. Empty when all is well. */
export const incoherences: Coherence = (fait, contexte) =>
  Object.assign(
    {},
    ...[
      coherenceDossier,
      coherenceLettre,
      coherenceProjet,
      coherenceRetrait,
      coherenceAide,
      coherenceComite,
      coherenceContrat,
      coherenceDialogue,
      coherenceExecution,
    ].map((controle) => controle(fait, contexte)),
  );

/** Texts that no register can keep: a null character, half of a character cut in two. */
export const illisibles = (fait: Fait): Erreurs =>
  Object.fromEntries(
    Object.entries(fait)
      .filter(([, valeur]) => contientIllisible(valeur))
      .map(([champ]) => [champ, "Ce texte contient un caractère qui ne peut pas être gardé. Saisissez-le de nouveau."]),
  );

const contientIllisible = (valeur: unknown): boolean =>
  typeof valeur === "string"
    ? /\0|\p{Surrogate}/u.test(valeur)
    : valeur !== null && typeof valeur === "object" && Object.values(valeur).some(contientIllisible);

/**
 * A fact takes effect on the day it is done; only the calendar and a paper file being entered bear another date.
 * Facts of people never go back in time.
 */
export function erreurDeDate(fait: Fait, precedent: DateCivile | null, aujourdhui: DateCivile): Erreurs {
  if (fait.le > aujourdhui) return { le: "Cette date est dans le futur." };
  if (fait.le < PREMIER_JOUR) return { le: "Aucune CPTS n’existait avant le 26 janvier 2016." };
  // What the law did takes effect on its day, even when people acted on the file before anybody noticed.
  if (fait.par.qualite === "systeme") return {};
  if (precedent && fait.le < precedent) return { le: "Cette date précède le dernier acte du dossier." };
  if (fait.le !== aujourdhui && !fait.reprise) return { le: "Un acte prend effet le jour où il est fait." };
  return {};
}
