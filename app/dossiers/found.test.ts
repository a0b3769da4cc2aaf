import { describe, expect, it } from "vitest";
import { trouves } from "./found.ts";

describe("combien de dossiers une liste a trouvés", () => {
  it.each([
    [3, false, { q: "lège" }, "3 dossiers trouvés pour « lège »."],
    [1, false, { q: "33-2025-0003", tri: "nom" }, "1 dossier trouvé pour « 33-2025-0003 »."],
    [50, true, { q: "santé" }, "Au moins 50 dossiers trouvés pour « santé »."],
    [2, false, { q: "santé", attend: "ars" }, "2 dossiers trouvés pour « santé » avec ces filtres."],
    [7, false, { etape: "enVigueur" }, "7 dossiers trouvés avec ces filtres."],
    [16, false, {}, null],
    [16, false, { tri: "nom" }, null],
    [0, false, { q: "rien" }, null],
  ])("%i, suite %s, %j", (nombre, suite, choix, attendu) => {
    expect(trouves(nombre, suite, choix)).toBe(attendu);
  });
});
