import * as decoding from "lib0/decoding";
import * as encoding from "lib0/encoding";
import * as Y from "yjs";
import { texteVierge } from "#db/ecritures/blank.ts";
import { Plume } from "#test/fabriques/plume.ts";

/** Somebody who writes through whatever happens, over sockets or, when they are blocked, over HTTP. */
export type Main = {
  readonly doc: Y.Doc;
  /** All that was ever said to be stored. */
  readonly ranges: readonly Uint8Array[];
  /** Why it was turned away for good. */
  readonly refus: string | null;
  readonly jointe: boolean;
  joindre(adresse: string): Promise<void>;
  couper(): void;
  /** One exchange, for whoever has no socket. */
  tour(): Promise<void>;
  /** Whether all that was written is stored. */
  readonly enregistree: boolean;
  /** Resolves when this becomes true of the text. */
  quand(vrai: () => boolean): Promise<void>;
};

export function mainSurPrise(documentId: string, cookie: string): Main {
  const plume = new Plume("", documentId, cookie);
  return {
    doc: plume.doc,
    ranges: plume.ranges,
    get refus() {
      // Told to slow down, a page comes back by itself.
      return plume.refus && plume.refus.code !== "tropDeMessages" ? plume.refus.code : null;
    },
    get jointe() {
      return plume.accordee;
    },
    get enregistree() {
      return plume.enregistre;
    },
    joindre: async (adresse) => void (await plume.ouvrir({}, adresse)),
    couper: () => plume.couper(),
    tour: async () => {},
    quand: (vrai) => plume.quand(vrai),
  };
}

const SERVEUR = "serveur";

export function mainParEchange(documentId: string, cookie: string): Main {
  const doc = texteVierge();
  const ranges: Uint8Array[] = [];
  let [adresse, curseur, refus] = ["", 0, null as string | null];
  let attente: Uint8Array[] = [];
  doc.on("update", (octets, origine) => origine !== SERVEUR && attente.push(octets));
  const tour = async () => {
    if (adresse === "") return;
    const partis = attente;
    const encodeur = encoding.createEncoder();
    encoding.writeVarUint8Array(encodeur, partis.length > 0 ? Y.mergeUpdates(partis) : new Uint8Array());
    encoding.writeVarUint8Array(encodeur, new Uint8Array());
    const reponse = await fetch(`${adresse}/direct/${documentId}?depuis=${curseur}`, {
      method: "POST",
      headers: { cookie, origin: adresse },
      body: Buffer.from(encoding.toUint8Array(encodeur)),
    }).catch(() => null);
    if (!reponse || reponse.status >= 500) {
      adresse = "";
      return;
    }
    if (!reponse.ok) {
      refus = ((await reponse.json()) as { erreur: string }).erreur;
      return;
    }
    const octets = await reponse.arrayBuffer().catch(() => null);
    if (!octets) return;
    attente = attente.slice(partis.length);
    ranges.push(...partis);
    const decodeur = decoding.createDecoder(new Uint8Array(octets));
    curseur = decoding.readVarUint(decodeur);
    const ecriture = decoding.readVarUint8Array(decodeur);
    if (ecriture.length > 0) Y.applyUpdate(doc, ecriture, SERVEUR);
  };
  const quand = async (vrai: () => boolean) => {
    while (!vrai() && refus === null) await tour();
  };
  return {
    doc,
    ranges,
    get refus() {
      return refus;
    },
    get jointe() {
      return adresse !== "";
    },
    get enregistree() {
      return attente.length === 0 && curseur > 0;
    },
    joindre: async (nouvelle) => {
      adresse = nouvelle;
      await tour();
    },
    couper: () => {
      adresse = "";
    },
    tour,
    quand,
  };
}
