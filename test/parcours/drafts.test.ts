import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ACTEURS } from "#test/fabriques/acteurs.ts";
import { depotInstruit } from "#test/fabriques/depot.ts";
import { ouvrirSession } from "#test/fabriques/session.ts";
import { jourAParis } from "#workflows/civil-date.ts";
import { Bureau } from "./desk.ts";

const MOTIVATION =
  "Le territoire coupe en deux le bassin de vie de Langon (art. L. 1434-12 du code de la santé publique).";
const REMIS = "Nous avons remis ce que vous aviez saisi.";

let bureau: Bureau;
let dossier: string;
let page: Page;

beforeAll(async () => {
  bureau = await Bureau.ouvrir();
  ({ id: dossier } = await depotInstruit(bureau.serveur.db, jourAParis(new Date())));
  ({ page } = await bureau.chez("ars.signataire"));
});
afterAll(() => bureau.fermer());

const opposition = () => bureau.regarder("ars.signataire", `/dossiers/${dossier}/opposition-notifiee`);
const motif = () => page.locator("[name=motif]:checked");
const choisir = () => page.locator("[name=motif][value=pertinenceTerritoire]").check();
const motivation = () => page.locator("[name=motivation]").inputValue();
/** What the tab keeps of what was typed. */
const gardes = () =>
  page.evaluate(() =>
    Object.entries(sessionStorage)
      .filter(([cle]) => cle.startsWith("saisie "))
      .join("\n"),
  );
const lireEtRevenir = async () => {
  await page.getByRole("link", { name: /^Lire le texte déposé/ }).click();
  await page.waitForURL(/\/versions\//);
  await page.goBack();
  await page.getByRole("status").getByText(REMIS).waitFor();
};
const verifier = () => page.getByRole("button", { name: "Vérifier avant de confirmer" }).click();

/** The same tab, its session now somebody else's. */
async function prendreLaPlace(qui: "ars.signataire" | "ars.instructeur"): Promise<void> {
  const { serveur } = bureau;
  const [name = "", value = ""] = (await ouvrirSession(serveur.db, ACTEURS[qui].id, serveur.secret)).cookie.split(
    "=",
    2,
  );
  await page.context().addCookies([{ name, value, url: serveur.adresse }]);
}

describe("ce qui est saisi dans une opposition", () => {
  it("revient après la lecture du texte déposé, et s’efface si on le veut", async () => {
    await opposition();
    await choisir();
    await page.fill("[name=motivation]", MOTIVATION);
    await lireEtRevenir();
    expect([await motivation(), await motif().inputValue()]).toEqual([MOTIVATION, "pertinenceTerritoire"]);
    await bureau.revoir("ars.signataire", "saisie remise");
    await page.getByRole("button", { name: "Effacer ma saisie" }).click();
    await page.getByText(REMIS).waitFor({ state: "detached" });
    expect([await motivation(), await motif().count()]).toEqual(["", 0]);
    await opposition();
    expect([await motivation(), await gardes()]).toEqual(["", ""]);
  });

  it("refusé, est ce que le serveur montre ; repris, puis laissé, il revient comme repris", async () => {
    await opposition();
    await page.fill("[name=motivation]", "Trop court");
    await verifier();
    await page.getByRole("alert").waitFor();
    expect([await motivation(), await page.getByText(REMIS).count()]).toEqual(["Trop court", 0]);
    await page.fill("[name=motivation]", MOTIVATION);
    await lireEtRevenir();
    expect(await motivation()).toBe(MOTIVATION);
  });

  it("revient quand on recharge la page de relecture", async () => {
    await choisir();
    await verifier();
    await page.getByRole("heading", { name: "Vérifiez avant de confirmer" }).waitFor();
    await page.reload();
    await page.getByText(REMIS).waitFor();
    expect(await motivation()).toBe(MOTIVATION);
  });

  it("n’est jamais montré à une autre personne dans le même onglet, ni gardé pour personne", async () => {
    await prendreLaPlace("ars.instructeur");
    await opposition();
    await expect.poll(gardes).not.toContain("Langon");
    expect([await motivation(), await page.getByText(REMIS).count()]).toEqual(["", 0]);
    await prendreLaPlace("ars.signataire");
  });

  it("n’est plus gardé une fois l’opposition notifiée", async () => {
    await opposition();
    await choisir();
    await page.fill("[name=motivation]", MOTIVATION);
    await verifier();
    await page.locator("button[value=confirmer]").click();
    await page.getByText("C’est fait").waitFor();
    expect(await gardes()).toBe("");
  });
});

it("un en-tête refusé à une autre adresse revient à la première, jusqu’à ce qu’il soit établi", async () => {
  const etablir = () => page.getByRole("button", { name: "Établir ce modèle" }).click();
  await bureau.regarder("ars.signataire", "/papier");
  await page.fill("[name=adresse]", "10 rue des Essais");
  await page.fill("[name=nom]", "");
  await etablir();
  await page.getByRole("alert").waitFor();
  await bureau.regarder("ars.signataire", "/papier");
  await page.getByText(REMIS).waitFor();
  expect(await page.locator("[name=adresse]").inputValue()).toBe("10 rue des Essais");
  await page.fill("[name=nom]", "ARS du Parcours");
  await etablir();
  await page.waitForURL(/etabli/);
  await expect.poll(gardes).toBe("");
});

describe("un message", () => {
  const salle = (nom: RegExp) =>
    page.getByRole("navigation", { name: "Salles" }).getByRole("link", { name: nom }).click();
  const message = () => page.getByLabel("Votre message").inputValue();

  it("attend dans sa salle, et n’y est plus une fois envoyé", async () => {
    await bureau.regarder("ars.signataire", `/dossiers/${dossier}/echanges`);
    await page.getByLabel("Votre message").fill("Une date en décembre ?");
    await salle(/CPAM/);
    await expect.poll(message).toBe("");
    await page.goBack();
    await page.getByText(REMIS).waitFor();
    expect(await message()).toBe("Une date en décembre ?");
    await page.getByRole("button", { name: "Envoyer le message" }).click();
    await expect.poll(message).toBe("");
    expect([await gardes(), await page.getByText(REMIS).count()]).toEqual(["", 0]);
  });

  it("ne reste pas derrière qui se déconnecte", async () => {
    await page.getByLabel("Votre message").fill("Peut-être en janvier.");
    expect(await gardes()).toContain("janvier");
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.getByRole("banner").locator("details.menu.only-wide summary").click();
    await page.getByRole("button", { name: "Se déconnecter" }).first().click();
    await page.getByRole("banner").getByRole("link", { name: "Se connecter" }).waitFor();
    expect(await gardes()).toBe("");
  });
});
