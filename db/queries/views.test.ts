import { afterAll, beforeAll, expect, it } from "vitest";
import { type Base, baseDeTest } from "#test/fabriques/base.ts";
import { inscrirePersonnes } from "#test/fabriques/personnes.ts";
import { portefeuilleDe } from "./portfolio.ts";
import { corrigerVue, garderVue, organisationDesVues, oublierVue, vuesPour } from "./views.ts";

let base: Base;
beforeAll(async () => {
  base = await baseDeTest();
  await inscrirePersonnes(base.db);
  const commun = { organisationId: "ars-75", auteurId: "ars", auteur: "Hélène Vidal" };
  await garderVue(base.db, {
    ...commun,
    id: "sienne",
    nom: "Ce qui est à moi",
    requete: "responsable=moi",
    partagee: false,
  });
  await garderVue(base.db, { ...commun, id: "commune", nom: "Cette semaine", requete: "echeance=7", partagee: true });
});
afterAll(() => base.fermer());

const noms = async (qui: string) => (await vuesPour(base.db, qui)).map(({ nom }) => nom);
const onglets = async (qui: string) =>
  (await portefeuilleDe(base.db, { id: qui, affectations: [] }, { main: "ars", jour: "2026-03-16" })).vues.map(
    ({ nom }) => nom,
  );

it.each([
  ["son auteur voit les siennes et les partagées", "ars", ["Ce qui est à moi", "Cette semaine"]],
  ["un collègue, les partagées seules", "ars-direction", ["Cette semaine"]],
  ["un autre organisme, aucune", "cpam", []],
  ["l’équipe d’un projet, aucune", "porteur", []],
])("%s", async (_cas, qui, attendues) => {
  expect(await noms(qui)).toEqual(attendues);
  expect(await onglets(qui)).toEqual(attendues);
});

it("envoyée deux fois, une vue n’est gardée qu’une", async () => {
  const vue = {
    id: "double",
    organisationId: "cpam-33",
    auteurId: "cpam",
    auteur: "Sofia Lambert",
    nom: "A",
    requete: "",
  };
  await garderVue(base.db, { ...vue, partagee: false });
  await garderVue(base.db, { ...vue, nom: "B", partagee: true });
  expect(await noms("cpam")).toEqual(["A"]);
});

it("seul son auteur la renomme, la partage ou la supprime", async () => {
  expect(await corrigerVue(base.db, "ars-direction", "commune", { nom: "Prise", partagee: false })).toBe(false);
  expect(await oublierVue(base.db, "ars-direction", "commune")).toBe(false);
  expect(await noms("ars-direction")).toEqual(["Cette semaine"]);
  expect(await corrigerVue(base.db, "ars", "commune", { nom: "Sous huit jours", partagee: true })).toBe(true);
  expect(await noms("ars-direction")).toEqual(["Sous huit jours"]);
  expect(await oublierVue(base.db, "ars", "commune")).toBe(true);
  expect(await oublierVue(base.db, "ars", "commune")).toBe(false);
  expect(await noms("ars")).toEqual(["Ce qui est à moi"]);
});

it("une vue appartient à l’organisme de la personne ; sans organisme, à aucun", async () => {
  expect(await organisationDesVues(base.db, "ars")).toBe("ars-75");
  expect(await organisationDesVues(base.db, "porteur")).toBeUndefined();
});
