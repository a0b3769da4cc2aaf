import type { Histoire } from "../story.ts";
import { jusquALaSignature, missions } from "./stages.ts";

/** Contracts of Morbihan in difficulty: one suspended, one that has ended. */
export const MORBIHAN_ECARTS: readonly Histoire[] = [
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
            "Médecin traitant : 370 patients en affection de longue durée sans médecin. Dépistage colorectal : 34,2 %.",
        },
      ],
    ],
  },
  {
    nom: "CPTS Montagnes noires",
    departement: "56",
    territoire: { epci: ["245614417"] },
    lieu: {
      bourgs: ["Gourin", "Guiscriff", "Langonnet"],
      hopital: "Carhaix",
      contour: "les Montagnes noires, de Gourin à Langonnet",
      voisine: "la CPTS Blavet central",
      parcours: "maintienADomicile",
      prevention: "colorectal",
      risque: "crue",
    },
    porteur: "corre",
    ouvertLe: -1_010,
    histoire: [
      ...jusquALaSignature(-420, {
        lettre: "Un petit territoire enclavé, une équipe décidée.",
        projet: "Projet validé. L’ARS suggère une coordination partagée avec Pontivy.",
      }),
      ...missions("MissionDemarree", { accesAuxSoins: -300 }),
      [
        -128,
        "ContratDenonce",
        { motif: "L’association rejoint une CPTS du Finistère, où ses patients sont suivis.", effetLe: -62 },
      ],
    ],
  },
];
