import * as Y from "yjs";

/** What must leave, and what has left without an answer. Nothing is forgotten before the server has stored it. */
export class Outbox {
  #attente: Uint8Array[] = [];
  #partis: Uint8Array[] = [];
  #accuses = 0;
  /** Whether the text began from what this device had kept: the server may lack some of it. */
  reprise = false;

  /** Whether the server has stored everything. */
  get vide(): boolean {
    return this.#attente.length === 0 && this.#partis.length === 0;
  }

  get attend(): boolean {
    return this.#attente.length > 0;
  }

  deposer(octets: Uint8Array): void {
    this.#attente.push(octets);
  }

  /** All that waits, as one update; it counts as left. Null when nothing waits. */
  partir(): Uint8Array | null {
    const octets = fondre(this.#attente);
    if (!octets) return null;
    this.#attente = [];
    this.#partis.push(octets);
    return octets;
  }

  /** On this connection, `nombre` messages are now stored. */
  accuser(nombre: number): void {
    this.#partis.splice(0, nombre - this.#accuses);
    this.#accuses = nombre;
  }

  /** All that left is stored. */
  toutAccuser(): void {
    this.#partis = [];
  }

  /** The connection is lost: what had no answer waits again. */
  perdre(): void {
    this.#attente = [...this.#partis, ...this.#attente];
    this.#partis = [];
    this.#accuses = 0;
  }

  /** One update says all that the server lacks: it takes the place of what waited. */
  remplacer(octets: Uint8Array): void {
    this.reprise = false;
    this.#partis = [];
    this.#attente = [octets];
  }
}

const fondre = (octets: readonly Uint8Array[]): Uint8Array | null =>
  octets.length > 1 ? Y.mergeUpdates([...octets]) : (octets[0] ?? null);
