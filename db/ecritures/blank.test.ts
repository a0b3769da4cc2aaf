import fc from "fast-check";
import { expect, it } from "vitest";
import * as Y from "yjs";
import { texteVierge } from "./blank.ts";

const MOTS = "un réseau de santé ";
const marque = fc.constantFrom({ bold: {} }, { bold: null }, { italic: {} }, { italic: null });
const place = fc.nat(40);
const geste = fc.record({
  qui: fc.nat(2),
  place,
  longueur: fc.nat(12),
  quoi: fc.constantFrom("mots", "ote", "marque"),
});
const histoire = fc.array(fc.tuple(geste, marque, fc.boolean()), { minLength: 5, maxLength: 40 });
type Gestes = typeof histoire extends fc.Arbitrary<infer Tirage> ? Tirage : never;

/** Whoever reads knows that it is a text with marks before anything comes. */
function vierge(): Y.Doc {
  const doc = texteVierge();
  doc.get("texte", Y.XmlText);
  return doc;
}

/** Three people write with marks, and now and then read what the others wrote. Answers what each said, in order. */
function ecrire(gestes: Gestes) {
  const dits: Uint8Array[] = [];
  const mains = Array.from({ length: 3 }, vierge);
  for (const doc of mains) doc.on("update", (octets, origine) => origine !== "autre" && dits.push(octets));
  for (const [{ qui, place, longueur, quoi }, marque, lit] of gestes) {
    const doc = mains[qui] as Y.Doc;
    if (lit) for (const octets of [...dits]) Y.applyUpdate(doc, octets, "autre");
    const texte = doc.get("texte", Y.XmlText);
    const debut = Math.min(place, texte.length);
    const reste = Math.min(longueur, texte.length - debut);
    if (quoi === "mots") texte.insert(debut, MOTS.slice(0, longueur));
    else if (quoi === "ote") texte.delete(debut, reste);
    else texte.format(debut, reste, marque);
  }
  return dits;
}

const recevoir = (...octets: readonly Uint8Array[]) => {
  const doc = vierge();
  let ecrits = 0;
  doc.on("update", (_octets, origine) => {
    if (origine !== "autre") ecrits += 1;
  });
  for (const dit of octets) Y.applyUpdate(doc, dit, "autre");
  return { doc, ecrits, lu: doc.get("texte", Y.XmlText).toString() };
};

it("qui reçoit les mêmes gestes, un par un ou tous ensemble, garde les mêmes marques et n’écrit rien de lui-même", () => {
  fc.assert(
    fc.property(histoire, fc.nat(40), (gestes, coupe) => {
      const dits = ecrire(gestes);
      if (dits.length === 0) return;
      const unParUn = recevoir(...dits);
      const ensemble = recevoir(Y.mergeUpdates(dits));
      const deuxFois = recevoir(
        ...[dits.slice(0, coupe), dits.slice(coupe)].filter((l) => l.length > 0).map((l) => Y.mergeUpdates(l)),
      );
      for (const copie of [ensemble, deuxFois]) {
        expect(copie.lu).toBe(unParUn.lu);
        expect(Y.equalSnapshots(Y.snapshot(copie.doc), Y.snapshot(unParUn.doc))).toBe(true);
      }
      expect([unParUn.ecrits, ensemble.ecrits, deuxFois.ecrits]).toEqual([0, 0, 0]);
    }),
    { numRuns: 300 },
  );
});
