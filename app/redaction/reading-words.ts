import { dateLongue } from "#app/format.ts";
import { type Dossier, estDans, etatDe } from "#workflows/dossier.ts";
import { depotDe } from "#workflows/modeles/registry.ts";
import { ouvertALEcriture } from "./rights.ts";

/** The states in which the ARS examines what was deposited, and the team waits. */
const EXAMENS: Readonly<Record<string, readonly string[]>> = {
  lettreIntention: ["lettreIntention.deposee", "lettreIntention.enExamen"],
  projetDeSante: ["projetDeSante.depose", "projetDeSante.enInstruction"],
};

const STADE = "Ce texte ne s’écrit pas à ce stade du dossier.";

/** Why a person of the file reads a draft without writing in it: what became of the text, and whether it will reopen. */
export function direLecture(dossier: Dossier, modele: string): string {
  if (ouvertALEcriture(dossier, modele)) return "Vous lisez le brouillon de l’équipe. Il change encore.";
  if (dossier.instantane.status !== "active") return "Ce dossier est clos : le texte ne change plus.";
  const examens = EXAMENS[modele];
  // The other texts are deposited again each year, or belong to the CPAM: one date would not say which.
  const depot = examens && dossier.faits.findLast(({ type }) => type === depotDe(modele));
  if (!examens || !depot) return STADE;
  const depose = `Déposé le ${dateLongue(depot.le)}`;
  if (examens.includes(etatDe(dossier)))
    return `${depose} : l’ARS l’examine. Le texte se rouvrira si elle demande des corrections.`;
  return estDans(dossier, modele as "lettreIntention") ? STADE : `${depose}. Ce texte ne change plus.`;
}
