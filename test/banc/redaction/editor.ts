import { WebSocket } from "ws";
import * as Y from "yjs";
import { texteVierge } from "#db/ecritures/blank.ts";
import { ECRITURE, ETAT, type Langue, MANQUE } from "./language.ts";

/** Where an editor connects, and how. */
export type Ligne = {
  readonly adresse: string;
  readonly entetes: Readonly<Record<string, string>>;
  readonly langue: Langue;
  /** The long answer they write in. */
  readonly champ: string;
};

/** When each letter left, by hand then by rank; and how long each took to reach each other editor. */
export class Releve {
  readonly departs = new Map<number, number[]>();
  latences: number[] = [];
}

/** Somebody who types at a steady pace, and notes when the letters of the others arrive. */
export class Editeur {
  readonly #doc = texteVierge();
  readonly #mots = new Y.XmlText();
  readonly #vus = new Map<number, number>();
  #ws: WebSocket | null = null;
  #ecrit: ((octets: Uint8Array) => void) | null = null;

  constructor(
    private readonly ligne: Ligne,
    private readonly releve: Releve,
  ) {
    this.#doc.on("update", (octets) => this.#ecrit?.(octets));
  }

  /** Connects, and begins a paragraph; resolves when the text is there. */
  async ouvrir(): Promise<void> {
    const { adresse, entetes, langue, champ } = this.ligne;
    const ws = new WebSocket(adresse, { headers: entetes, perMessageDeflate: false });
    this.#ws = ws;
    ws.binaryType = "nodebuffer";
    const accorder = () => ws.send(langue.dire(ETAT, Y.encodeStateVector(this.#doc)));
    ws.on("open", () => (langue.bonjour ? ws.send(langue.bonjour) : accorder()));
    await new Promise<void>((resolve, reject) => {
      ws.on("error", reject);
      ws.on("close", (code) => reject(new Error(`Closed ${code}`)));
      ws.on("message", (message: Buffer) => {
        const entendu = langue.entendre(message);
        if (entendu?.genre === "bienvenue") return accorder();
        if (!entendu) return;
        if (entendu.sorte === ETAT) ws.send(langue.dire(MANQUE, Y.encodeStateAsUpdate(this.#doc, entendu.octets)));
        else this.#noter(entendu.octets);
        if (entendu.sorte === MANQUE) resolve();
      });
    });
    this.#ecrit = (octets) => ws.send(langue.dire(ECRITURE, octets));
    const paragraphe = new Y.XmlElement("paragraph");
    paragraphe.insert(0, [this.#mots]);
    this.#doc.getXmlFragment(champ).insert(0, [paragraphe]);
  }

  taper(): void {
    const departs = this.releve.departs.get(this.#doc.clientID) ?? [];
    this.releve.departs.set(this.#doc.clientID, departs);
    const rang = Y.getState(this.#doc.store, this.#doc.clientID);
    departs[rang] = performance.now();
    this.#mots.insert(this.#mots.length, "e");
  }

  #noter(octets: Uint8Array): void {
    const maintenant = performance.now();
    for (const [main, fin] of Y.parseUpdateMeta(octets).to) {
      const departs = this.releve.departs.get(main);
      if (!departs || main === this.#doc.clientID) continue;
      for (let rang = this.#vus.get(main) ?? 0; rang < fin; rang += 1) {
        const depart = departs[rang];
        if (depart !== undefined) this.releve.latences.push(maintenant - depart);
      }
      this.#vus.set(main, fin);
    }
  }

  fermer(): void {
    this.#ws?.removeAllListeners("close");
    this.#ws?.close();
  }
}
