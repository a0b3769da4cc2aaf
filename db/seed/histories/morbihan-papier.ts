import type { Histoire } from "../story.ts";
import { dialogueTenu, jusquALaSignature, missions } from "./stages.ts";

/** A contract signed on paper, entered here with its past acts. */
export const MORBIHAN_PAPIER: readonly Histoire[] = [
  {
    nom: "CPTS Terres et Îles d’Auray",
    departement: "56",
    territoire: { epci: ["200043123", "245600465"] },
    lieu: {
      bourgs: ["Auray", "Quiberon", "Pluvigner"],
      hopital: "Auray",
      contour: "le pays d’Auray, la presqu’île de Quiberon et Belle-Île",
      voisine: "la CPTS Rade et Blavet",
      parcours: "diabete",
      prevention: "vaccination",
      risque: "littoral",
    },
    porteur: "allain",
    ouvertLe: -150,
    reprise: [
      ...jusquALaSignature(-690, {
        lettre: "Le projet relie les îles au continent.",
        projet: "Projet validé par la directrice générale.",
        options: { qualite: 8, accompagnement: 10 },
      }),
      ...missions("MissionDemarree", {
        accesAuxSoins: -560,
        crise: -530,
        qualite: -450,
        prevention: -420,
        accompagnement: -400,
        parcours: -340,
      }),
      ...dialogueTenu(-361, "CPAM du Morbihan, Vannes", "Relevé papier de la première année, joint au dossier."),
      [-345, "CompteRenduSigne", { position: "approuve" }, "porteur"],
      [-342, "CompteRenduSigne", { position: "approuve" }, "cpam.direction"],
      [-340, "CompteRenduSigne", { position: "approuve" }, "ars.signataire"],
      [
        -331,
        "AtteinteArretee",
        {
          taux: {
            accesAuxSoins: 9_000,
            parcours: 7_500,
            prevention: 8_800,
            crise: 10_000,
            qualite: 10_000,
            accompagnement: 8_300,
          },
        },
      ],
      ...missions("MissionDeployee", {
        crise: -300,
        qualite: -260,
        accompagnement: -230,
        accesAuxSoins: -205,
        prevention: -190,
        parcours: -170,
      }),
    ],
    histoire: [
      [
        -52,
        "DonneesAssuranceMaladieDeposees",
        {
          donnees:
            "Médecin traitant : 284 patients en affection de longue durée ont trouvé un médecin, îles comprises. Grippe : 61 % après 65 ans.",
        },
      ],
      [-19, "RapportActiviteDepose"],
      [
        -16,
        "AvenantPropose",
        {
          objet: "Relever la cible du parcours, atteinte avec un an d’avance.",
          contenu:
            "Article unique. La cible des patients suivis dans le parcours du diabète passe de 90 à 130 pour la troisième année du contrat. Les autres cibles, le calendrier et le barème ne changent pas.",
          missionsAjoutees: [],
        },
        "cpam.direction",
      ],
      [-15, "AvenantSigne", {}, "cpam.direction"],
      [-7, "AvenantSigne", {}, "ars.signataire"],
    ],
  },
];
