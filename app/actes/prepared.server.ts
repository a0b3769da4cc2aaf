import { passeDe } from "#app/actes/tell.ts";
import { moment } from "#app/format.ts";
import { actesAttendus } from "#app/notifications/awaited-acts.ts";
import { annoncerPreparation, annoncerRenvoi } from "#app/notifications/prepared.server.ts";
import type { Db } from "#db/connection.ts";
import { garderPreparation, renvoyerPreparation } from "#db/queries/prepared.ts";
import { cloreLesActes } from "#db/queries/prepared-notices.ts";
import { lireFlux } from "#db/queries/stream.ts";
import { decisionsRendables, memeMatiere } from "#workflows/preparation.ts";
import type { Preparation } from "./prepare.server.ts";
import { acteDe } from "./repertoire.ts";
import type { Saisie } from "./values.ts";

const LONGUEUR_MAXIMALE = 2_000;

/**
 * Keeps the decision for those who sign, and tells them; what the acts of the file asked of whoever transmits it is
 * done, unless they have more to do. Nothing happens to the file. False when the file no longer allows it.
 */
export const transmettre = ({ ouvert, type }: Preparation, saisie: Saisie, versionVue: number): Promise<boolean> =>
  ouvert.db.transaction(async (transaction) => {
    const tx = transaction as unknown as Db;
    const { id: dossierId, acteur, aujourdhui } = ouvert;
    const dossier = (await lireFlux(tx, dossierId, { verrou: true }))?.dossier;
    if (!dossier || !decisionsRendables(dossier, aujourdhui).includes(type)) return false;
    const instant = new Date();
    const preparation = { dossierId, type, saisie, versionVue, parId: acteur.id, par: acteur.nom };
    const decision = await garderPreparation(tx, preparation, instant);
    if (!decision) return true;
    await annoncerPreparation(tx, { decision, dossier, auteurId: acteur.id, instant });
    const restent = actesAttendus(dossier, acteur, aujourdhui).filter((acte) => !memeMatiere(type, acte.type));
    if (restent.length === 0) await cloreLesActes(tx, dossierId, acteur.id, instant);
    return true;
  });

/** Sends the decision back to those who prepared it; answers what is wrong with the reason given, if anything. */
export async function renvoyer({ ouvert, type }: Preparation, raison: string): Promise<string | null> {
  const mots = raison.trim();
  if (mots === "") return "Dites à l’instruction ce qui est à reprendre.";
  if (mots.length > LONGUEUR_MAXIMALE) return "Cette demande dépasse 2 000 caractères : raccourcissez-la.";
  return ouvert.db.transaction(async (transaction) => {
    const tx = transaction as unknown as Db;
    const dossier = (await lireFlux(tx, ouvert.id, { verrou: true }))?.dossier;
    const decision = dossier && (await renvoyerPreparation(tx, ouvert.id, type, mots));
    if (!decision) return "Cette décision n’attend plus : elle a été rendue ou reprise entre-temps.";
    await annoncerRenvoi(tx, { decision, dossier, auteurId: ouvert.acteur.id, instant: new Date() });
    return null;
  });
}

/** What is known of the decision prepared, as the page says it: by whom, when, and what has changed since. */
export function preparationVue({ preparee, ouvert }: Preparation) {
  if (!preparee) return null;
  return {
    par: preparee.par,
    quand: moment(preparee.prepareeLe),
    renvoi: preparee.renvoi,
    depuis: ouvert.dossier.faits.slice(preparee.versionVue).map((fait) => passeDe(acteDe(fait.type), fait)),
  };
}
export type PreparationVue = NonNullable<ReturnType<typeof preparationVue>>;
