import type { Histoire } from "../story.ts";
import { jusquALaSignature, missions } from "./stages.ts";

/** A contract in difficulty and a project that stopped. */
export const GIRONDE_ECARTS: readonly Histoire[] = [
  {
    nom: "CPTS Isle et Dordogne",
    departement: "33",
    territoire: { epci: ["200070092"] },
    lieu: {
      bourgs: ["Libourne", "Coutras", "Izon"],
      hopital: "Libourne",
      contour: "la confluence de l’Isle et de la Dordogne, de Libourne à Coutras",
      voisine: "la CPTS des Deux Ponts",
      parcours: "insuffisanceCardiaque",
      prevention: "vaccination",
      risque: "crue",
    },
    porteur: "videau",
    ouvertLe: -900,
    histoire: [
      ...jusquALaSignature(-318, {
        lettre: "Le territoire suit l’intercommunalité ; l’ARS demande une attention au nord, autour de Coutras.",
        projet: "Projet validé. Le lien avec l’hôpital de Libourne est exemplaire.",
        options: { qualite: 6 },
        responsable: "ars.gironde",
      }),
      ...missions("MissionDemarree", { accesAuxSoins: -190, qualite: -128, prevention: -60 }),
      [-50, "DialogueProgramme", { seanceLe: 16, lieu: "CPAM de la Gironde, antenne de Libourne, 14 h" }],
      [
        -44,
        "ManquementConstate",
        {
          manquement:
            "Le contrat prévoit que la mission relative aux crises démarre au plus tard six mois après la signature. À ce jour, aucun plan n’a été remis à l’ARS et aucun référent n’est nommé.",
          mesure: "Suspension du versement de la part fixe de cette mission.",
          observationsAvantLe: -8,
        },
        "cpam.direction",
      ],
      [
        -13,
        "ObservationsPresentees",
        {
          observations:
            "Le médecin référent a quitté le territoire il y a cinq mois. Son successeur, nommé le mois dernier, a écrit les deux premiers chapitres avec les pompiers. Nous remettons le plan complet sous deux mois et demandons que la suspension ne soit pas prononcée.",
        },
      ],
    ],
  },
  {
    nom: "CPTS Castillon et Pujols",
    departement: "33",
    territoire: { epci: ["243301454"] },
    lieu: {
      bourgs: ["Castillon-la-Bataille", "Rauzan", "Branne"],
      hopital: "Libourne",
      contour: "la Dordogne, de Castillon à Branne",
      voisine: "la CPTS Isle et Dordogne",
      parcours: "maintienADomicile",
      prevention: "colorectal",
      risque: "crue",
    },
    porteur: "delbos",
    ouvertLe: -310,
    histoire: [
      [-250, "LettreIntentionDeposee"],
      [-241, "ExamenOuvert"],
      [
        -205,
        "LettreIntentionValidee",
        { observations: "L’équipe est petite : un rapprochement avec Libourne reste possible." },
      ],
      [
        -66,
        "DossierAbandonne",
        {
          motif:
            "Les professionnels ont voté leur adhésion à la CPTS voisine : un seul projet, une seule coordination.",
        },
      ],
    ],
  },
];
