import { expect, it } from "vitest";
import { de } from "./elision.ts";

it.each([
  ["Paul Tessier", "de Paul Tessier"],
  ["Inès Moreau", "d’Inès Moreau"],
  ["Émile Roy", "d’Émile Roy"],
  ["Œdipe", "d’Œdipe"],
  ["Hélène Faure", "d’Hélène Faure"],
  ["Hugo Petit", "d’Hugo Petit"],
  ["Hassan Alaoui", "de Hassan Alaoui"],
  ["Yves Blanc", "d’Yves Blanc"],
  ["Yasmine Kaci", "de Yasmine Kaci"],
  ["", "de "],
])("le compte de %s : « %s »", (nom, attendu) => {
  expect(de(nom)).toBe(attendu);
});
