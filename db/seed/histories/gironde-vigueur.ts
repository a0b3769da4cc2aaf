import type { Histoire } from "../story.ts";
import { dialogueTenu, jusquALaSignature, missions } from "./stages.ts";

/** Contracts in force in Gironde whose yearly dialogue goes its way. */
export const GIRONDE_VIGUEUR: readonly Histoire[] = [
  {
    nom: "CPTS Créonnais et Coteaux de Garonne",
    departement: "33",
    territoire: { epci: ["243301215", "243301439"] },
    lieu: {
      bourgs: ["Créon", "Latresne", "Langoiran"],
      hopital: "Bordeaux",
      contour: "l’Entre-deux-Mers, de Créon aux coteaux de Langoiran",
      voisine: "la CPTS Laurence et Coteaux",
      parcours: "insuffisanceCardiaque",
      prevention: "colorectal",
      risque: "crue",
    },
    porteur: "bourdieu",
    equipe: [
      ["coordination", "coordinateur"],
      ["redaction", "redacteur"],
    ],
    ouvertLe: -960,
    histoire: [
      [-950, "PorteurDesigne", { personne: "porteur", role: "coporteur" }],
      ...jusquALaSignature(-346, {
        lettre: "Le Créonnais travaille déjà ensemble ; l’ARS salue la place donnée aux habitants.",
        projet: "Le projet de santé est clair et chiffré. Le plan de crise est attendu dans les six mois.",
        options: { accompagnement: 9 },
      }),
      ...missions("MissionDemarree", {
        accesAuxSoins: -232,
        crise: -178,
        prevention: -88,
        accompagnement: -60,
        parcours: -44,
      }),
      ...dialogueTenu(
        -21,
        "Maison de santé de Latresne, 18 h 30",
        "Médecin traitant : 119 patients en affection de longue durée ont trouvé un médecin depuis la signature. Urgences : 11,8 % de passages sans hospitalisation, contre 12,6 % l’an dernier. Dépistage colorectal : 31,4 %.",
      ),
      [-6, "CompteRenduSigne", { position: "approuve" }, "cpam.direction"],
    ],
  },
  {
    nom: "CPTS Dune et Val de l’Eyre",
    departement: "33",
    territoire: { epci: ["243300563", "243301405"] },
    lieu: {
      bourgs: ["La Teste-de-Buch", "Gujan-Mestras", "Salles"],
      hopital: "La Teste-de-Buch",
      contour: "le sud du Bassin et la vallée de l’Eyre, d’Arcachon à Belin-Béliet",
      voisine: "la CPTS Bassin Nord",
      parcours: "diabete",
      prevention: "vaccination",
      risque: "feu",
    },
    porteur: "daney",
    equipe: [["coordination.bassin", "coordinateur"]],
    ouvertLe: -860,
    histoire: [
      ...jusquALaSignature(-232, {
        lettre: "Les incendies de 2022 ont montré ce que les professionnels savent faire ensemble.",
        projet: "Projet validé. L’ARS suivra avec attention la mission relative aux crises.",
      }),
      ...missions("MissionDemarree", { accesAuxSoins: -104, prevention: -38 }),
    ],
    brouillons: {
      rapportActivite: { manque: ["crise", "indemnites", "partieFinanciere", "perspectives", "parcours"] },
    },
  },
  {
    nom: "CPTS Rive droite et Presqu’île",
    departement: "33",
    territoire: { codes: "33119 33249 33167 33003 33013 33032 33096 33065 33004 33434 33487".split(" ") },
    lieu: {
      bourgs: ["Cenon", "Lormont", "Ambarès-et-Lagrave"],
      hopital: "Bordeaux",
      contour: "la rive droite de Bordeaux, de Bouliac à la presqu’île d’Ambès",
      voisine: "la CPTS Laurence et Coteaux",
      parcours: "diabete",
      prevention: "sein",
      risque: "urbain",
    },
    porteur: "escarret",
    ouvertLe: -1_080,
    histoire: [
      ...jusquALaSignature(-470, {
        lettre: "Trois quartiers prioritaires sont au cœur du projet, l’ARS y est attentive.",
        projet: "Projet validé, avec une gouvernance où chaque métier a sa place.",
      }),
      ...missions("MissionDemarree", { accesAuxSoins: -351, crise: -300, prevention: -212, parcours: -118 }),
      ...dialogueTenu(
        -139,
        "Maison de santé de Lormont, 18 h 30",
        "Médecin traitant : 362 patients en affection de longue durée ont trouvé un médecin. Dépistage du sein : 41 %, en hausse de deux points. Urgences : 17,2 % de passages sans hospitalisation.",
      ),
      [
        -124,
        "CompteRenduSigne",
        { position: "avecReserves", reserves: "La cible du médecin traitant ne tient pas compte de onze départs." },
        "porteur",
      ],
      [-118, "CompteRenduSigne", { position: "approuve" }, "cpam.direction"],
      [-112, "CompteRenduSigne", { position: "approuve" }, "ars.signataire"],
      [
        -97,
        "AtteinteArretee",
        {
          taux: { accesAuxSoins: 8_600, parcours: 9_600, prevention: 9_400, crise: 10_000 },
          motivation: "Taux du compte rendu. La réserve de la CPTS est examinée pour l’année en cours.",
        },
      ],
      ...missions("MissionDeployee", { accesAuxSoins: -41 }),
      [
        -11,
        "AvenantPropose",
        {
          objet: "Ajouter la mission d’accompagnement des professionnels de santé.",
          contenu:
            "Article unique. La CPTS s’engage sur la mission d’accompagnement des professionnels, à compter du premier jour du mois qui suit la troisième signature. Cible de l’année : douze stagiaires accueillis et trois installations accompagnées. Le barème appliqué est celui du contrat.",
          missionsAjoutees: ["accompagnement"],
        },
        "porteur",
      ],
      [-10, "AvenantSigne", {}, "porteur"],
    ],
  },
];
