import { deposerImage } from "#app/images/store.server.ts";
import type { Db } from "#db/connection.ts";
import type { Noeud } from "#workflows/texte/riche.ts";
import { rangDe } from "./prepare.server.ts";

type Proprietaire = { readonly documentId: string; readonly par: { readonly id: string; readonly nom: string } };

/** Keeps the pictures of a text, each once, and names them in it. One that is refused leaves its place empty. */
export class Depot {
  readonly #tx: Db;
  readonly #proprietaire: Proprietaire;
  readonly #images: ReadonlyMap<number, Uint8Array>;
  readonly #noms = new Map<number, string | null>();

  constructor(tx: Db, proprietaire: Proprietaire, images: ReadonlyMap<number, Uint8Array>) {
    this.#tx = tx;
    this.#proprietaire = proprietaire;
    this.#images = images;
  }

  get laissees(): number {
    return [...this.#noms.values()].filter((nom) => nom === null).length;
  }

  async nommer(noeuds: readonly Noeud[]): Promise<Noeud[]> {
    const nommes: Noeud[] = [];
    for (const noeud of noeuds) {
      if (noeud.type !== "image") nommes.push(noeud);
      else {
        const id = await this.#nomDe(rangDe(noeud));
        if (id) nommes.push({ ...noeud, attrs: { ...noeud.attrs, id } });
      }
    }
    return nommes;
  }

  async #nomDe(rang: number): Promise<string | null> {
    const octets = this.#images.get(rang);
    if (!this.#noms.has(rang) && octets) {
      const deposee = await deposerImage(this.#tx, { ...this.#proprietaire, octets });
      this.#noms.set(rang, "id" in deposee ? deposee.id : null);
    }
    return this.#noms.get(rang) ?? null;
  }
}
