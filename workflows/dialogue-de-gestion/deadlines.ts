import { type DateCivile, plusJours, plusMois } from "../civil-date.ts";
import { type Dossier, estDans } from "../dossier.ts";
import type { Echeance } from "../echeances.ts";
import type { Contexte } from "../parcours/context.ts";
import type { Regles } from "../regles/regles.ts";

type Papier = { code: string; libelle: string; main: "porteur" | "cpam"; jours: number; fait: DateCivile | null };

/** The working calendar of the yearly dialogue, counted back from the anniversary of the contract. Binds nobody. */
export function echeancesDialogue(dossier: Dossier, { contrat, dialogue }: Contexte, regles: Regles): Echeance[] {
  if (!contrat.signeLe || !estDans(dossier, { enVigueur: { dialogue: "aPreparer" } })) return [];
  const anniversaire = plusMois(contrat.signeLe, 12 * dialogue.annee);
  const debutLe = plusMois(contrat.signeLe, 12 * (dialogue.annee - 1));
  const { valeur: jours, ...base } = regles.dialogueJours;
  const papiers: Papier[] = [
    {
      code: "donnees",
      libelle: "Données de l’Assurance maladie",
      main: "cpam",
      jours: jours.donnees,
      fait: dialogue.donneesLe,
    },
    { code: "rapport", libelle: "Rapport d’activité", main: "porteur", jours: jours.rapport, fait: dialogue.rapportLe },
    { code: "seance", libelle: "Dialogue de gestion", main: "cpam", jours: jours.seance, fait: null },
  ];
  return papiers
    .filter(({ fait }) => fait === null)
    .map(({ code, libelle, main, jours }) => ({
      code: `dialogue.${code}`,
      libelle: `${libelle}, année ${dialogue.annee}`,
      main,
      debutLe,
      dernierJour: code === "seance" && dialogue.seanceLe ? dialogue.seanceLe : plusJours(anniversaire, -jours),
      nature: "indicative",
      base,
    }));
}
