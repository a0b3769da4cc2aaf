import type { Histoire } from "../story.ts";
import { dialogueTenu, jusquALaSignature, missions } from "./stages.ts";

/** Contracts in force in Morbihan: a crisis, a notice, a suspension, and one that has ended. */
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
      [-12, "CompteRenduSigne", { position: "approuve" }, "porteur"],
      [-9, "CompteRenduSigne", { position: "prisConnaissance" }, "ars.signataire"],
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
        "Médecin traitant : 88 patients en affection de longue durée ont trouvé un médecin. Vaccination contre la grippe : 55 % après 65 ans.",
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
  {
    nom: "CPTS Landes de Lanvaux",
    departement: "56",
    territoire: { epci: ["200096683", "200096675"] },
    lieu: {
      bourgs: ["Locminé", "Baud", "Saint-Jean-Brévelay"],
      hopital: "Noyal-Pontivy",
      contour: "les landes de Lanvaux, de Baud à Saint-Jean-Brévelay",
      voisine: "la CPTS Blavet central",
      parcours: "maintienADomicile",
      prevention: "colorectal",
      risque: "crue",
    },
    porteur: "le.dantec",
    ouvertLe: -890,
    histoire: [
      ...jusquALaSignature(-300, {
        lettre: "Le projet comble un vide entre Pontivy et Vannes.",
        projet: "Projet validé. L’ARS suivra le démarrage de l’accès aux soins.",
      }),
      ...missions("MissionDemarree", { crise: -150 }),
      [
        -105,
        "ManquementConstate",
        {
          manquement:
            "La mission d’accès aux soins devait démarrer au plus tard six mois après la signature. Aucun créneau n’est ouvert et aucune réunion de lancement n’a eu lieu.",
          mesure: "Suspension des versements relatifs à cette mission.",
          observationsAvantLe: -68,
        },
        "ars.signataire",
      ],
      [
        -72,
        "ObservationsPresentees",
        {
          observations:
            "Trois médecins sur onze ont cessé d’exercer. Nous proposons de commencer à Locminé dans deux mois, puis à Baud.",
        },
      ],
      [
        -48,
        "SuspensionDecidee",
        {
          motivation:
            "La CPTS reconnaît que la mission n’a pas démarré et propose un calendrier. Les versements de cette mission sont suspendus ; ils reprennent dès que les créneaux de Locminé sont ouverts.",
        },
        "cpam.direction",
      ],
      [
        -15,
        "DonneesAssuranceMaladieDeposees",
        {
          donnees:
            "Médecin traitant : 402 patients en affection de longue durée sans médecin. Dépistage colorectal : 34,2 %.",
        },
      ],
    ],
  },
];
