import type { Db } from "#db/connection.ts";
import type { Ecriture } from "#db/ecritures/append.ts";
import type { Rangement } from "#db/ecritures/batch.ts";
import { chargerTexte, ecrituresDepuis } from "#db/ecritures/load.ts";
import type { Document } from "#db/queries/documents.ts";
import type { Modele } from "#workflows/modeles/modele.ts";
import { Suivi } from "./followup.ts";
import { encadrer } from "./frame.ts";
import type { Participant } from "./participant.ts";
import { Tableau } from "./presence-board.ts";
import { peutVenirDAilleurs, type Refus, refus } from "./refusal.ts";
import { Greffe } from "./store-queue.server.ts";
import { type Accepte, TexteVivant } from "./text.ts";
import { Tour } from "./turn.ts";
import { Entretien } from "./upkeep.server.ts";
import { ECRITURE, MANQUE, messageSync } from "./wire.ts";

/** Closes so that clients come back: the fault is ours. */
export const REVENEZ = 1013;

export type Outils = { readonly db: Db; readonly rangement: Rangement };

/** One document and those in front of it: judges what they write, stores it, then tells the others. */
export class Salle {
  readonly participants = new Set<Participant>();
  readonly presences = new Tableau((message) => this.diffuser(message));
  readonly suivi: Suivi;
  fermee = false;
  #texte: TexteVivant;
  readonly #tour = new Tour();
  #tirage: Promise<void> | null = null;
  #aTirer = false;
  readonly #entretien: Entretien;
  readonly #auteurs = new Map<number, string>();
  readonly #greffe = new Greffe({
    stocker: (ecritures) => this.#stocker(ecritures),
    publier: (ecritures, seul) =>
      this.#transmettre(
        ecritures.map((octets) => messageSync(ECRITURE, octets)),
        seul,
      ),
    perdre: (erreur) => this.#perdre(erreur),
  });

  private constructor(
    private readonly outils: Outils,
    readonly document: Document,
    readonly modele: Modele,
    { doc, curseur }: Awaited<ReturnType<typeof chargerTexte>>,
    private readonly perdue: (salle: Salle) => void,
  ) {
    this.suivi = new Suivi(curseur);
    this.#entretien = new Entretien(outils.db, document, modele);
    this.#texte = new TexteVivant(doc, modele, this.#auteurs);
  }

  /** Reads the document. `perdue` is called once, if its store fails: the room must then be forgotten. */
  static async ouvrir(outils: Outils, document: Document, modele: Modele, perdue: (salle: Salle) => void) {
    return new Salle(outils, document, modele, await chargerTexte(outils.db, document.id, modele), perdue);
  }

  etat(): Uint8Array {
    return this.#texte.etat();
  }

  diffuser(message: Uint8Array): void {
    this.#transmettre([message], null);
  }

  /** One write towards each, however many messages. */
  #transmettre(messages: readonly Uint8Array[], sauf: Participant | null): void {
    const trame = encadrer(...messages);
    for (const participant of this.participants) if (participant !== sauf) participant.transmettre(trame);
  }

  /** Does something on a document of which every word is stored; what people write meanwhile waits. */
  auRepos(faire: () => void): void {
    this.#tour.prendre(() => (this.#greffe.libre ? faire() : this.#occuper(this.#greffe.calme().then(faire))));
  }

  #occuper(travail: Promise<void>): void {
    this.#tour.occuper(travail, (erreur) => this.#perdre(erreur));
  }

  /** Answers what somebody who has this state misses. */
  repondre(a: Participant, etat: Uint8Array): void {
    this.auRepos(() => {
      try {
        a.envoyer(messageSync(MANQUE, this.#texte.manque(etat)));
      } catch {
        a.refuser(refus("illisible"));
      }
    });
  }

  /** Takes an update: judged, stored, then acknowledged and told to the others. */
  recevoir(de: Participant, octets: Uint8Array): void {
    this.#tour.prendre(() => {
      if (this.fermee || !this.participants.has(de)) return;
      const verdict = this.#ecrire(de, octets);
      if (verdict && "motif" in verdict) this.#occuper(this.#reessayer(de, octets, verdict));
      else this.#accepter(de, verdict);
    });
  }

  #ecrire(de: Participant, octets: Uint8Array): Accepte | Refus {
    if (de.droits.plume === "ecrit") {
      return this.#texte.ecrire(octets, { id: de.personne.id, sections: de.droits.sections });
    }
    return this.#texte.apporte(octets) ? refus("lecture") : null;
  }

  #accepter(de: Participant, accepte: Accepte): void {
    de.traites += 1;
    if (accepte) this.#greffe.deposer(de, accepte.octets, accepte.sections);
    else if (!de.lot) de.accuser(de.traites);
  }

  /** Reads the document again without what is refused, and tries once more when another process may explain it. */
  async #reessayer(de: Participant, octets: Uint8Array, premier: Refus): Promise<void> {
    await this.#relire();
    if (!peutVenirDAilleurs(premier)) return de.refuser(premier);
    if (!this.#texte.apporte(octets)) return this.#accepter(de, null);
    const verdict = this.#ecrire(de, octets);
    if (!verdict || !("motif" in verdict)) return this.#accepter(de, verdict);
    if (de.droits.plume === "ecrit") await this.#relire();
    de.refuser(verdict);
  }

  async #relire(): Promise<void> {
    await this.#greffe.calme();
    const { doc, curseur } = await chargerTexte(this.outils.db, this.document.id, this.modele);
    const { octets } = await ecrituresDepuis(this.outils.db, this.document.id, this.suivi.curseur);
    if (octets) this.diffuser(messageSync(ECRITURE, octets));
    this.#texte.doc.destroy();
    this.#texte = new TexteVivant(doc, this.modele, this.#auteurs);
    this.suivi.avancer(curseur);
  }

  /** Reads what other processes stored, and tells it here. */
  tirer(): Promise<void> {
    this.#aTirer = true;
    this.#tirage ??= this.#tirerTout()
      .catch((erreur) => this.#perdre(erreur))
      .finally(() => {
        this.#tirage = null;
      });
    return this.#tirage;
  }

  async #tirerTout(): Promise<void> {
    while (this.#aTirer && !this.fermee) {
      this.#aTirer = false;
      await this.#tour.fin();
      const { octets, curseur } = await ecrituresDepuis(this.outils.db, this.document.id, this.suivi.curseur);
      // A doubt arose meanwhile: what was read goes into the document that will replace this one.
      if (!this.#tour.libre) {
        this.#aTirer = true;
        continue;
      }
      const nouveau = octets && this.#texte.integrer(octets);
      if (nouveau) this.diffuser(messageSync(ECRITURE, nouveau));
      this.suivi.avancer(curseur);
    }
  }

  async #stocker(ecritures: readonly Ecriture[]): Promise<void> {
    this.suivi.annoncer();
    this.suivi.ranger(await this.outils.rangement.ranger(this.document.id, ecritures));
    this.#entretien.compter(ecritures.length);
  }

  #perdre(erreur: unknown): void {
    if (this.fermee) return;
    console.error(`Document ${this.document.id} :`, erreur);
    this.fermee = true;
    this.perdue(this);
    for (const participant of this.participants) participant.fermer(REVENEZ);
  }

  /** Closes once nobody is left, with all its words where pages read them. */
  async fermer(): Promise<void> {
    await new Promise<void>((faire) => this.auRepos(faire));
    await this.#tirage;
    await this.#entretien.finir();
    if (this.participants.size > 0) return;
    this.fermee = true;
    this.#texte.doc.destroy();
  }
}
