import type { Histoire } from "../story.ts";
import { dialogueTenu, jusquALaSignature, missions } from "./stages.ts";

/** Contracts in their first year in Gironde: minutes to sign, and a mission late. */
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
        "Médecin traitant : 120 patients en affection de longue durée ont trouvé un médecin depuis la signature. Urgences : 11,8 % de passages sans hospitalisation, contre 12,6 % l’an dernier. Dépistage colorectal : 31,4 %.",
      ),
      [-8, "CompteRenduSigne", { position: "approuve" }, "porteur"],
      [-6, "CompteRenduSigne", { position: "approuve" }, "ars.signataire"],
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
        responsable: "ars.gironde",
      }),
      ...missions("MissionDemarree", { accesAuxSoins: -104, prevention: -38 }),
    ],
    brouillons: {
      rapportActivite: { manque: ["crise", "indemnites", "partieFinanciere", "perspectives", "parcours"] },
    },
  },
];
