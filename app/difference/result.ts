import type { Marque } from "#workflows/texte/riche.ts";
import type { Genre } from "./units.ts";

/** A run of text kept, added or removed. `ancien` is how it was written when only its spaces or signs changed. */
export type Trait = {
  readonly sens: "commun" | "ajout" | "retrait";
  readonly texte: string;
  readonly ancien?: string;
  readonly marques?: readonly Marque[];
};

export type Etat = "identique" | "modifie" | "ajoute" | "retire" | "arrive" | "parti";

/** Where a passage stands: for a link and for words. */
export type Place = {
  readonly section: string;
  readonly champ: string;
  readonly titre: string;
  readonly libelle: string;
};

export type Image = { readonly id: string; readonly alt: string };

/** One unit of an answer in the comparison. « arrive » and « parti » are the two ends of a move, under one `numero`. */
export type Passage = {
  readonly etat: Etat;
  readonly genre: Genre;
  readonly niveau: number;
  readonly traits: readonly Trait[];
  readonly image?: Image;
  readonly ancienneImage?: Image;
  /** What changed without a word changing: « mise en forme modifiée ». */
  readonly formes: readonly string[];
  readonly deplacement?: { readonly numero: number; readonly autre: Place };
};

/** One row of a structured block. `deplacee` when only its place among the others changed, or its place too. */
export type Rangee = {
  readonly etat: "identique" | "modifie" | "ajoute" | "retire";
  readonly deplacee: boolean;
  readonly cellules: readonly (readonly Trait[])[];
};

/** A structured block: its rows, in a table or as one sheet each. */
export type Tableau = {
  readonly presentation: "tableau" | "fiches";
  readonly colonnes: readonly string[];
  readonly rangees: readonly Rangee[];
};

export type Compte = {
  readonly ajoutes: number;
  readonly retires: number;
  readonly deplaces: number;
  /** Passages of which only the shape changed. */
  readonly formes: number;
};

export type ChampCompare = {
  readonly code: string;
  readonly libelle: string;
  /** « nouveau » and « disparu »: the question itself, brought or taken away by another version of the template. */
  readonly etat: "identique" | "modifie" | "nouveau" | "disparu";
  readonly ancienLibelle?: string;
  readonly compte: Compte;
  readonly passages: readonly Passage[];
  /** For a structured block, instead of passages. */
  readonly tableau?: Tableau;
};

export type SectionComparee = {
  readonly code: string;
  readonly titre: string;
  readonly etat: "identique" | "modifie" | "nouveau" | "disparu";
  readonly compte: Compte;
  readonly champs: readonly ChampCompare[];
};

/** What separates two frozen contents, in reading order of the newer one. */
export type Difference = {
  readonly sections: readonly SectionComparee[];
  readonly compte: Compte;
  readonly sectionsChangees: number;
};
