import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lireMarkdown } from "#workflows/texte/markdown.ts";
import { texteNu } from "#workflows/texte/riche.ts";
import { lettresAvant, situer } from "./passage.ts";

const TEXTE = "Les patients sont adressés par leur pharmacien.\nLes patients sont vus le jour même\u00a0; tous.";

describe("un passage cité", () => {
  it("est retrouvé mot pour mot, avec sa place", () => {
    expect(situer(TEXTE, "adressés par leur pharmacien")).toEqual({
      citation: "adressés par leur pharmacien",
      debut: 18,
    });
  });

  it("est retrouvé quand le navigateur a coupé les lignes autrement, et garde les mots du texte", () => {
    expect(situer(TEXTE, "pharmacien.Les patients")?.citation).toBe("pharmacien.\nLes patients");
    expect(situer(TEXTE, "le jour\n\nmême ; tous")?.citation).toBe("le jour même\u00a0; tous");
  });

  it("deux fois le même passage : le plus proche de l’endroit choisi", () => {
    expect(situer(TEXTE, "Les patients", 0)?.debut).toBe(0);
    expect(situer(TEXTE, "Les patients", lettresAvant(TEXTE, 48))?.debut).toBe(48);
  });

  it("qui n’est pas dans le texte n’est pas cité", () => {
    expect(situer(TEXTE, "adressés par leur médecin")).toBeNull();
    expect(situer(TEXTE, "  \n ")).toBeNull();
    expect(situer("", "rien")).toBeNull();
  });

  it("dans une liste ou un tableau, traverse les cellules", () => {
    const nu = texteNu(
      lireMarkdown("| Acte | Mois |\n| --- | --- |\n| Recenser | mars |\n\n- une file\n- un registre"),
    );
    expect(situer(nu, "Recenser mars une file")?.citation).toBe("Recenser\tmars\nune file");
  });

  it("n’importe quelle portion d’un texte se retrouve à sa place", () => {
    const mots = fc.string({ unit: fc.constantFrom(..."aé b\n😀.\u00a0"), minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(mots, fc.nat(39), fc.nat(39), (texte, un, deux) => {
        const points = [...texte];
        const [debut = 0, fin = 0] = [un % points.length, deux % points.length].sort((a, b) => a - b);
        const place = points.slice(0, debut).join("").length;
        const choisi = points.slice(debut, fin + 1).join("");
        const attendu = { citation: choisi.trim(), debut: place + choisi.length - choisi.trimStart().length };
        const trouve = situer(texte, choisi, lettresAvant(texte, place));
        expect(trouve).toEqual(choisi.trim() === "" ? null : attendu);
      }),
      { numRuns: 1_000 },
    );
  });
});
