import * as Y from "yjs";
import type { Modele } from "#workflows/modeles/modele.ts";
import { type Examen, examiner, type Plume } from "./judge.ts";
import { OCTETS_DU_DOCUMENT } from "./limits.ts";
import { Mesures } from "./measure.ts";
import { apporte } from "./news.ts";
import { type Genre, type Question, questionsDe } from "./questions.ts";
import { type Refus, refus } from "./refusal.ts";

/** What an update brought, once judged: nothing new, or what to store, with the sections it touches. */
export type Accepte = { readonly octets: Uint8Array; readonly sections: readonly string[] } | null;

/** The live text of one document in memory: takes only updates that say what the template lets them say. */
export class TexteVivant {
  readonly #questions: ReadonlyMap<Genre, Question>;
  readonly #racines: number;
  readonly #mesures = new Mesures();
  #poids: number;
  #plume: Plume | null = null;
  #examen: Examen | null = null;
  #dits: Uint8Array[] = [];

  constructor(
    readonly doc: Y.Doc,
    modele: Modele,
    /** To whom a hand already belongs, when it is known. Survives the document being read again. */
    readonly auteurs: Map<number, string>,
  ) {
    this.#questions = questionsDe(doc, modele);
    this.#racines = doc.share.size;
    this.#poids = Y.encodeStateAsUpdate(doc).length;
    doc.on("beforeObserverCalls", (transaction) => {
      if (this.#plume && transaction.origin === this) this.#examen = this.#examiner(transaction, this.#plume);
    });
    doc.on("update", (octets) => this.#dits.push(octets));
  }

  #examiner(transaction: Y.Transaction, plume: Plume): Examen {
    const auteurDe = (main: number) => this.auteurs.get(main);
    return examiner(transaction, { questions: this.#questions, mesures: this.#mesures, plume, auteurDe });
  }

  /**
   * Takes an update of somebody who writes, or says why not. After a refusal the document holds what was refused: it
   * must be thrown away.
   */
  ecrire(octets: Uint8Array, plume: Plume): Accepte | Refus {
    this.#plume = plume;
    this.#examen = null;
    try {
      const nouveau = this.#integrer(octets);
      const examen = this.#examen as Examen | null;
      if (examen?.motif) return refus(examen.motif);
      const { pendingStructs, pendingDs } = this.doc.store;
      if (pendingStructs || pendingDs) return refus("desordre");
      if (this.doc.share.size !== this.#racines) return refus("racine");
      if (!nouveau) return null;
      if (this.#depasse(nouveau.length)) return refus("tropGros");
      for (const main of examen?.mains ?? []) this.auteurs.set(main, plume.id);
      return { octets: nouveau, sections: [...(examen?.sections ?? [])] };
    } catch {
      return refus("illisible");
    } finally {
      this.#plume = null;
    }
  }

  /** Takes what is already stored; answers what of it was new here, or null. */
  integrer(octets: Uint8Array): Uint8Array | null {
    const nouveau = this.#integrer(octets);
    this.#poids += nouveau?.length ?? 0;
    return nouveau;
  }

  #integrer(octets: Uint8Array): Uint8Array | null {
    this.#dits = [];
    Y.applyUpdate(this.doc, octets, this);
    const dits = this.#dits;
    return dits.length > 1 ? Y.mergeUpdates(dits) : (dits[0] ?? null);
  }

  #depasse(octets: number): boolean {
    this.#poids += octets;
    if (this.#poids > OCTETS_DU_DOCUMENT) this.#poids = Y.encodeStateAsUpdate(this.doc).length;
    return this.#poids > OCTETS_DU_DOCUMENT;
  }

  /** Whether an update says anything that is not here already; an unreadable one does. */
  apporte(octets: Uint8Array): boolean {
    try {
      return apporte(this.doc, octets);
    } catch {
      return true;
    }
  }

  /** What somebody who has this state misses. Throws when it is not a state. */
  manque(etat: Uint8Array): Uint8Array {
    return Y.encodeStateAsUpdate(this.doc, etat);
  }

  etat(): Uint8Array {
    return Y.encodeStateVector(this.doc);
  }
}
