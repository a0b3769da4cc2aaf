/** The points an ARS reads in a deposit, in order. */
export const CODES_DES_CRITERES = [
  "territoire",
  "composition",
  "missions",
  "objectifsPrs",
  "gouvernance",
  "calendrier",
  "budget",
] as const;
export type CodeDeCritere = (typeof CODES_DES_CRITERES)[number];

export const APPRECIATIONS = ["conforme", "aPreciser", "insuffisant"] as const;
export type Appreciation = (typeof APPRECIATIONS)[number];

export type Critere = {
  readonly code: CodeDeCritere;
  readonly libelle: string;
  readonly question: string;
  /** Where each document speaks of it: the codes of its sections. */
  readonly sections: Readonly<Record<"lettreIntention" | "projetDeSante", readonly string[]>>;
};

const MISSIONS = ["accesAuxSoins", "parcours", "prevention", "crise", "missionsOptionnelles"];

/**
 * The reading grid of a deposit. Two of its points are the only grounds on which a projet de santé may be opposed
 * (art. L. 1434-12 CSP): the territory and the objectives of the PRS. The others are usage of the regions.
 */
export const CRITERES: readonly Critere[] = [
  {
    code: "territoire",
    libelle: "Pertinence du territoire",
    question: "Le territoire suit-il un bassin de vie, sans chevaucher celui d’une autre CPTS ?",
    sections: { lettreIntention: ["territoire"], projetDeSante: ["territoire", "diagnostic"] },
  },
  {
    code: "composition",
    libelle: "Composition",
    question: "Premier et second recours, établissements, médico-social et social sont-ils là ?",
    sections: { lettreIntention: ["acteurs"], projetDeSante: ["presentation", "annexes"] },
  },
  {
    code: "missions",
    libelle: "Missions",
    question: "Chaque mission socle a-t-elle ses actions, ses pilotes et ses indicateurs ?",
    sections: { lettreIntention: ["orientations"], projetDeSante: MISSIONS },
  },
  {
    code: "objectifsPrs",
    libelle: "Objectifs du projet régional de santé",
    question: "Le projet répond-il aux objectifs du schéma régional de santé ?",
    sections: {
      lettreIntention: ["diagnostic", "articulation"],
      projetDeSante: ["synthese", "diagnostic", "articulations"],
    },
  },
  {
    code: "gouvernance",
    libelle: "Gouvernance",
    question: "Les statuts, les instances et la coordination sont-ils décrits ?",
    sections: {
      lettreIntention: ["identification"],
      projetDeSante: ["gouvernance", "systemeInformation", "communication"],
    },
  },
  {
    code: "calendrier",
    libelle: "Calendrier",
    question: "Les étapes tiennent-elles dans les délais de l’accord conventionnel ?",
    sections: { lettreIntention: ["calendrier"], projetDeSante: ["calendrier", "evaluation"] },
  },
  {
    code: "budget",
    libelle: "Budget",
    question: "Les recettes et les dépenses s’équilibrent-elles, mission par mission ?",
    sections: { lettreIntention: ["appui"], projetDeSante: ["budget"] },
  },
];

export const estUnCritere = (code: string): code is CodeDeCritere =>
  (CODES_DES_CRITERES as readonly string[]).includes(code);
export const estUneAppreciation = (valeur: string): valeur is Appreciation =>
  (APPRECIATIONS as readonly string[]).includes(valeur);
