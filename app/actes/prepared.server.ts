import { passeDe } from "#app/actes/tell.ts";
import { moment } from "#app/format.ts";
import { garderPreparation, renvoyerPreparation } from "#db/queries/prepared.ts";
import type { Preparation } from "./prepare.server.ts";
import { acteDe } from "./repertoire.ts";
import type { Saisie } from "./values.ts";

const LONGUEUR_MAXIMALE = 2_000;

/** Keeps the decision for those who sign. Nothing happens to the file. */
export const transmettre = ({ ouvert, type }: Preparation, saisie: Saisie, versionVue: number): Promise<void> =>
  garderPreparation(ouvert.db, {
    ...{ dossierId: ouvert.id, type, saisie, versionVue },
    parId: ouvert.acteur.id,
    par: ouvert.acteur.nom,
  });

/** Sends the decision back to those who prepared it; answers what is wrong with the reason given, if anything. */
export async function renvoyer({ ouvert, type }: Preparation, raison: string): Promise<string | null> {
  const mots = raison.trim();
  if (mots === "") return "Dites à l’instruction ce qui est à reprendre.";
  if (mots.length > LONGUEUR_MAXIMALE) return "Cette demande dépasse 2 000 caractères : raccourcissez-la.";
  const faite = await renvoyerPreparation(ouvert.db, ouvert.id, type, mots);
  return faite ? null : "Cette décision n’attend plus : elle a été rendue ou reprise entre-temps.";
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
