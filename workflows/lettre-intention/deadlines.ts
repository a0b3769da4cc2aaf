import type { Organisme } from "../acteur.ts";
import { plusMois } from "../civil-date.ts";
import { type Dossier, estDans } from "../dossier.ts";
import type { Echeance } from "../echeances.ts";
import type { Contexte } from "../parcours/context.ts";
import type { Regles } from "../regles/regles.ts";

const NOM_AVIS: Record<Organisme, string> = {
  cpam: "Avis de la CPAM",
  msa: "Avis de la MSA",
  urps: "Avis de l’URPS",
  ddArs: "Avis de la délégation départementale de l’ARS",
};

/** A date one party asked of another. */
export const demandee = { source: "Date fixée par l’ARS", statut: "source" } as const;

export function echeancesLettre(dossier: Dossier, { lettre, retrait }: Contexte, regles: Regles): Echeance[] {
  const { valeur: mois, ...base } = regles.lettreIndicatifMois;
  const enAttente =
    estDans(dossier, { lettreIntention: "deposee" }) || estDans(dossier, { lettreIntention: "enExamen" });
  const liste: Echeance[] = [];
  // After a withdrawal, custom says no more than the law does.
  if (enAttente && lettre.deposeeLe && !retrait.nouvelExamen) {
    liste.push({
      code: "lettreIntention",
      libelle: "Réponse de l’ARS à la lettre d’intention",
      main: "ars",
      debutLe: lettre.deposeeLe,
      dernierJour: plusMois(lettre.deposeeLe, mois),
      nature: "indicative",
      base,
    });
  }
  if (estDans(dossier, { lettreIntention: "aCompleter" }) && lettre.complementsAvantLe) {
    liste.push({
      code: "complements",
      libelle: "Compléments à la lettre d’intention",
      main: "porteur",
      debutLe: lettre.deposeeLe ?? lettre.complementsAvantLe,
      dernierJour: lettre.complementsAvantLe,
      nature: "demandee",
      base: demandee,
    });
  }
  return [...liste, ...avisAttendus(dossier, { lettre })];
}

function avisAttendus({ instantane }: Dossier, { lettre }: Pick<Contexte, "lettre">): Echeance[] {
  if (instantane.status !== "active") return [];
  return Object.entries(lettre.avis)
    .filter(([, avis]) => avis.renduLe === undefined)
    .map(([organisme, avis]) => ({
      code: `avis.${organisme}`,
      libelle: NOM_AVIS[organisme as Organisme],
      main: organisme as Organisme,
      debutLe: avis.demandeLe,
      dernierJour: avis.avantLe,
      nature: "demandee",
      base: demandee,
    }));
}
