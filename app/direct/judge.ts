import * as Y from "yjs";
import { jugerItem } from "./judge-item.ts";
import { PAS_MAXIMUM } from "./limits.ts";
import { jugerBloc, jugerCellule, type Mesures } from "./measure.ts";
import { type Genre, type Question, remonter } from "./questions.ts";
import type { Motif } from "./refusal.ts";

/** Whoever sends an update: who they are, and the sections they may change now. */
export type Plume = { readonly id: string; readonly sections: ReadonlySet<string> };

/** What an update did, as the law of the document sees it. */
export type Examen = {
  readonly sections: ReadonlySet<string>;
  /** Hands that signed pieces of it. */
  readonly mains: readonly number[];
  readonly motif: Motif | null;
};

type Regles = {
  readonly questions: ReadonlyMap<Genre, Question>;
  readonly mesures: Mesures;
  readonly plume: Plume;
  /** To whom a hand already belongs, if it does. */
  readonly auteurDe: (main: number) => string | undefined;
};

/**
 * Judges what a transaction has just done, before anything is told or forgotten: every new piece, even one already
 * taken back, and every text touched. The document must be thrown away when a reason comes back.
 */
export function examiner(transaction: Y.Transaction, regles: Regles): Examen {
  const { questions, plume, mesures } = regles;
  const sections = new Set<string>();
  const ajouts = new Map<Question, number>();
  const mains: number[] = [];
  const refuser = (motif: Motif): Examen => ({ sections, mains, motif });
  const { store } = transaction.doc;
  for (const [main, fin] of transaction.afterState) {
    const debut = transaction.beforeState.get(main) ?? 0;
    if (debut === fin) continue;
    if (fin - debut > PAS_MAXIMUM) return refuser("illisible");
    const auteur = regles.auteurDe(main);
    if (auteur !== undefined && auteur !== plume.id) return refuser("auteur");
    mains.push(main);
    const pieces = store.clients.get(main) ?? [];
    for (let rang = Y.findIndexSS(pieces, debut); rang < pieces.length; rang += 1) {
      const piece = pieces[rang];
      if (!(piece instanceof Y.Item)) continue;
      const juge = jugerItem(piece, questions);
      if (typeof juge === "string") return refuser(juge);
      sections.add(juge.section);
      const trop = tropDe(piece, juge);
      if (trop) return refuser(trop);
      if (!piece.deleted) ajouts.set(juge, (ajouts.get(juge) ?? 0) + caracteresDe(piece));
    }
  }
  for (const genre of transaction.changed.keys()) {
    const question = questions.get(remonter(genre as Genre).racine);
    if (!question) return refuser("racine");
    sections.add(question.section);
  }
  for (const section of sections) if (!plume.sections.has(section)) return refuser("section");
  for (const [question, caracteres] of ajouts) {
    const trop = caracteres > 0 ? mesures.ajouter(question, caracteres) : null;
    if (trop) return refuser(trop);
  }
  return { sections, mains, motif: null };
}

function caracteresDe({ content }: Y.Item): number {
  if (content instanceof Y.ContentString) return content.str.length;
  return content instanceof Y.ContentAny ? content.arr.reduce((n, valeur) => n + String(valeur).length, 0) : 0;
}

/** Why this piece makes one too many in a structured block, or null. */
function tropDe({ content, parent, deleted }: Y.Item, question: Question): Motif | null {
  if (deleted || !question.champ.lignes) return null;
  if (parent === question.racine) return jugerBloc(question);
  return content instanceof Y.ContentString ? jugerCellule(question, parent as Genre) : null;
}
