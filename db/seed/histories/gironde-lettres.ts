import type { Histoire } from "../story.ts";

/** Letters of intent in Gironde. */
export const GIRONDE_LETTRES: readonly Histoire[] = [
  {
    nom: "CPTS Laurence et Coteaux",
    departement: "33",
    territoire: { epci: ["243301249", "243301355"] },
    lieu: {
      bourgs: ["Saint-Loubès", "Tresses", "Carignan-de-Bordeaux"],
      hopital: "Bordeaux",
      contour: "la rive droite de la Garonne, du port de Saint-Loubès aux coteaux de Carignan",
      voisine: "la CPTS Créonnais et Coteaux de Garonne",
      parcours: "diabete",
      prevention: "vaccination",
      risque: "crue",
    },
    porteur: "lacoste",
    ouvertLe: -96,
    histoire: [[-5, "LettreIntentionDeposee"]],
  },
  {
    nom: "CPTS Porte du Médoc",
    departement: "33",
    territoire: { epci: ["243301389", "243301447"] },
    lieu: {
      bourgs: ["Castelnau-de-Médoc", "Ludon-Médoc", "Macau"],
      hopital: "Bordeaux",
      contour: "la route du Médoc, de Ludon à Castelnau, et les landes jusqu’au Porge",
      voisine: "la CPTS Presqu’île et Océan",
      parcours: "maintienADomicile",
      prevention: "colorectal",
      risque: "feu",
    },
    porteur: "dupuy",
    ouvertLe: -140,
    histoire: [
      [-38, "LettreIntentionDeposee"],
      [-31, "ExamenOuvert"],
      [
        -30,
        "AvisDemande",
        {
          organisme: "urps",
          avantLe: -2,
          question: "Le périmètre convient-il aux médecins du Porge, tournés vers le Bassin ?",
        },
      ],
      [
        -30,
        "AvisDemande",
        { organisme: "msa", avantLe: 12, question: "Connaissez-vous d’autres projets dans les communes viticoles ?" },
      ],
      [-29, "AvisDemande", { organisme: "cpam", avantLe: 12 }],
      [
        -9,
        "AvisRendu",
        {
          sens: "favorableAvecReserves",
          observations:
            "Le projet est solide et l’équipe réunit neuf métiers. Nous demandons que les médecins du Porge soient rencontrés : leurs patients consultent à Lège. Un courrier commun lèverait cette réserve.",
        },
        "urps",
      ],
    ],
  },
  {
    nom: "CPTS Coteaux du Drot",
    departement: "33",
    territoire: { epci: ["200044394"] },
    lieu: {
      bourgs: ["La Réole", "Monségur", "Caudrot"],
      hopital: "Langon",
      contour: "la vallée du Drot et la Garonne, de Caudrot à Monségur",
      voisine: "la CPTS Garonne et Coteaux",
      parcours: "insuffisanceCardiaque",
      prevention: "sein",
      risque: "crue",
    },
    porteur: "barrere",
    ouvertLe: -170,
    histoire: [
      [-70, "LettreIntentionDeposee"],
      [-62, "ExamenOuvert"],
      [
        -16,
        "ComplementsDemandes",
        {
          demandes:
            "Précisez ce que vous avez convenu avec la CPTS Garonne et Coteaux pour Saint-Pierre-d’Aurillac et Caudrot. Joignez l’engagement de l’hôpital de Langon.",
          avantLe: 18,
        },
      ],
    ],
  },
  {
    nom: "CPTS Rives du Pays foyen",
    departement: "33",
    territoire: { epci: ["243301371"] },
    lieu: {
      bourgs: ["Pineuilh", "Sainte-Foy-la-Grande", "Pellegrue"],
      hopital: "Sainte-Foy-la-Grande",
      contour: "la Dordogne de part et d’autre de Sainte-Foy, jusqu’aux coteaux de Pellegrue",
      voisine: "la CPTS Isle et Dordogne",
      parcours: "maintienADomicile",
      prevention: "colorectal",
      risque: "crue",
    },
    porteur: "mothes",
    ouvertLe: -230,
    histoire: [
      [-120, "LettreIntentionDeposee"],
      [-111, "ExamenOuvert", { responsable: "ars.gironde" }],
      [
        -52,
        "LettreIntentionRetiree",
        {
          motif:
            "Nous voulons associer d’abord les professionnels de la rive périgourdine, que l’ARS nous invite à rencontrer.",
        },
      ],
    ],
  },
];
