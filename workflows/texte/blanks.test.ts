import { describe, expect, it } from "vitest";
import { direTrous, trousDe } from "./blanks.ts";

/** A text, and how many « … » in it wait for a figure. */
const TEXTES: readonly (readonly [string, number])[] = [
  ["", 0],
  ["D’ici un an, … personnes qui avaient renoncé sont orientées.", 1],
  ["Le taux passe de … % à … %.", 2],
  ["Le taux passe de …\u00a0% à …\u00a0%.", 2],
  ["De … à …, dans au moins … métiers.", 3],
  ["… binômes de cabinets", 1],
  ["Une étape\n… volontaires sur dix", 1],
  ["…", 1],
  ["La pratique choisie (par exemple la part de …)", 1],
  ["Dépistages, vaccination, médicaments trop nombreux…", 0],
  ["Dépistages… puis vaccination.", 0],
  ["(dépistages, vaccination…) : comparez-les", 0],
  ["Nous verrons bien …", 0],
  ["Nous verrons bien …\nUne autre étape", 0],
  ["« Les soins […] sont rares »", 0],
];

describe("les « … » d’un texte prêt", () => {
  it.each(TEXTES)("« %s » : %i", (texte, trous) => expect(trousDe(texte)).toBe(trous));

  it("se disent en un mot, ou ne se disent pas", () => {
    expect(direTrous("… stagiaires, contre … aujourd’hui")).toBe("2 passages «\u00a0…\u00a0» à compléter");
    expect(direTrous("… stagiaires")).toBe("1 passage «\u00a0…\u00a0» à compléter");
    expect(direTrous("Des stagiaires…")).toBeNull();
  });
});
