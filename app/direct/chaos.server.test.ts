import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { tempete } from "#test/chaos/storm.ts";
import { type Base, baseDeTest } from "#test/fabriques/base.ts";
import { inscrirePersonnes } from "#test/fabriques/personnes.ts";

let base: Base;
beforeAll(async () => {
  base = await baseDeTest();
  await inscrirePersonnes(base.db);
});
afterAll(() => base?.fermer());

describe("huit personnes, des lignes coupées, des serveurs tués : tous lisent le même texte, rien d’accusé n’est perdu", () => {
  it.each(Array.from({ length: 10 }, (_, rang) => rang + 1))("tempête %i", async (graine) => {
    expect(await tempete(base, { graine, mains: 8, gestes: 100 })).toEqual([]);
  });
});
