import fc from "fast-check";
import { expect, it } from "vitest";
import { avecLeursNoms, mentionner, mentionnes, morceauxDe } from "./mentions.ts";

const INES = { id: "u-7", nom: "Inès Moreau" };
const CROCHETS = { id: "u-8", nom: "Dr [Ana] \\ Roy" };

it("un commentaire nomme des personnes, et se lit avec leurs noms", () => {
  const texte = `${mentionner(INES)} et ${mentionner(CROCHETS)}, le chiffre est-il à jour ?`;
  expect(mentionnes(texte)).toEqual(["u-7", "u-8"]);
  expect(morceauxDe(texte)).toEqual([
    { texte: "@Inès Moreau", mention: true },
    { texte: " et " },
    { texte: "@Dr [Ana] \\ Roy", mention: true },
    { texte: ", le chiffre est-il à jour ?" },
  ]);
});

it("le nom vient du registre, et personne ne peut en inventer un", () => {
  const forge = "@[La préfète](membre:u-7) et @[Personne](membre:u-99)";
  expect(avecLeursNoms(forge, [INES])).toBe("@[Inès Moreau](membre:u-7) et @Personne");
  expect(mentionnes(avecLeursNoms(forge, [INES]))).toEqual(["u-7"]);
});

it("tout ce qui n’est pas une mention reste tel quel", () => {
  const mots = fc.string({ unit: fc.constantFrom(..."a@[](:)membre\\*\n") });
  fc.assert(
    fc.property(mots, (texte) => {
      if (mentionnes(texte).length === 0)
        expect(
          morceauxDe(texte)
            .map((morceau) => morceau.texte)
            .join(""),
        ).toBe(texte);
    }),
  );
});

it.each(["Inès", "[", "a]b\\", "]("])("un nom se relit quels que soient ses signes : %s", (nom) => {
  expect(morceauxDe(mentionner({ id: "u-1", nom }))).toEqual([{ texte: `@${nom}`, mention: true }]);
});
