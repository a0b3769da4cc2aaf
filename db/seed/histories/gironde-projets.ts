import type { Histoire } from "../story.ts";
import { lettreValidee } from "./stages.ts";

/** Projets de santé the ARS examines in Gironde: twenty days left, and six. */
export const GIRONDE_PROJETS: readonly Histoire[] = [
  {
    nom: "CPTS Citadelle et Estuaire",
    departement: "33",
    territoire: { epci: ["200023794", "243300811"] },
    lieu: {
      bourgs: ["Blaye", "Saint-Ciers-sur-Gironde", "Berson"],
      hopital: "Blaye",
      contour: "la rive droite de l’estuaire, de Blaye à Saint-Ciers",
      voisine: "la CPTS des Deux Ponts",
      parcours: "diabete",
      prevention: "sein",
      risque: "crue",
    },
    porteur: "fauchier",
    ouvertLe: -420,
    histoire: [
      ...lettreValidee(-372, "Le territoire est cohérent ; les deux intercommunalités y sont entières."),
      [-52, "ProjetDeSanteDepose"],
      [-49, "PiecesManquantesSignalees", { pieces: "Statuts signés de l’association.", avantLe: -20 }],
      [
        -44,
        "ProjetDeSanteDepose",
        {
          "annexes.piecesJointes":
            "Statuts signés et récépissé de déclaration ; liste des membres par profession et commune ; carte et liste des communes ; budget sur deux ans.",
        },
      ],
      [-36, "CompletudeConstatee", { completLe: { resteJours: 20 } }],
      [-34, "AvisDemande", { organisme: "cpam", avantLe: -5 }],
      [-34, "AvisDemande", { organisme: "urps", avantLe: -5 }],
      [-34, "AvisDemande", { organisme: "ddArs", avantLe: -5 }],
      [
        -19,
        "AvisRendu",
        {
          sens: "favorable",
          observations: "Les médecins du secteur portent le projet. L’URPS salue la règle des créneaux partagés.",
        },
        "urps",
      ],
      [
        -12,
        "AvisRendu",
        {
          sens: "favorableAvecReserves",
          observations: "Les missions sont claires. Le budget de la deuxième année reste à préciser avant le contrat.",
        },
        "cpam.roc",
      ],
      [
        -17,
        "AvisRendu",
        {
          sens: "favorable",
          observations:
            "Nous avons rencontré l’équipe à Blaye : l’hôpital et les deux maisons de santé portent le projet avec elle.",
        },
        "ars.delegation",
      ],
      [
        -10,
        "AvisRetourne",
        {
          organisme: "cpam",
          question: "Votre réserve porte-t-elle sur le montant de la coordination ou sur le recrutement prévu ?",
          avantLe: 6,
        },
      ],
      [
        -8,
        "ComiteConvoque",
        { seanceLe: 11, lieu: "Délégation départementale, Bordeaux, 14 heures", invites: ["cpam", "urps", "ddArs"] },
      ],
    ],
  },
  {
    nom: "CPTS Presqu’île et Océan",
    departement: "33",
    territoire: { epci: ["200070720", "200069995"] },
    lieu: {
      bourgs: ["Lesparre-Médoc", "Pauillac", "Lacanau"],
      hopital: "Lesparre-Médoc",
      contour: "le Médoc, de Pauillac à la pointe et à l’océan",
      voisine: "la CPTS Porte du Médoc",
      parcours: "maintienADomicile",
      prevention: "vaccination",
      risque: "littoral",
    },
    porteur: "lartigue",
    ouvertLe: -460,
    histoire: [
      ...lettreValidee(-405, "La population double l’été : le projet de santé dira comment la CPTS s’y adapte."),
      [-58, "ProjetDeSanteDepose"],
      [-48, "CompletudeConstatee", { completLe: { resteJours: 6 } }],
      [-46, "AvisDemande", { organisme: "cpam", avantLe: -20 }],
      [
        -25,
        "AvisRendu",
        {
          sens: "favorable",
          observations:
            "Projet réaliste, adapté à l’afflux de l’été. La CPAM est prête à recevoir la demande d’adhésion.",
        },
        "cpam.roc",
      ],
      [-21, "ComiteConvoque", { seanceLe: -14, lieu: "À distance, 10 heures", invites: ["cpam", "ddArs"] }],
      [
        -13,
        "ComiteTenu",
        {
          seanceLe: -14,
          participants:
            "ARS : offre de soins et délégation de la Gironde. CPAM : référente des organisations coordonnées.",
          conclusion: "favorableAvecReserves",
          compteRendu:
            "Le comité salue l’accueil des estivants. Il demande que le projet dise comment les gardes d’août seront tenues à Lacanau.",
        },
      ],
    ],
  },
];
