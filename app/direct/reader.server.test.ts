import * as encoding from "lib0/encoding";
import { afterAll, beforeAll, expect, it } from "vitest";
import * as Y from "yjs";
import { chargerTexte } from "#db/ecritures/load.ts";
import { type Base, baseDeTest } from "#test/fabriques/base.ts";
import { element, mots } from "#test/fabriques/contrefacons.ts";
import { type ServeurDirect, servir } from "#test/fabriques/direct.ts";
import { inscrirePersonnes } from "#test/fabriques/personnes.ts";
import { aLaPlume, enEcriture } from "#test/fabriques/projet.ts";

let base: Base;
let serveur: ServeurDirect;
beforeAll(async () => {
  base = await baseDeTest();
  await inscrirePersonnes(base.db);
  serveur = await servir(base);
});
afterAll(async () => {
  await serveur?.arreter();
  await base?.fermer();
});

async function lire() {
  const ecrit = await enEcriture(base.db, "ouvert", "lettreIntention");
  return { ...ecrit, plume: await aLaPlume(base, serveur, ecrit.document.id, "lecteur") };
}

it("un lecteur redit ce qu’il a reçu sans faute ; ôter une marque, c’est écrire : il est écarté", async () => {
  const { document, lieux, modele, plume: anne } = await lire();
  const ines = await aLaPlume(base, serveur, document.id, "coordinateur");
  ines.doc.getXmlFragment(lieux.long).insert(0, [element("paragraph", mots("en gras", { bold: {} }))]);
  await ines.stocke();
  await anne.quand(() => anne.doc.getXmlFragment(lieux.long).toString().includes("en gras"));
  const mains = [...anne.doc.store.clients.entries()];
  const [main, pieces] = mains.find(([, pieces]) => pieces.some(estUneMarque)) ?? [];
  const marque = pieces?.find(estUneMarque);
  anne.ecrire(Y.encodeStateAsUpdate(anne.doc));
  await anne.stocke();
  expect(anne.fin).toBeNull();
  anne.ecrire(coupeDe(main ?? 0, marque?.id.clock ?? 0));
  await anne.quand(() => anne.fin !== null);
  expect(anne.fin?.code).toBe(4403);
  const { doc } = await chargerTexte(base.db, document.id, modele);
  expect(doc.getXmlFragment(lieux.long).toString()).toContain("<bold>en gras</bold>");
  ines.couper();
  anne.couper();
});

const estUneMarque = (piece: Y.AbstractStruct) => piece instanceof Y.Item && piece.content instanceof Y.ContentFormat;
/** An update that only takes one piece away. */
const coupeDe = (main: number, rang: number): Uint8Array => {
  const encodeur = encoding.createEncoder();
  for (const nombre of [0, 1, main, 1, rang, 1]) encoding.writeVarUint(encodeur, nombre);
  return encoding.toUint8Array(encodeur);
};
