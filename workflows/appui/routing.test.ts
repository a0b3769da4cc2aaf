import { describe, expect, it } from "vitest";
import { corpsPour, repondreAvant } from "./routing.ts";
import { CORPS_D_APPUI, OBJETS_D_APPUI } from "./subjects.ts";

describe("à qui va une demande d’appui", () => {
  it("selon l’objet, et selon que le territoire a une URPS", () => {
    const table = OBJETS_D_APPUI.map(
      (objet) => `${objet} : ${corpsPour(objet, CORPS_D_APPUI)} ; sans URPS ${corpsPour(objet, ["ars", "cpam"])}`,
    );
    expect(table).toEqual([
      "juridique : urps ; sans URPS ars",
      "administratif : ars ; sans URPS ars",
      "financier : cpam ; sans URPS cpam",
      "projet : ars ; sans URPS ars",
      "echange : ars ; sans URPS ars",
    ]);
  });

  it.each(OBJETS_D_APPUI)("%s : toujours un corps présent, et personne quand il n’y en a aucun", (objet) => {
    for (const seul of CORPS_D_APPUI) expect(corpsPour(objet, [seul])).toBe(seul);
    expect(corpsPour(objet, [])).toBeUndefined();
  });
});

describe("la date de réponse annoncée", () => {
  it.each([
    ["rien au catalogue", [], "2026-11-30"],
    ["un délai", [2], "2026-11-25"],
    ["plusieurs délais : le plus long", [2, 10, 3], "2026-12-07"],
  ] as const)("%s", (_quoi, delais, jour) => {
    expect(repondreAvant("2026-11-23", delais)).toBe(jour);
  });
});
