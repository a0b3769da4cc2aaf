import { describe, expect, it } from "vitest";
import { signaler, signalerFichier } from "./garde.ts";

const LONG = 200_000;
/** A pattern, and how many things are said of it once repeated: nothing here may make the reading pile up. */
const HOSTILES: readonly (readonly [string, string, number])[] = [
  ["des chiffres collés", "1", 0],
  ["des chiffres séparés", "1 ", 0],
  ["des groupes de deux chiffres", "12 ", 0],
  ["des séparateurs", " . - ", 0],
  ["des civilités", "M. ", 0],
  ["des noms sans fin", "Mme Martin ", 0],
  ["des noms suivis de mots vides", "Mme Martin, de un une le ", 0],
  ["des débuts de maladie", "accident vasculaire ", 0],
  ["des maladies sans personne", "diabète ", 0],
  ["des traits d’union", "a-", 0],
  ["des lettres accentuées", "é", 0],
  ["des initiales", "A. B. ", 0],
  ["des lignes vides", "\n", 0],
  ["des patients", "Mme D., diabétique. ", 1],
];

describe("le garde", () => {
  it.each(HOSTILES)("va au bout de 200 000 caractères : %s", (_cas, motif, attendu) => {
    expect(signaler(motif.repeat(LONG / motif.length))).toHaveLength(attendu);
  });

  it("ne garde rien d’un texte à l’autre", () => {
    expect(signaler("Mme Martin, diabétique")).toEqual(signaler("Mme Martin, diabétique"));
    expect(signaler("")).toEqual([]);
  });

  it("lit les accents composés comme les autres", () => {
    expect(signaler("Mme Martin, diabétique".normalize("NFD")).map(({ extrait }) => extrait)).toEqual([
      "Mme Martin, diabétique",
    ]);
  });

  it("dit tout ce qu’il voit, dans l’ordre du texte", () => {
    const texte = "M. Petit, dément (1 85 05 78 006 084 91), voisin de Mme Roux, asthmatique.";
    expect(signaler(texte).map(({ genre }) => genre)).toEqual(["patient", "nir", "patient"]);
  });

  it("parle un français sans code ni jargon", () => {
    const phrases = [...signaler("Mme D., démente, 1850578006084"), signalerFichier("ordonnance.pdf")].map(
      (vu) => vu?.phrase ?? "",
    );
    expect(phrases).toHaveLength(3);
    for (const phrase of phrases) {
      expect(phrase).toMatch(/gardez-le/);
      expect(phrase).not.toMatch(/[!]| [:;?»]|« /);
    }
  });
});
