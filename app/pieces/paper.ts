import { parDelegation } from "#app/dossier/acts-view.ts";
import { dateLongue, enMinuscule } from "#app/format.ts";
import type { PapierVersionne } from "#db/queries/letterheads.ts";
import { NOM_QUALITE } from "#workflows/acteur.ts";
import type { FaitDe } from "#workflows/fact.ts";
import type { Contexte } from "#workflows/parcours/context.ts";
import { MENTIONS, type Mention } from "#workflows/pieces/mentions.ts";
import type { FaitAvecPiece } from "#workflows/pieces/pieces.ts";
import { voiesDeRecours } from "#workflows/pieces/recourse.ts";

type Detail = { readonly label: string; readonly value: string };

/** A passage of the text, and what was said of it. */
export type Remarque = { readonly title: string; readonly quote: string; readonly words: readonly string[] };

/** A part of a paper, as piece.typ lays it out: sentences or mentions, then facts, then remarks. */
export type Partie<M = string | Mention> = {
  readonly title: string;
  readonly words?: readonly M[];
  readonly facts?: readonly Detail[];
  readonly remarks?: readonly Remarque[];
};

/** What differs from one paper to another; the letterhead, the fingerprints and the foot are common. */
export type Corps = { readonly title: string; readonly facts: readonly Detail[]; readonly parts: readonly Partie[] };

export type Depot = FaitDe<"LettreIntentionDeposee" | "ProjetDeSanteDepose">;

/** All that a paper is written from: its act, the deposit the act is about, the file right after it. */
export type Matiere<F extends FaitAvecPiece = FaitAvecPiece> = {
  readonly fait: F;
  readonly depot: Depot;
  readonly contexte: Contexte;
  /** The file as it was just before it. */
  readonly avant: Contexte;
  /** What the ARS wrote on, the day of the act. */
  readonly papier: PapierVersionne;
};

/** « Projet de santé déposé le 15 mars 2026, dépôt n° 1 ». */
export const depotDit = ({ type, le, numero }: Depot): string =>
  `${type === "ProjetDeSanteDepose" ? "Projet de santé déposé" : "Lettre d’intention déposée"} le ${dateLongue(le)}, dépôt n° ${numero}`;

/** What somebody wrote, a paragraph a line. */
export const alineas = (texte = ""): string[] =>
  texte
    .split("\n")
    .map((ligne) => ligne.trim())
    .filter(Boolean);

/** « Marc Delmas, signataire pour l’ARS, par délégation de … (arrêté …) ». */
export const signataire = (fait: FaitAvecPiece): string =>
  [fait.par.nom, enMinuscule(NOM_QUALITE[fait.par.qualite]), parDelegation(fait)].filter(Boolean).join(", ");

/** Who signed for the ARS, where and when; what that signature is stays on the screen. */
export const signature = ({ fait, papier }: Pick<Matiere, "fait" | "papier">): Partie => ({
  title: "Signature",
  words: [
    ...(papier.lieu ? [`Fait à ${papier.lieu}, le ${dateLongue(fait.le)}.`] : []),
    `${signataire(fait)}.`,
    MENTIONS.signature,
  ],
});

const RECOURS = "Voies et délais de recours";

/** How to contest an unfavourable decision. */
export const recours = ({ papier }: Pick<Matiere, "papier">): Partie => ({
  title: RECOURS,
  words: voiesDeRecours(papier),
});

export const ditLesRecours = ({ parts }: Corps): boolean => parts.some(({ title }) => title === RECOURS);

/** Who handles the file and how to reach them (art. R. 112-5 CRPA), as far as the letterhead says it. */
export const service = ({ papier, contexte }: Pick<Matiere, "papier" | "contexte">): Partie => ({
  title: "Service chargé du dossier",
  facts: [
    { label: "Service", value: [papier.nom, papier.direction].filter(Boolean).join(", ") },
    ...(contexte.lettre.responsable
      ? [{ label: "Dossier pris en charge par", value: contexte.lettre.responsable.nom }]
      : []),
    { label: "Adresse postale", value: alineas(papier.adresse).join(", ") },
    { label: "Adresse électronique", value: papier.courriel },
    { label: "Téléphone", value: papier.telephone },
  ].filter(({ value }) => value),
});
