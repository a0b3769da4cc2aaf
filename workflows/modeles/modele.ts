import type { Mission } from "../missions/missions.ts";
import type { Statut } from "../source.ts";
import type { Somme } from "../texte/blocs/totals.ts";
import type { Lignes } from "../texte/lignes.ts";

/** One question of a section. `code` is stable: answers are stored under it. */
export type Champ = {
  readonly code: string;
  readonly libelle: string;
  /** "texteLong" is rich text kept as Markdown (`texte/markdown.ts`); "lignes" is a structured block, kept as rows. */
  readonly nature: "texte" | "texteLong" | "nombre" | "date" | "lignes";
  /** The columns of the block, when nature is "lignes". */
  readonly lignes?: Lignes;
  readonly aide?: string;
  readonly exemple?: string;
  readonly facultatif?: true;
  /** Number of characters under which the answer is not counted as complete. */
  readonly minimum?: number;
  /** The sum this number must be: a block of the same section, and which of its cells are added up. */
  readonly additionne?: Somme & { readonly bloc: string };
};

/** One section of a document, with what guides the person who writes it. */
export type Section = {
  readonly code: string;
  readonly titre: string;
  /** What the reader at the ARS expects here, in one or two sentences. */
  readonly attendu: string;
  /** What must be found in the text. */
  readonly points: readonly string[];
  readonly champs: readonly Champ[];
  readonly exemple?: string;
  /** The questions the ARS will ask. */
  readonly questions: readonly string[];
  readonly longueur?: string;
};

/** A document template: versioned data. A document remembers the version it was begun with. */
export type Modele = {
  readonly code: string;
  readonly version: string;
  readonly titre: string;
  readonly objet: string;
  readonly sections: readonly Section[];
  readonly sources: readonly string[];
};

/** How a mission is measured. Weights are a starting point for the negotiation, never a national rule. */
export type Indicateur = {
  readonly code: string;
  readonly libelle: string;
  readonly type: "action" | "resultat";
  readonly source: "Assurance maladie" | "CPTS" | "ARS";
  /** How to establish the starting value. */
  readonly depart: string;
  /** How to choose a target that can be held. */
  readonly cible: string;
  /** Suggested share of the mission's variable part, in percent; the weights of one volet add up to 100. */
  readonly poids: number;
  readonly preuve: string;
  readonly statut: Statut;
};

/** An action another CPTS has led, told so that one can adapt it. */
export type ActionType = {
  /** A verb and a public. */
  readonly titre: string;
  readonly description: string;
  /** What it changes, for whom and by how much; « … » is a figure the team gives. */
  readonly objectif: string;
  readonly etapes: readonly string[];
  readonly pilote: string;
  readonly partenaires: readonly string[];
};

/** What another CPTS might have written, to show the tone and the length. */
export type ExemplesDeVolet = { readonly contexte: string; readonly indicateurs: string };
export type Exemples = { readonly calendrier: string; readonly moyens: string };

/** One half of a mission (accès aux soins has two), or the whole of it. */
export type Volet = {
  readonly code: string;
  readonly titre: string;
  readonly contexte: readonly string[];
  readonly objectifs: readonly string[];
  readonly actions: readonly ActionType[];
  readonly acteurs: readonly string[];
  readonly indicateurs: readonly Indicateur[];
  readonly exemples: ExemplesDeVolet;
};

/** The template of a mission. Months are counted from the signature of the contract. */
export type ModeleMission = {
  readonly mission: Mission;
  readonly version: string;
  readonly objet: string;
  readonly volets: readonly Volet[];
  readonly calendrier: readonly { readonly mois: 6 | 12 | 18 | 24; readonly jalons: readonly string[] }[];
  readonly moyens: readonly string[];
  readonly pieges: readonly string[];
  readonly exemples: Exemples;
  readonly sources: readonly string[];
};
