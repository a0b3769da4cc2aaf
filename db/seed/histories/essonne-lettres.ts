import type { Histoire } from "../story.ts";
import { lettreValidee } from "./stages.ts";

/** Teams of Essonne that are writing. */
export const ESSONNE_LETTRES: readonly Histoire[] = [
  {
    nom: "CPTS Plateau et Yvette",
    departement: "91",
    territoire: { epci: ["200056232"] },
    lieu: {
      bourgs: ["Palaiseau", "Massy", "Gif-sur-Yvette"],
      hopital: "Orsay",
      contour: "le plateau et la vallée de l’Yvette, de Massy à Gif",
      voisine: "la CPTS Hurepoix",
      parcours: "diabete",
      prevention: "sein",
      risque: "urbain",
    },
    porteur: "nguyen",
    ouvertLe: -33,
    histoire: [],
    brouillons: {
      lettreIntention: {
        manque: ["appui", "engagement", "orientations.orientationCrise", "articulation.hopitalEtAppui"],
      },
    },
  },
  {
    nom: "CPTS Hurepoix",
    departement: "91",
    territoire: { epci: ["249100595", "249100074"] },
    lieu: {
      bourgs: ["Dourdan", "Limours", "Saint-Chéron"],
      hopital: "Dourdan",
      contour: "le Hurepoix, de Limours à Dourdan",
      voisine: "la CPTS Juine et Renarde",
      parcours: "insuffisanceCardiaque",
      prevention: "vaccination",
      risque: "urbain",
    },
    porteur: "meunier",
    ouvertLe: -290,
    histoire: [
      ...lettreValidee(
        -226,
        "Deux intercommunalités entières et un hôpital de proximité : le territoire est cohérent.",
      ),
    ],
    brouillons: {
      projetDeSante: {
        manque: ["evaluation", "annexes", "budget", "calendrier", "systemeInformation", "parcours.suiviParcours"],
      },
    },
  },
];
