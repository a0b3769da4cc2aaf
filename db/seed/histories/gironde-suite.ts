import type { Histoire } from "../story.ts";
import { dialogueTenu, jusquALaSignature, missions } from "./stages.ts";

/** A contract in its second year, with an amendment to sign. */
export const GIRONDE_SUITE: readonly Histoire[] = [
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
        "Médecin traitant : 361 patients en affection de longue durée ont trouvé un médecin. Dépistage du sein : 41 %, en hausse de deux points. Urgences : 17,2 % de passages sans hospitalisation.",
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
