import type { Pas } from "../story.ts";

/** The usual course of a letter of intent: filed, examined, validated, then the association is declared. */
export const lettreValidee = (depot: number, observations: string, responsable?: string): Pas[] => [
  [depot, "LettreIntentionDeposee"],
  [depot + 8, "ExamenOuvert", responsable ? { responsable } : {}],
  [depot + 46, "LettreIntentionValidee", { observations }],
  [depot + 75, "AssociationDeclaree", { declareeLe: depot + 68 }],
];

/** The usual course of a projet de santé: filed, found complete, validated before the two months are over. */
export const projetValide = (depot: number, observations: string): Pas[] => [
  [depot, "ProjetDeSanteDepose"],
  [depot + 7, "CompletudeConstatee", { completLe: depot }],
  [depot + 49, "ProjetDeSanteValide", { observations }],
];

const SOCLES = { accesAuxSoins: 4, parcours: 12, prevention: 9, crise: 6 };

export const adhesion = (options: Readonly<Record<string, number>> = {}) => ({
  missions: [...Object.keys(SOCLES), ...Object.keys(options)],
  calendrier: { ...SOCLES, ...options },
});

/** From the request to join to a text ready to be signed. */
export const contratArrete = (demande: number, options?: Readonly<Record<string, number>>): Pas[] => [
  [demande, "AdhesionDemandee", adhesion(options)],
  [demande + 9, "AdhesionDeclareeComplete", { observations: "Toutes les pièces sont là ; le relevé bancaire est lu." }],
  [demande + 27, "ContratPropose"],
  [demande + 41, "ContratArrete"],
];

/** The three signatures, the third on the day given. */
export const signe = (jour: number): Pas[] => [
  [jour - 9, "ContratSigne", {}, "porteur"],
  [jour - 5, "ContratSigne", {}, "cpam.direction"],
  [jour, "ContratSigne", {}, "ars.signataire"],
];

type Jalons = {
  readonly lettre: string;
  readonly projet: string;
  readonly options?: Readonly<Record<string, number>>;
  readonly responsable?: string;
};

/** Everything before a contract in force, counted back from the third signature. */
export const jusquALaSignature = (jour: number, { lettre, projet, options, responsable }: Jalons): Pas[] => [
  ...lettreValidee(jour - 560, lettre, responsable),
  ...projetValide(jour - 210, projet),
  ...contratArrete(jour - 95, options),
  ...signe(jour),
];

/** Missions started or fully deployed, each with what proves it. */
export const missions = (type: "MissionDemarree" | "MissionDeployee", jours: Readonly<Record<string, number>>): Pas[] =>
  Object.entries(jours).map(([mission, jour]) => [jour, type, { mission, preuve: PREUVES[type][mission] }]);

const PREUVES: Record<"MissionDemarree" | "MissionDeployee", Record<string, string>> = {
  MissionDemarree: {
    accesAuxSoins: "Planning des créneaux du premier mois et compte rendu de la réunion de lancement, émargé.",
    parcours: "Protocole signé par sept métiers et décompte des vingt premiers patients, sans nom.",
    prevention: "Affiche, liste des pharmacies participantes et décompte du premier mois.",
    crise: "Plan de crise daté, accusé de réception de l’ARS.",
    qualite: "Compte rendu du premier groupe de pairs, liste d’émargement de douze professionnels.",
    accompagnement: "Convention de logement des stagiaires signée avec la communauté de communes.",
  },
  MissionDeployee: {
    accesAuxSoins: "Convention signée avec le service d’accès aux soins, créneaux ouverts dans les trois bourgs.",
    parcours: "Protocole en usage dans toutes les communes, décompte annuel sans nom.",
    prevention: "Décompte des pharmacies et page de Rézone CPTS aux deux dates.",
    crise: "Plan mis à jour et bilan de l’exercice, une page.",
    qualite: "Six groupes de pairs dans l’année, comptes rendus et listes d’émargement.",
    accompagnement: "Onze conventions de stage et deux installations accompagnées.",
  },
};

/** What both sides bring before the dialogue, and the day it is held. */
export const dialogueTenu = (seance: number, lieu: string, donnees: string): Pas[] => [
  [seance - 62, "DonneesAssuranceMaladieDeposees", { donnees }],
  [seance - 34, "RapportActiviteDepose"],
  [seance - 27, "DialogueProgramme", { seanceLe: seance, lieu }],
  [seance, "DialogueTenu", { participants: PARTICIPANTS }],
  [seance + 8, "CompteRenduPropose"],
];

export const PARTICIPANTS =
  "Pour la CPTS : la présidence, le trésorier, la coordination. Pour la CPAM : la référente et la direction. Pour l’ARS : la délégation départementale.";
