import type { Connexion } from "#db/connection.ts";
import { Rangement } from "#db/ecritures/batch.ts";
import { documentParId } from "#db/queries/documents.ts";
import { suitesDe } from "#db/queries/live.ts";
import { PRESENCE_HTTP_MS, REGARD_SUR_LES_AUTRES_MS, SURSIS_MS } from "./limits.ts";
import type { Participant } from "./participant.ts";
import { modeleDu } from "./rights.server.ts";
import { type Outils, Salle } from "./room.server.ts";

export type Registre = Pick<Connexion, "db" | "ecouter" | "preparer">;

/** The documents open in this process. */
export class Salles {
  readonly #ouvertes = new Map<string, Promise<Salle>>();
  readonly #sursis = new Map<Salle, NodeJS.Timeout>();
  readonly #pretes = new Set<Salle>();
  #arrets: (() => unknown)[] = [];
  #arretees = false;

  readonly #outils: Outils;

  constructor(readonly registre: Registre) {
    this.#outils = { db: registre.db, rangement: new Rangement(registre) };
  }

  /** Hears of the other processes, and looks by itself from time to time: an announcement may be lost. */
  async demarrer(): Promise<void> {
    const taire = await this.registre.ecouter("ecritures", (documentId) => this.#entendre(documentId));
    const regard = setInterval(() => void this.regarder(), REGARD_SUR_LES_AUTRES_MS).unref();
    const menage = setInterval(() => this.#perimer(), PRESENCE_HTTP_MS / 3).unref();
    this.#arrets = [taire, () => clearInterval(regard), () => clearInterval(menage)];
  }

  toutes(): Salle[] {
    return [...this.#pretes];
  }

  /** Brings somebody in front of a document, opened if it was not; null when it may not be: we are leaving. */
  async entrer(documentId: string, participant: Participant): Promise<Salle | null> {
    while (!this.#arretees) {
      const ouverture = this.#ouvertes.get(documentId) ?? this.#ouvrir(documentId);
      const salle = await ouverture;
      if (!salle) return null;
      if (salle.fermee) {
        this.#oublier(salle);
        continue;
      }
      clearTimeout(this.#sursis.get(salle));
      this.#sursis.delete(salle);
      salle.participants.add(participant);
      return salle;
    }
    return null;
  }

  async #ouvrir(documentId: string): Promise<Salle | null> {
    const document = await documentParId(this.registre.db, documentId);
    const modele = document && modeleDu(document);
    if (!document || !modele) return null;
    const deja = this.#ouvertes.get(documentId);
    if (deja) return deja;
    const ouverture = Salle.ouvrir(this.#outils, document, modele, (salle) => this.#oublier(salle));
    this.#ouvertes.set(documentId, ouverture);
    ouverture.then(
      (salle) => this.#pretes.add(salle),
      () => this.#ouvertes.delete(documentId),
    );
    return ouverture;
  }

  sortir(salle: Salle, participant: Participant): void {
    salle.participants.delete(participant);
    if (salle.participants.size > 0 || salle.fermee || this.#arretees || this.#sursis.has(salle)) return;
    this.#sursis.set(salle, setTimeout(() => void this.fermer(salle), SURSIS_MS).unref());
  }

  /** Closes a room nobody is in any more. */
  async fermer(salle: Salle): Promise<void> {
    clearTimeout(this.#sursis.get(salle));
    this.#sursis.delete(salle);
    await salle.fermer().catch((erreur) => console.error(`Document ${salle.document.id} :`, erreur));
    if (salle.participants.size === 0) this.#oublier(salle);
  }

  #oublier(salle: Salle): void {
    salle.fermee = true;
    if (this.#pretes.delete(salle)) this.#ouvertes.delete(salle.document.id);
  }

  #entendre(documentId: string): void {
    for (const salle of this.#pretes)
      if (salle.document.id === documentId && salle.suivi.entendre()) void salle.tirer();
  }

  #perimer(): void {
    for (const salle of this.#pretes) salle.presences.perimer();
  }

  /** Asks the register, once for all documents, whether another process stored something unheard of. */
  async regarder(): Promise<void> {
    const salles = this.toutes();
    const reperes = salles.map(({ document, suivi }) => ({ documentId: document.id, curseur: suivi.curseur }));
    const suites = await suitesDe(this.registre.db, reperes).catch(() => []);
    for (const suite of suites) {
      const salle = salles.find(({ document }) => document.id === suite.documentId);
      if (salle && !salle.fermee && salle.suivi.comparer(suite)) void salle.tirer();
    }
  }

  /** Stores what was taken, and projects it. */
  async arreter(): Promise<void> {
    this.#arretees = true;
    await Promise.all(this.toutes().map((salle) => this.fermer(salle)));
    await this.oublier();
  }

  /** Hears and does nothing any more. */
  async oublier(): Promise<void> {
    this.#arretees = true;
    for (const arret of this.#arrets) await arret();
    for (const sursis of this.#sursis.values()) clearTimeout(sursis);
    for (const salle of this.toutes()) this.#oublier(salle);
  }
}
