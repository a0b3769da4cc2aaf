import type { Histoire } from "../story.ts";
import { jusquALaSignature, missions, PARTICIPANTS } from "./stages.ts";

/** Contracts of Essonne: one whose dialogue has just been held, one terminated. */
export const ESSONNE_VIGUEUR: readonly Histoire[] = [
  {
    nom: "CPTS Orge et Arpajonnais",
    departement: "91",
    territoire: { epci: ["200057859"] },
    lieu: {
      bourgs: ["Brétigny-sur-Orge", "Arpajon", "Sainte-Geneviève-des-Bois"],
      hopital: "Arpajon",
      contour: "la vallée de l’Orge, d’Arpajon à Sainte-Geneviève-des-Bois",
      voisine: "la CPTS Juine et Renarde",
      parcours: "maintienADomicile",
      prevention: "vaccination",
      risque: "urbain",
    },
    porteur: "haddad",
    equipe: [["coordination.orge", "coordinateur"]],
    ouvertLe: -930,
    histoire: [
      ...jusquALaSignature(-340, {
        lettre: "Un territoire dense, une équipe de douze métiers.",
        projet: "Projet validé ; la place des centres de santé est exemplaire.",
        options: { qualite: 6, accompagnement: 6 },
      }),
      ...missions("MissionDemarree", { accesAuxSoins: -230, crise: -190, qualite: -160, accompagnement: -158 }),
      [
        -80,
        "DonneesAssuranceMaladieDeposees",
        {
          donnees:
            "Médecin traitant : 611 patients en affection de longue durée ont trouvé un médecin. Urgences : 21,4 % de passages sans hospitalisation.",
        },
      ],
      [-58, "RapportActiviteDepose"],
      [-46, "DialogueProgramme", { seanceLe: -10, lieu: "Hôpital d’Arpajon, salle du conseil, 18 h" }],
      [
        -24,
        "ManquementConstate",
        {
          manquement:
            "Le contrat prévoit une campagne de vaccination à l’automne. La mission de prévention n’a pas démarré et aucune pharmacie n’a reçu l’affiche commune, alors que la saison est engagée.",
          mesure: "Report de l’avance de la mission de prévention.",
          observationsAvantLe: 14,
        },
        "cpam.direction",
      ],
      [-10, "DialogueTenu", { participants: PARTICIPANTS }],
    ],
    brouillons: { compteRendu: { manque: ["decisions", "observations", "divergences.issueDesDivergences"] } },
  },
  {
    nom: "CPTS Vallées de l’École et de l’Essonne",
    departement: "91",
    territoire: { epci: ["249100546", "249100157"] },
    lieu: {
      bourgs: ["Mennecy", "Ballancourt-sur-Essonne", "Milly-la-Forêt"],
      hopital: "Corbeil-Essonnes",
      contour: "les vallées de l’Essonne et de l’École, de Mennecy à Milly",
      voisine: "la CPTS Orge et Arpajonnais",
      parcours: "diabete",
      prevention: "colorectal",
      risque: "urbain",
    },
    porteur: "poirier",
    ouvertLe: -1_150,
    histoire: [
      ...jusquALaSignature(-560, {
        lettre: "Le projet relie la ville et les villages du sud.",
        projet: "Projet validé. Le recrutement de la coordination conditionne la suite.",
      }),
      ...missions("MissionDemarree", { accesAuxSoins: -420 }),
      [
        -180,
        "ManquementConstate",
        {
          manquement:
            "Trois missions obligatoires sur quatre n’ont pas démarré dans les délais du contrat. La coordination est vacante depuis huit mois et les créneaux ouverts en première année sont fermés.",
          mesure: "Résiliation du contrat.",
          observationsAvantLe: -145,
        },
        "cpam.direction",
      ],
      [
        -150,
        "ObservationsPresentees",
        {
          observations:
            "Le bureau a démissionné et aucune candidature n’a été reçue. L’association ne conteste pas les faits et demande un échelonnement du remboursement.",
        },
      ],
      [
        -92,
        "ContratResilie",
        {
          motivation:
            "L’association reconnaît que trois missions sur quatre n’ont pas démarré et qu’elle ne peut plus les conduire. Le contrat est résilié. Les avances non justifiées sont remboursées en douze mensualités ; le calcul est joint.",
        },
        "cpam.direction",
      ],
    ],
  },
];
