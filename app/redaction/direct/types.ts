import type { Champ, Section } from "#workflows/modeles/modele.ts";
import type { Ligne } from "#workflows/texte/lignes.ts";
import type { Examen } from "../section-check.ts";

/** A member of the team, to be named in a text. */
export type Membre = { readonly id: string; readonly nom: string; readonly fonction: string };

/** What the page must know of each section to judge it while it is being written. */
export type Plan = readonly Pick<Section, "code" | "titre" | "champs">[];

/** What is already known of an answer nobody has written, by section then question. */
export type Connus = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** A row written elsewhere in the file, that may be taken up here. */
export type Reutilisable = {
  readonly champ: string;
  readonly depuis: string;
  readonly titre: string;
  readonly ligne: Ligne;
};

export type Ouverture = {
  readonly documentId: string;
  readonly moi: Membre & { readonly couleur: number };
  readonly membres: readonly Membre[];
  readonly plan: Plan;
  readonly connus: Connus;
  /** When the draft was last stored, « à 22:31 »; null when nothing ever was. */
  readonly dernier: string | null;
};

/** What the margin says, section by section. */
export type Examens = Readonly<Record<string, Examen>>;

export type Question = { readonly nom: string; readonly section: string; readonly champ: Champ };
