import type { Qualite } from "#workflows/acteur.ts";
import type { TypeDeFait } from "#workflows/fact.ts";
import type { Visibilite } from "../schema/comments.ts";
import type { RoleEquipe } from "../schema/files.ts";
import type { Parcours, Prevention, Risque } from "./texts/themes.ts";

/** Somebody of the demonstration, named by the first part of their address. */
export type Cle = string;

/**
 * One act: the day it happens, counted from today (-20), the fact, what was typed, and who does it when it is not
 * the usual person. In what was typed, a number standing alone is a day too, except an amount (`montant`, in cents). For a deposit, what was typed is what
 * changed in the text since the last one, by "section.champ".
 */
export type Pas = readonly [jour: number, type: TypeDeFait, champs?: Champs, par?: Qualite];
export type Champs = Readonly<Record<string, unknown>>;

/** What the written texts need to know of a place. */
export type Lieu = {
  /** Three places of the territory, the largest first. */
  readonly bourgs: readonly [string, string, string];
  /** Where the nearest hospital is. */
  readonly hopital: string;
  /** The territory in a few words, after « Le territoire suit ». */
  readonly contour: string;
  readonly voisine: string;
  readonly parcours: Parcours;
  readonly prevention: Prevention;
  readonly risque: Risque;
};

/** Whole intercommunalities, less some communes, and communes by their code. */
export type Territoire = {
  readonly epci?: readonly string[];
  readonly sauf?: readonly string[];
  readonly codes?: readonly string[];
};

/** What somebody said of a deposited text, and what was answered. Days are counted as those of the acts. */
export type Remarque = {
  readonly jour: number;
  /** Template, section, question. */
  readonly sur: readonly [modele: string, section: string, champ: string];
  /** Which sentence of the answer is quoted; none for the whole answer. */
  readonly phrase?: number;
  readonly par: Qualite;
  readonly visibilite: Visibilite;
  readonly dit: string;
  /** Part of the request for correction that follows. */
  readonly demande?: true;
  readonly reponses?: readonly (readonly [jour: number, par: Qualite, dit: string])[];
  /** What became of it; open when nothing is said. */
  readonly etat?: "resolu" | "clos";
};

export type Histoire = {
  readonly nom: string;
  readonly departement: "33" | "56" | "91";
  readonly territoire: Territoire;
  readonly lieu: Lieu;
  readonly porteur: Cle;
  readonly equipe?: readonly (readonly [Cle, Exclude<RoleEquipe, "porteur" | "coporteur">])[];
  /** The day the file is opened here. */
  readonly ouvertLe: number;
  /** Acts done on paper before, entered all at once at the opening. */
  readonly reprise?: readonly Pas[];
  readonly histoire: readonly Pas[];
  /** Drafts in progress, by template: the answers not written yet, a whole section by its code alone. */
  readonly brouillons?: Readonly<Record<string, { readonly manque: readonly string[] }>>;
  /** Comments on what was deposited, oldest first. */
  readonly remarques?: readonly Remarque[];
};
