import { expect, it } from "vitest";
import { rppsValide } from "./rpps.ts";

// Numbers in 999 belong to nobody: the directory gives none.
it.each(["99900000011", "99912345677", "999 0000 0011", "99900000003"])("%s peut être un numéro RPPS", (numero) => {
  expect(rppsValide(numero)).toBe(true);
});

it.each([
  ["une clé fausse", "99900000012"],
  ["deux chiffres échangés", "99912354677"],
  ["dix chiffres", "9990000001"],
  ["douze chiffres", "999000000110"],
  ["une lettre", "9990000001O"],
  ["un numéro ADELI", "339312345"],
  ["des zéros", "00000000000"],
  ["rien", ""],
])("%s : %s n’en est pas un", (_cas, numero) => {
  expect(rppsValide(numero)).toBe(false);
});
