import fc from "fast-check";
import { expect, it } from "vitest";
import * as Y from "yjs";
import { type Delta, deplacer, ecrireEcart } from "./text-binding.ts";

const texteDe = (mots: string) => {
  const texte = new Y.Doc().getText("t");
  texte.insert(0, mots);
  return texte;
};

it("taper au milieu d’un mot n’écrit que la lettre tapée, là où elle est tapée", () => {
  const texte = texteDe("aaaa");
  const deltas: unknown[] = [];
  texte.observe(({ delta }) => deltas.push(delta));
  ecrireEcart(texte, "aaaaa", 3, "ici");
  expect(deltas).toEqual([[{ retain: 2 }, { insert: "a" }]]);
});

it("une suppression et un collage se disent en un seul changement", () => {
  const texte = texteDe("Le Dr Roy exerce à Langon.");
  const deltas: unknown[] = [];
  texte.observe(({ delta }) => deltas.push(delta));
  ecrireEcart(texte, "Le Dr Ana Roy exerce à Cadillac.", 31, "ici");
  expect(texte.toString()).toBe("Le Dr Ana Roy exerce à Cadillac.");
  expect(deltas).toHaveLength(1);
});

it("rien n’est écrit quand rien n’a changé", () => {
  const texte = texteDe("constant");
  texte.observe(() => {
    throw new Error("Nothing changed");
  });
  ecrireEcart(texte, "constant", 3, "ici");
  expect(texte.toString()).toBe("constant");
});

const lettres = fc.string({ unit: fc.constantFrom("a", "b", "é"), maxLength: 12 });
const mots = fc.string({ unit: fc.constantFrom("a", "b", "é", "😀", " "), maxLength: 12 });

it("quel que soit le changement, le texte partagé dit ce que dit le champ", () => {
  fc.assert(
    fc.property(mots, mots, fc.nat(12), (avant, apres, caret) => {
      const texte = texteDe(avant);
      ecrireEcart(texte, apres, Math.min(caret, apres.length), "ici");
      expect(texte.toString()).toBe(apres);
    }),
    { numRuns: 500 },
  );
});

it("le curseur reste devant la même lettre quand un autre écrit ou efface", () => {
  fc.assert(
    fc.property(lettres, lettres, fc.nat(12), fc.nat(12), fc.nat(4), (present, mis, place, debut, ote) => {
      const texte = texteDe(`${present}|suite`);
      const caret = Math.min(place, present.length);
      const ou = Math.min(debut, present.length);
      const places = [...Array(texte.length).keys()];
      let delta: Delta = [];
      texte.observe((evenement) => {
        delta = evenement.delta as Delta;
      });
      texte.doc?.transact(() => {
        texte.delete(ou, Math.min(ote, present.length - ou));
        texte.insert(ou, mis);
      });
      const restantes = places.filter((lettre) => lettre < ou || lettre >= ou + Math.min(ote, present.length - ou));
      const avant = restantes.filter((lettre) => lettre < caret).length;
      const attendu = avant + (ou < caret ? mis.length : 0);
      expect(deplacer(caret, delta)).toBe(attendu);
    }),
    { numRuns: 500 },
  );
});
