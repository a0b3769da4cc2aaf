import type { Histoire } from "../story.ts";
import { dialogueTenu, jusquALaSignature, missions } from "./stages.ts";

/** Contracts in force in Morbihan: one in a crisis, one under notice. */
export const MORBIHAN_VIGUEUR: readonly Histoire[] = [
  {
    nom: "CPTS Rade et Blavet",
    departement: "56",
    territoire: { epci: ["200042174"] },
    lieu: {
      bourgs: ["Lorient", "Hennebont", "Plouay"],
      hopital: "Lorient",
      contour: "la rade de Lorient et la vallée du Blavet, de Groix à Plouay",
      voisine: "la CPTS Terres et Îles d’Auray",
      parcours: "maintienADomicile",
      prevention: "sein",
      risque: "littoral",
    },
    porteur: "guillemot",
    equipe: [["coordination.rade", "coordinateur"]],
    ouvertLe: -940,
    histoire: [
      ...jusquALaSignature(-356, {
        lettre: "Le projet associe les deux rives de la rade et Groix.",
        projet: "Projet validé. Le plan de crise pourra s’appuyer sur celui de l’hôpital.",
      }),
      ...missions("MissionDemarree", { accesAuxSoins: -240, crise: -210, prevention: -100, parcours: -30 }),
      ...dialogueTenu(
        -26,
        "CPAM du Morbihan, Lorient, 17 h",
        "Médecin traitant : 611 patients en affection de longue durée ont trouvé un médecin. Dépistage du sein : 52 %. Polymédication après 75 ans : 9,1 %.",
      ),
      [-9, "CompteRenduSigne", { position: "prisConnaissance" }, "cpam.direction"],
      [
        -3,
        "CriseDeclaree",
        {
          nature: "offreDeSoins",
          description:
            "Après la tempête, deux cabinets et une pharmacie sont sans électricité à Port-Louis et à Groix. L’ARS demande à la CPTS de recenser les patients sous oxygène et d’ouvrir des créneaux à Lorient. Rappeler la cellule au 02 00 00 00 15.",
        },
      ],
    ],
  },
  {
    nom: "CPTS Blavet central",
    departement: "56",
    territoire: { epci: ["245614433"] },
    lieu: {
      bourgs: ["Pontivy", "Cléguérec", "Bréhan"],
      hopital: "Noyal-Pontivy",
      contour: "le pays de Pontivy, de Cléguérec à Bréhan",
      voisine: "la CPTS Landes de Lanvaux",
      parcours: "diabete",
      prevention: "vaccination",
      risque: "crue",
    },
    porteur: "jouan",
    ouvertLe: -980,
    histoire: [
      ...jusquALaSignature(-378, {
        lettre: "Territoire cohérent, bien relié à l’hôpital de Noyal-Pontivy.",
        projet: "Projet validé ; la coordination est à recruter au plus vite.",
      }),
      ...missions("MissionDemarree", { accesAuxSoins: -250, crise: -205 }),
      ...dialogueTenu(
        -70,
        "CPAM du Morbihan, antenne de Pontivy, 18 h",
        "Médecin traitant : 138 patients en affection de longue durée ont trouvé un médecin. Vaccination contre la grippe : 55 % après 65 ans.",
      ),
      [-55, "CompteRenduSigne", { position: "approuve" }, "porteur"],
      [-51, "CompteRenduSigne", { position: "approuve" }, "ars.signataire"],
      [-47, "CompteRenduSigne", { position: "approuve" }, "cpam.direction"],
      [
        -20,
        "ContratDenonce",
        {
          motif: "La coordination n’a pas pu être recrutée ; l’association rejoint le projet du Centre-Bretagne.",
          effetLe: 52,
        },
      ],
    ],
  },
];
