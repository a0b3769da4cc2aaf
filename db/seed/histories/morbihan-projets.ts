import type { Histoire } from "../story.ts";
import { contratArrete, lettreValidee, projetValide } from "./stages.ts";

/** Projects of Morbihan, from a refused letter to a contract being written. */
export const MORBIHAN_PROJETS: readonly Histoire[] = [
  {
    nom: "CPTS Vallée de l’Oust",
    departement: "56",
    territoire: { epci: ["200066785"] },
    lieu: {
      bourgs: ["Malestroit", "Guer", "Carentoir"],
      hopital: "Malestroit",
      contour: "la vallée de l’Oust, de Malestroit à Guer",
      voisine: "la CPTS Brocéliande et Lac",
      parcours: "maintienADomicile",
      prevention: "colorectal",
      risque: "crue",
    },
    porteur: "le.floch",
    ouvertLe: -240,
    histoire: [
      [-160, "LettreIntentionDeposee"],
      [-150, "ExamenOuvert"],
      [-148, "AvisDemande", { organisme: "cpam", avantLe: -120 }],
      [
        -128,
        "AvisRendu",
        {
          sens: "defavorable",
          observations: "Les deux tiers des patients de Guer sont suivis à Ploërmel, sur le territoire voisin.",
        },
        "cpam.roc",
      ],
      [
        -104,
        "LettreIntentionRefusee",
        {
          motivation:
            "Les deux tiers des habitants de Guer et de La Gacilly consultent à Ploërmel ou à Redon : le périmètre proposé ne correspond pas à un bassin de soins. L’ARS invite l’équipe à rejoindre la CPTS voisine ou à présenter un territoire resserré autour de Malestroit.",
        },
      ],
    ],
  },
  {
    nom: "CPTS Brocéliande et Lac",
    departement: "56",
    territoire: { epci: ["200066777"] },
    lieu: {
      bourgs: ["Ploërmel", "Mauron", "Josselin"],
      hopital: "Ploërmel",
      contour: "le pays de Ploërmel, de Josselin à la forêt",
      voisine: "la CPTS Vallée de l’Oust",
      parcours: "insuffisanceCardiaque",
      prevention: "sein",
      risque: "crue",
    },
    porteur: "cadoret",
    ouvertLe: -440,
    histoire: [
      ...lettreValidee(-385, "Un bassin de soins net, un hôpital présent dès la première réunion."),
      [-46, "ProjetDeSanteDepose"],
      [-37, "CompletudeConstatee", { completLe: -46 }],
      [
        -17,
        "CorrectionsDemandees",
        {
          corrections:
            "Partie « Accès aux soins » : dites qui répond le samedi matin. Partie « Budget » : le total ne comprend pas les indemnités des responsables de mission.",
          avantLe: 6,
        },
      ],
    ],
  },
  {
    nom: "CPTS Vilaine et Landes",
    departement: "56",
    territoire: { epci: ["200027027", "245614383"] },
    lieu: {
      bourgs: ["Questembert", "Muzillac", "Nivillac"],
      hopital: "Vannes",
      contour: "la rive droite de la Vilaine, de Questembert à Muzillac",
      voisine: "la CPTS Golfe et Îles",
      parcours: "diabete",
      prevention: "vaccination",
      risque: "littoral",
    },
    porteur: "le.gall",
    ouvertLe: -390,
    histoire: [
      ...lettreValidee(-340, "Deux intercommunalités entières, tournées vers Vannes."),
      [-24, "ProjetDeSanteDepose"],
      [
        -16,
        "PiecesManquantesSignalees",
        {
          pieces: "Récépissé de déclaration de l’association ; liste des membres par profession et commune.",
          avantLe: 15,
        },
      ],
    ],
  },
  {
    nom: "CPTS Golfe et Îles",
    departement: "56",
    territoire: { epci: ["200067932"] },
    lieu: {
      bourgs: ["Vannes", "Sarzeau", "Elven"],
      hopital: "Vannes",
      contour: "le golfe, de Vannes à la presqu’île de Rhuys et à Elven",
      voisine: "la CPTS Vilaine et Landes",
      parcours: "insuffisanceCardiaque",
      prevention: "colorectal",
      risque: "littoral",
    },
    porteur: "rio",
    ouvertLe: -530,
    histoire: [
      ...lettreValidee(
        -480,
        "Le plus grand territoire du département : la gouvernance par secteurs est une bonne réponse.",
      ),
      ...projetValide(-180, "Projet validé. Les îles ont leurs propres créneaux, c’est à saluer."),
      ...contratArrete(-50, { qualite: 12, accompagnement: 18 }).slice(0, 3),
    ],
  },
];
