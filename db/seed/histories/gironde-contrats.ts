import type { Histoire } from "../story.ts";
import { contratArrete, lettreValidee, projetValide } from "./stages.ts";

/** Contracts being asked for, written or signed in Gironde. */
export const GIRONDE_CONTRATS: readonly Histoire[] = [
  {
    nom: "CPTS Landes et Bazadais",
    departement: "33",
    territoire: { epci: ["200043982"], codes: "33547 33307 33484 33336 33537 33329 33115 33255 33068".split(" ") },
    lieu: {
      bourgs: ["Bazas", "Captieux", "Villandraut"],
      hopital: "Langon",
      contour: "la forêt et les coteaux, de Bazas à Captieux et à Villandraut",
      voisine: "la CPTS Garonne et Coteaux",
      parcours: "maintienADomicile",
      prevention: "vaccination",
      risque: "feu",
    },
    porteur: "seguin",
    ouvertLe: -430,
    histoire: [
      ...lettreValidee(
        -390,
        "Petit territoire, équipe nombreuse : la CPTS peut mutualiser sa coordination avec une voisine.",
        "ars.gironde",
      ),
      [-104, "ProjetDeSanteDepose"],
      [-97, "CompletudeConstatee", { completLe: -104 }],
    ],
  },
  {
    nom: "CPTS des Deux Ponts",
    departement: "33",
    territoire: { epci: ["243301223", "243301181"] },
    lieu: {
      bourgs: ["Saint-André-de-Cubzac", "Saint-Savin", "Bourg"],
      hopital: "Libourne",
      contour: "la Dordogne au pont de Cubzac et le pays gabaye jusqu’à Saint-Savin",
      voisine: "la CPTS Citadelle et Estuaire",
      parcours: "diabete",
      prevention: "colorectal",
      risque: "crue",
    },
    porteur: "castaing",
    ouvertLe: -520,
    histoire: [
      ...lettreValidee(-470, "Le projet couvre deux intercommunalités entières et une population qui augmente vite."),
      [
        -380,
        "AideAuDemarrageDemandee",
        {
          montant: 2_860_000,
          emploi:
            "Une coordinatrice à mi-temps pendant huit mois, la rédaction du projet de santé et cinq réunions publiques.",
        },
      ],
      [
        -341,
        "AideAuDemarrageAccordee",
        {
          montant: 2_400_050,
          convention: "Convention n° 17 du fonds d’intervention régional",
          versement: "En une fois, un mois après la signature de la convention.",
          conditions: "Un état des dépenses au dépôt du projet de santé.",
          motivation: "La coordination et la rédaction sont retenues en entier, trois réunions publiques sur cinq.",
        },
      ],
      ...projetValide(
        -190,
        "Projet de santé précis. La convention avec le service d’accès aux soins est à joindre au contrat.",
      ),
      ...contratArrete(-98, { accompagnement: 18 }),
      [-49, "ContratSigne", {}, "cpam.direction"],
      [
        -41,
        "SignatureRefusee",
        {
          motif:
            "Le calendrier de la prévention suppose une coordination en poste dès la signature, alors que le recrutement n’est pas lancé. Nous proposons un démarrage au douzième mois.",
        },
        "ars.signataire",
      ],
    ],
  },
  {
    nom: "CPTS Graves et Landes",
    departement: "33",
    territoire: { epci: ["243301264", "243301165"] },
    lieu: {
      bourgs: ["La Brède", "Léognan", "Cestas"],
      hopital: "Bordeaux",
      contour: "les vignes et la forêt, de La Brède à Cestas",
      voisine: "la CPTS Garonne et Coteaux",
      parcours: "insuffisanceCardiaque",
      prevention: "sein",
      risque: "feu",
    },
    porteur: "pommier",
    ouvertLe: -380,
    histoire: [
      [-378, "PorteurDesigne", { personne: "porteur", role: "coporteur" }],
      ...lettreValidee(-372, "Le travail commun avec la CPTS voisine de Langon est un atout."),
      ...projetValide(-200, "Les quatre missions sont décrites, les indicateurs ont un point de départ."),
      ...contratArrete(-62),
      [-8, "ContratSigne", {}, "cpam.direction"],
    ],
  },
  {
    nom: "CPTS Bassin Nord",
    departement: "33",
    territoire: { epci: ["243301504"] },
    lieu: {
      bourgs: ["Andernos-les-Bains", "Biganos", "Audenge"],
      hopital: "Arès",
      contour: "la rive nord et est du Bassin, de Lège-Cap-Ferret à Mios",
      voisine: "la CPTS Dune et Val de l’Eyre",
      parcours: "maintienADomicile",
      prevention: "vaccination",
      risque: "littoral",
    },
    porteur: "roumegous",
    ouvertLe: -590,
    histoire: [
      ...lettreValidee(-540, "Les huit communes du Bassin nord travaillent déjà ensemble.", "ars.gironde"),
      ...projetValide(-215, "Projet validé ; l’afflux de l’été est pris en compte dans les créneaux."),
      ...contratArrete(-70, { qualite: 14 }),
      [-14, "ContratSigne", {}, "porteur"],
      [-6, "ContratSigne", {}, "ars.signataire"],
    ],
  },
];
