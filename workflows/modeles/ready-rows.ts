import { type Mission, NOM_MISSION } from "../missions/missions.ts";
import type { ActionType, Indicateur, ModeleMission, Volet } from "./modele.ts";

type Prete = Readonly<Record<string, string>>;

const ficheDe = ({ titre, objectif, etapes, pilote, partenaires }: ActionType): Prete => ({
  titre,
  objectif,
  actions: etapes.join("\n"),
  pilote,
  partenaires: partenaires.join(", "),
});

const indicateurDe = ({ libelle, depart, cible, source, preuve, poids }: Indicateur): Prete => ({
  indicateur: libelle,
  depart,
  cible,
  source,
  preuve,
  poids: String(poids),
});

/** Fiches action another CPTS has led, ready to adapt; dates, money and indicators are left to the writer. */
export const fichesPretes = (volets: readonly Volet[]): Prete[] =>
  volets.flatMap(({ actions }) => actions.map(ficheDe));

/** The indicators of a mission, with how to find a starting value and a target: replace them with yours. */
export const indicateursPrets = ({ indicateurs }: Volet): Prete[] => indicateurs.map(indicateurDe);

/** The same for a table of all missions: its weights are counted mission by mission, a mission of two halves has none. */
export const indicateursDeMission = ({ mission, volets }: ModeleMission): Prete[] =>
  volets.flatMap((volet) =>
    indicateursPrets(volet).map((indicateur) => ({
      ...indicateur,
      mission: NOM_MISSION[mission],
      poids: volets.length === 1 ? (indicateur.poids ?? "") : "",
    })),
  );

/** One step per mission: the day it begins. */
export const demarragesPrets = (missions: readonly Mission[]): Prete[] =>
  missions.map((mission) => ({ etape: `Démarrage de la mission « ${NOM_MISSION[mission].toLowerCase()} »` }));
