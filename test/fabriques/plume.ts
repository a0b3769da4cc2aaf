import * as decoding from "lib0/decoding";
import { WebSocket } from "ws";
import * as Y from "yjs";
import {
  ACCUSE,
  DROITS,
  type DroitsDits,
  ECRITURE,
  ETAT,
  MANQUE,
  messagePresence,
  messageSync,
  PRESENCE,
  REFUS,
  SYNC,
} from "#app/direct/wire.ts";
import { texteVierge } from "#db/ecritures/blank.ts";

const SERVEUR = "serveur";

/** Somebody who writes from a program: what the page does, without a page. */
export class Plume {
  droits: DroitsDits | null = null;
  refus: { code: string; phrase: string } | null = null;
  fin: { code: number } | null = null;
  presences: Uint8Array[] = [];
  accordee = false;
  /** What left on this connection, in order, and how much of it is stored. */
  partis: Uint8Array[] = [];
  accuses = 0;
  /** All that was ever said to be stored. */
  readonly ranges: Uint8Array[] = [];
  #ws: WebSocket | null = null;
  readonly #attentes = new Set<() => void>();

  constructor(
    readonly adresse: string,
    readonly documentId: string,
    readonly cookie: string,
    readonly doc = texteVierge(),
  ) {
    doc.on("update", (octets, origine) => {
      if (origine !== SERVEUR && this.accordee) this.ecrire(octets);
    });
  }

  /** Opens a socket; resolves when the text is there, or when it is refused. */
  async ouvrir(entetes: Record<string, string> = {}, adresse = this.adresse): Promise<this> {
    this.accordee = false;
    this.partis = [];
    this.accuses = 0;
    this.fin = null;
    const ws = new WebSocket(`${adresse.replace("http", "ws")}/direct/${this.documentId}`, {
      headers: { cookie: this.cookie, origin: adresse, ...entetes },
      perMessageDeflate: false,
    });
    this.#ws = ws;
    const finir = (code: number) => {
      if (this.#ws !== ws) return;
      this.#ws = null;
      this.accordee = false;
      this.fin = { code };
      this.#dire();
    };
    ws.on("open", () => ws.send(messageSync(ETAT, Y.encodeStateVector(this.doc))));
    ws.on("message", (octets: Buffer) => this.#ws === ws && this.#recevoir(octets));
    ws.on("unexpected-response", (_request, reponse) => finir(reponse.statusCode ?? 0));
    ws.on("close", finir);
    ws.on("error", () => finir(0));
    await this.quand(() => this.fin !== null || (this.accordee && this.#lue));
    return this;
  }

  #lue = false;

  #recevoir(octets: Uint8Array): void {
    const decodeur = decoding.createDecoder(octets);
    switch (decoding.readVarUint(decodeur)) {
      case SYNC: {
        const genre = decoding.readVarUint(decodeur);
        const contenu = decoding.readVarUint8Array(decodeur);
        if (genre === ETAT) {
          this.accordee = true;
          this.envoyer(MANQUE, Y.encodeStateAsUpdate(this.doc, contenu));
        } else Y.applyUpdate(this.doc, contenu, SERVEUR);
        if (genre === MANQUE) this.#lue = true;
        break;
      }
      case PRESENCE:
        this.presences.push(decoding.readVarUint8Array(decodeur));
        break;
      case ACCUSE: {
        const nombre = decoding.readVarUint(decodeur);
        this.ranges.push(...this.partis.slice(this.accuses, nombre));
        this.accuses = nombre;
        break;
      }
      case REFUS:
        this.refus = { code: decoding.readVarString(decodeur), phrase: decoding.readVarString(decodeur) };
        break;
      case DROITS:
        this.droits = JSON.parse(decoding.readVarString(decodeur));
    }
    this.#dire();
  }

  readonly ecrire = (octets: Uint8Array): void => this.envoyer(ECRITURE, octets);

  envoyer(genre: number, octets: Uint8Array): void {
    this.partis.push(octets);
    this.brut(messageSync(genre, octets));
  }

  readonly dire = (presence: Uint8Array): void => this.brut(messagePresence(presence));

  brut(octets: Uint8Array | string): void {
    this.#ws?.send(octets);
  }

  get enregistre(): boolean {
    return this.accordee && this.accuses === this.partis.length;
  }

  /** Cuts the line without a word. */
  couper(): void {
    const ws = this.#ws;
    this.#ws = null;
    this.accordee = false;
    ws?.terminate();
  }

  /** Resolves when this becomes true, looked at after each event. */
  quand(vrai: () => boolean): Promise<void> {
    return new Promise((resolve) => {
      const regarder = () => {
        if (!vrai()) return;
        this.#attentes.delete(regarder);
        resolve();
      };
      this.#attentes.add(regarder);
      regarder();
    });
  }

  #dire(): void {
    for (const regarder of [...this.#attentes]) regarder();
  }

  readonly stocke = (): Promise<void> => this.quand(() => this.enregistre);
}
