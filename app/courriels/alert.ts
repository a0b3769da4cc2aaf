import { dateLongue, joursRestants } from "#app/format.ts";
import { mainDeLaQualite } from "#app/mains/hand-of.ts";
import type { Concernee } from "#db/queries/concerned.ts";
import { type DateCivile, joursEntre } from "#workflows/civil-date.ts";
import type { Alerte } from "#workflows/horloges/alerts.ts";
import { SIGNATAIRES } from "#workflows/permission.ts";

/** Those of a body who follow its files without signing: its référent at the CPAM. */
const SUIVENT = ["cpam.roc", "msa", "urps", "ars.delegation"];

/** Who is told that a last day draws near: those of the body awaited who sign for it, and whoever follows the file. */
export const alertables = (concernees: readonly Concernee[], { main }: Alerte, responsableId: string | undefined) =>
  concernees.filter(({ id, qualites }) =>
    qualites.some(
      (qualite) =>
        mainDeLaQualite(qualite) === main &&
        ([...SIGNATAIRES, ...SUIVENT].includes(qualite) || (main === "ars" && id === responsableId)),
    ),
  );

/** « Réponse de l’ARS au projet de santé : il reste 7 jours, jusqu’au 15 mai 2026 inclus ». */
export function alerteEnMots({ libelle, dernierJour }: Alerte, aujourdhui: DateCivile): string {
  const reste = joursEntre(aujourdhui, dernierJour);
  const jour = `${dateLongue(dernierJour)} inclus`;
  if (reste === 0) return `${libelle}\u00a0: c’est le dernier jour, ${jour}`;
  return `${libelle}\u00a0: il reste ${joursRestants(reste)}, jusqu’au ${jour}`;
}
