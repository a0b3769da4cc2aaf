import { afterAll, beforeAll, expect, it } from "vitest";
import { vuesPour } from "#db/queries/views.ts";
import { baseDeTest } from "#test/fabriques/base.ts";
import { inscrirePersonnes } from "#test/fabriques/personnes.ts";
import { agirSurVue } from "./act.server.ts";

let base: Awaited<ReturnType<typeof baseDeTest>>;
beforeAll(async () => {
  base = await baseDeTest();
  Object.assign(globalThis, { __atelier: Promise.resolve({ connexion: base, reglages: {} }) });
  await inscrirePersonnes(base.db);
});
afterAll(() => base.fermer());

const agir = (qui: string, champs: Record<string, string>) =>
  agirSurVue({ id: qui, nom: "Hélène Vidal", courriel: "", affectations: [] }, new URLSearchParams(champs));
const GARDER = { intention: "garder", id: "vue-de-test", requete: "attend=ars&tri=nom" };

it("une vue sans nom, ou d’un nom trop long, n’est pas gardée, et rien de la saisie ne se perd", async () => {
  for (const nom of ["  ", "x".repeat(61)]) {
    const reponse = await agir("ars", { ...GARDER, nom });
    expect(reponse).toMatchObject({ erreurs: { nom: expect.any(String) }, nom: nom.trim(), requete: GARDER.requete });
  }
  expect(await vuesPour(base.db, "ars")).toEqual([]);
});

it("une vue gardée ramène à ses filtres, et ne garde rien d’autre d’une adresse", async () => {
  const requete = "tri=nom&apres=x~y&attend=ars&autre=1";
  expect(await agir("ars", { ...GARDER, requete, nom: "À décider", partagee: "oui" })).toBe("attend=ars&tri=nom");
  const [vue] = await vuesPour(base.db, "ars-direction");
  expect(vue).toMatchObject({ nom: "À décider", requete: "attend=ars&tri=nom", auteurId: "ars" });
});

it("corriger ou supprimer la vue d’un autre est une absence, comme une vue qui n’existe pas", async () => {
  for (const intention of ["corriger", "oublier"])
    for (const id of ["vue-de-test", "vue-inconnue"])
      await expect(agir("ars-direction", { intention, id, nom: "Autre" })).rejects.toMatchObject({ status: 404 });
  expect(await agir("ars", { intention: "oublier", id: "vue-de-test" })).toBe("");
  expect(await vuesPour(base.db, "ars")).toEqual([]);
});

it("qui n’a pas d’organisme ne garde pas de vue", async () => {
  await expect(agir("porteur", { ...GARDER, nom: "La mienne" })).rejects.toMatchObject({ status: 404 });
});
