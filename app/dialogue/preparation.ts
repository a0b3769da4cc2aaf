import type { Actes, Situation } from "#app/actes/acte.ts";
import { citer, mention, numerote, phrases } from "#app/actes/phrases.ts";
import { dateLongue } from "#app/format.ts";
import { type DateCivile, plusJours, plusMois } from "#workflows/civil-date.ts";
import { reglesDuDossier } from "#workflows/parcours/context.ts";

type Papier = "donnees" | "rapport" | "seance";
type T = "RapportActiviteDepose" | "DonneesAssuranceMaladieDeposees" | "DialogueProgramme";

const NOM: Record<Papier, string> = {
  donnees: "les données de l’Assurance maladie, attendues de la CPAM",
  rapport: "le rapport d’activité, attendu de la CPTS",
  seance: "la date de la séance, fixée par la CPAM",
};

/** The day each paper is usually ready, counted back from the anniversary of the contract. */
function jourIndicatif({ contexte }: Situation, papier: Papier): DateCivile | undefined {
  const { contrat, dialogue } = contexte;
  if (!contrat.signeLe) return undefined;
  const anniversaire = plusMois(contrat.signeLe, 12 * dialogue.annee);
  return plusJours(anniversaire, -reglesDuDossier(contexte).dialogueJours.valeur[papier]);
}

/** What the dialogue of the year still waits for, with its usual dates. */
export function preparation(situation: Situation): string {
  const { contexte } = situation;
  const { donneesLe, rapportLe, seanceLe, annee } = contexte.dialogue;
  const manquants = (["donnees", "rapport", "seance"] as const).filter(
    (papier) => !{ donnees: donneesLe, rapport: rapportLe, seance: seanceLe }[papier],
  );
  if (manquants.length === 0 && seanceLe)
    return `Tout est prêt pour le dialogue de gestion de l’année ${annee} : la séance se tient le ${dateLongue(seanceLe)}.`;
  const noms = manquants.map((papier) => {
    const jour = jourIndicatif(situation, papier);
    return jour ? `${NOM[papier]} (vers le ${dateLongue(jour)})` : NOM[papier];
  });
  return phrases(
    `Il manque, pour le dialogue de gestion de l’année ${annee} : ${noms.join(" ; ")}.`,
    `Ces dates de travail n’engagent personne${mention(reglesDuDossier(contexte).dialogueJours)}.`,
    seanceLe && `La séance est prévue le ${dateLongue(seanceLe)}.`,
  );
}

/** What both sides bring before the yearly dialogue. */
export const actesPreparation: Actes<T> = {
  RapportActiviteDepose: {
    verbe: "Déposer le rapport d’activité",
    passe: ({ numero }) => numerote("Rapport d’activité déposé", numero),
    effet:
      "Le rapport est figé et transmis à la CPAM et à l’ARS pour le dialogue de gestion, la séance annuelle où les trois parties examinent les résultats. Jusqu’à cette séance, vous pouvez en déposer une version corrigée.",
    recit: () => "Le rapport est figé et transmis à la CPAM et à l’ARS.",
    suite: preparation,
    document: "rapportActivite",
  },
  DonneesAssuranceMaladieDeposees: {
    verbe: "Transmettre les données de l’Assurance maladie",
    passe: "Données de l’Assurance maladie transmises",
    effet:
      "La CPTS et l’ARS lisent les données avant le dialogue de gestion. Jusqu’à la séance, vous pouvez les transmettre à nouveau pour les corriger.",
    champs: () => [
      {
        nature: "texteLong",
        code: "donnees",
        libelle: "Données par mission",
        aide: "Pour chaque indicateur : le chiffre, la période et la source. Uniquement des totaux, aucune donnée de patient.",
      },
    ],
    recit: ({ donnees }) => `Données transmises : ${citer(donnees)}.`,
    suite: preparation,
  },
  DialogueProgramme: {
    verbe: "Fixer la date du dialogue de gestion",
    passe: "Date du dialogue de gestion fixée",
    effet:
      "La CPTS et l’ARS connaissent la date et le lieu de la séance. Vous pouvez les changer jusqu’à ce qu’elle ait lieu.",
    champs: (situation) => {
      const usuel = jourIndicatif(situation, "seance");
      const { seanceLe } = situation.contexte.dialogue;
      const defaut = usuel && usuel > situation.aujourdhui ? usuel : plusMois(situation.aujourdhui, 1);
      return [
        { nature: "date", code: "seanceLe", libelle: "Date de la séance", defaut: seanceLe ?? defaut },
        {
          nature: "texte",
          code: "lieu",
          libelle: "Lieu ou lien de la séance",
          aide: "Ajoutez l’heure, par exemple : CPAM, salle Garonne, 14 h.",
        },
      ];
    },
    recit: ({ seanceLe, lieu }) => `Séance le ${dateLongue(seanceLe)}, ${citer(lieu)}.`,
    suite: preparation,
  },
};
