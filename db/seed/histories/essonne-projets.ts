import type { Histoire } from "../story.ts";
import { adhesion, lettreValidee, projetValide } from "./stages.ts";

/** Projects of Essonne before the ARS, and a request to join the agreement. */
export const ESSONNE_PROJETS: readonly Histoire[] = [
  {
    nom: "CPTS Juine et Renarde",
    departement: "91",
    territoire: { epci: ["249100553"] },
    lieu: {
      bourgs: ["Étréchy", "Lardy", "Boissy-sous-Saint-Yon"],
      hopital: "Arpajon",
      contour: "les vallées de la Juine et de la Renarde, d’Étréchy à Lardy",
      voisine: "la CPTS Beauce et Étampois",
      parcours: "maintienADomicile",
      prevention: "colorectal",
      risque: "urbain",
    },
    porteur: "traore",
    ouvertLe: -330,
    histoire: [
      ...lettreValidee(-280, "L’équipe est prête ; le projet dira comment la CPTS se coordonne avec Étampes."),
      [
        -24,
        "AideAuDemarrageDemandee",
        { montant: 1_275_000, emploi: "Six mois de secrétariat et l’impression du projet de santé pour les mairies." },
      ],
      [-6, "ProjetDeSanteDepose"],
    ],
  },
  {
    nom: "CPTS Beauce et Étampois",
    departement: "91",
    territoire: { epci: ["200017846"] },
    lieu: {
      bourgs: ["Étampes", "Angerville", "Pussay"],
      hopital: "Étampes",
      contour: "la Beauce et la vallée d’Étampes, jusqu’à Angerville",
      voisine: "la CPTS Juine et Renarde",
      parcours: "diabete",
      prevention: "sein",
      risque: "urbain",
    },
    porteur: "lemoine",
    ouvertLe: -480,
    histoire: [
      ...lettreValidee(-420, "Le projet couvre tout le sud du département."),
      [-96, "ProjetDeSanteDepose"],
      [-88, "CompletudeConstatee", { completLe: -96 }],
      [-86, "AvisDemande", { organisme: "urps", avantLe: -56 }],
      [
        -64,
        "AvisRendu",
        {
          sens: "defavorable",
          observations:
            "Aucun médecin d’Étampes n’a signé le projet, alors que la ville réunit la moitié des habitants.",
        },
        "urps",
      ],
      [
        -43,
        "OppositionNotifiee",
        {
          motif: "pertinenceTerritoire",
          motivation:
            "Le territoire retenu réunit trente-sept communes, mais aucun médecin d’Étampes, où vit près de la moitié des habitants, ne participe au projet. Les parcours décrits ne peuvent y être mis en œuvre. L’ARS propose de rencontrer l’équipe et les médecins de la ville avant un nouveau dépôt.",
        },
      ],
    ],
  },
  {
    nom: "CPTS Yerres et Seine",
    departement: "91",
    territoire: { epci: ["200058477"] },
    lieu: {
      bourgs: ["Draveil", "Yerres", "Montgeron"],
      hopital: "Quincy-sous-Sénart",
      contour: "la vallée de l’Yerres et la boucle de la Seine, de Draveil à Brunoy",
      voisine: "la CPTS Orge et Arpajonnais",
      parcours: "insuffisanceCardiaque",
      prevention: "colorectal",
      risque: "urbain",
    },
    porteur: "rousseau",
    ouvertLe: -470,
    histoire: [
      ...lettreValidee(-425, "Neuf communes habituées à travailler ensemble, une large adhésion des professionnels."),
      ...projetValide(-132, "Projet validé. Les quartiers prioritaires sont bien identifiés."),
      [-12, "AdhesionDemandee", adhesion({ accompagnement: 12 })],
    ],
  },
];
