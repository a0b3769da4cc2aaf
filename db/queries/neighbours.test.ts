import { afterAll, beforeAll, expect, it } from "vitest";
import { type Base, baseDeTest } from "#test/fabriques/base.ts";
import { inscrirePersonnes } from "#test/fabriques/personnes.ts";
import { communesLibres, ouvrir, proposer } from "#test/fabriques/registre.ts";
import type { Affectation } from "./actor.ts";
import { voisinsDe } from "./neighbours.ts";

let base: Base;
const [ici, pres, loin, fini] = [communesLibres(2), communesLibres(3), communesLibres(1), communesLibres(1)];
const autour = [...ici, ...pres, ...loin, ...fini].map(({ code }) => code);
let dossiers: Record<"ici" | "pres" | "loin" | "fini", string>;
beforeAll(async () => {
  base = await baseDeTest();
  await inscrirePersonnes(base.db);
  const ouvert = (communes: typeof ici) => ouvrir(base.db, undefined, communes);
  dossiers = { ici: await ouvert(ici), pres: await ouvert(pres), loin: await ouvert(loin), fini: await ouvert(fini) };
  await proposer(base.db, dossiers.fini, "DossierAbandonne", { versionVue: 3 });
});
afterAll(() => base?.fermer());

const lecteur = (id: string, corps?: Affectation["corps"], territoires: string[] = []) => ({
  id,
  affectations: corps ? [{ corps, fonction: "instructeur" as const, nom: corps, territoires }] : [],
});
const lus = async (...qui: Parameters<typeof lecteur>) =>
  (await voisinsDe(base.db, lecteur(...qui), dossiers.ici, autour)).map(({ id, codes }) => [id, codes.length]);

it("les autres dossiers vivants qui tiennent ces communes, ceux qui en tiennent le plus d’abord", async () => {
  expect(await lus("ars", "ars", ["75"])).toEqual([
    [dossiers.pres, 3],
    [dossiers.loin, 1],
  ]);
});

it("personne n’y lit un dossier qu’il ne voit pas ailleurs", async () => {
  expect(await lus("autre-ars", "ars", ["84"])).toEqual([]);
  expect(await lus("autre-cpam", "cpam", ["24"])).toEqual([]);
  expect(await lus("etranger")).toEqual([]);
  expect(await lus("porteur")).toHaveLength(2);
});

it("sans commune où regarder, il n’y a pas de voisin", async () => {
  expect(await voisinsDe(base.db, lecteur("ars", "ars", ["75"]), dossiers.ici, [])).toEqual([]);
});
