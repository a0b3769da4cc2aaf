import type { Histoire } from "../story.ts";

/** The file the demonstration opens on: a projet de santé that lacks a few answers. */
export const GARONNE_ET_COTEAUX: readonly Histoire[] = [
  {
    nom: "CPTS Garonne et Coteaux",
    departement: "33",
    territoire: {
      epci: ["200069581"],
      codes: "33227 33533 33438 33435 33164 33323 33543 33510 33504 33060 33237 33465".split(" "),
    },
    lieu: {
      bourgs: ["Langon", "Cadillac-sur-Garonne", "Podensac"],
      hopital: "Langon",
      contour: "la vallée de la Garonne, de Portets à Langon, avec ses coteaux et le Sauternais",
      voisine: "la CPTS Graves et Landes",
      parcours: "insuffisanceCardiaque",
      prevention: "colorectal",
      risque: "crue",
    },
    porteur: "porteur",
    equipe: [
      ["coordination", "coordinateur"],
      ["redaction", "redacteur"],
    ],
    ouvertLe: -395,
    histoire: [
      [-341, "LettreIntentionDeposee"],
      [-333, "ExamenOuvert"],
      [-331, "AvisDemande", { organisme: "cpam", avantLe: -303 }],
      [
        -313,
        "AvisRendu",
        {
          sens: "favorable",
          observations:
            "Le bassin de Langon est bien délimité. La CPAM transmet ses données sur les patients en affection de longue durée sous deux mois.",
        },
        "cpam.roc",
      ],
      [
        -295,
        "LettreIntentionValidee",
        {
          observations:
            "L’équipe est invitée à préciser, dans le projet de santé, son lien avec le service d’accès aux soins.",
        },
      ],
      [-266, "AssociationDeclaree", { declareeLe: -273 }],
    ],
    brouillons: {
      projetDeSante: {
        manque: [
          "accesAuxSoins.lienServiceAcces",
          "accesAuxSoins.suiviAccesAuxSoins",
          "budget.depenses",
          "budget.budgetPrevisionnel",
          "budget.totalDepenses",
          "annexes",
        ],
      },
    },
  },
];
