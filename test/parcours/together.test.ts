import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, it } from "vitest";
import { lireJournal } from "#db/journal.ts";
import { equipes } from "#db/schema/files.ts";
import { type Equipe, equipeADeux } from "./equipe.ts";
import { enregistre, etat, ouvrirTexte, reponse, taper } from "./texte.ts";

let equipe: Equipe;
beforeAll(async () => {
  equipe = await equipeADeux();
});
afterAll(() => equipe?.partir());

const section = () => `/ecrire/${equipe.dossier}/lettre-intention?section=diagnostic`;
const sansJavaScript = async () => {
  const contexte = await equipe.navigateur.newContext({
    javaScriptEnabled: false,
    storageState: await equipe.camille.page.context().storageState(),
  });
  return { contexte, page: await contexte.newPage() };
};

it("ce qui est tapé s’enregistre seul, et l’écran ne le dit qu’une fois fait", async () => {
  const { camille } = equipe;
  await ouvrirTexte(camille, section());
  await taper(camille, "Quatre médecins généralistes partent d’ici trois ans.");
  await enregistre(camille);
  await ouvrirTexte(camille, section());
  expect(await reponse(camille).innerText()).toBe("Quatre médecins généralistes partent d’ici trois ans.");
});

it("deux auteurs sur la même réponse : chacun voit les mots de l’autre, et rien n’est écrasé", async () => {
  const { camille, ines } = equipe;
  await ouvrirTexte(camille, section());
  await ouvrirTexte(ines, section());
  // Each at their end of it: two carets at one place mix their letters in an order that both accept.
  await Promise.all([
    taper(camille, "Camille compte les patients. ", 0, "Control+Home"),
    taper(ines, " Inès appelle les cabinets."),
  ]);
  for (const personne of [camille, ines]) {
    await reponse(personne).getByText("Camille compte les patients.").waitFor();
    await reponse(personne).getByText("Inès appelle les cabinets.").waitFor();
    await enregistre(personne);
  }
  await camille.page.getByText("Vous et Inès Moreau").waitFor();
  await camille.page.getByText("Inès Moreau y écrit").waitFor();
});

it("sans JavaScript : écrire une section, puis désigner un co-porteur, avec résumé et confirmation", async () => {
  const { serveur, dossier, camille, ines } = equipe;
  await ouvrirTexte(ines, section());
  const { contexte, page } = await sansJavaScript();
  await page.goto(serveur.adresse + section());
  const [perime] = [await page.locator("form.paper [name=version]").inputValue()];
  await page.locator("form.paper textarea").first().fill("Écrit sans JavaScript.\n\n- une file d’accueil");
  await page.getByRole("button", { name: "Enregistrer la section" }).click();
  await page.getByText(/Brouillon enregistré à/).waitFor();
  // Who writes live sees it come, as a list.
  await reponse(ines).locator("li").getByText("une file d’accueil").waitFor();
  expect(perime).not.toBe(await page.locator("form.paper [name=version]").inputValue());
  await taper(ines, " et un registre");
  await enregistre(ines);
  await page.locator("form.paper textarea").first().fill("Écrit pendant qu’Inès écrivait.");
  await page.getByRole("button", { name: "Enregistrer la section" }).click();
  await page.getByText("Inès Moreau a enregistré cette section").waitFor();
  await page.getByRole("button", { name: "Garder mon texte" }).click();
  await page.getByText(/Brouillon enregistré à/).waitFor();
  await reponse(ines).getByText("Écrit pendant qu’Inès écrivait.").waitFor();
  await page.goto(`${serveur.adresse}/dossiers/${dossier}/porteur-designe`);
  await page.getByRole("button", { name: "Vérifier avant de confirmer" }).click();
  await page.getByRole("alert").waitFor();
  await page.locator("select").first().selectOption({ label: "Inès Moreau" });
  await page.locator("[value=coporteur]").check();
  await page.getByRole("button", { name: "Vérifier avant de confirmer" }).click();
  await page.getByRole("heading", { name: "Vérifiez avant de confirmer" }).waitFor();
  await page.locator("button[value=confirmer]").click();
  await page.getByText("C’est fait").waitFor();
  const [membre] = await serveur.db.select().from(equipes).where(eq(equipes.role, "coporteur"));
  expect(membre?.dossierId).toBe(dossier);
  await contexte.close();
  await camille.page.goto(serveur.adresse);
});

it("sans JavaScript : ce qui ressemble à une donnée de patient se confirme avant d’être enregistré", async () => {
  const { serveur } = equipe;
  const { contexte, page } = await sansJavaScript();
  await page.goto(serveur.adresse + section());
  await page.locator("form.paper textarea").first().fill("Vu ce matin : 2 69 05 49 588 157 80.");
  await page.getByRole("button", { name: "Enregistrer la section" }).click();
  await page.getByText("Rien n’est encore enregistré").waitFor();
  expect(await page.locator("form.paper textarea").first().inputValue()).toContain("588 157");
  await page.getByRole("button", { name: "Ce n’est pas une donnée de patient, enregistrer" }).click();
  await page.getByText(/Brouillon enregistré à/).waitFor();
  await contexte.close();
});

it("l’éditeur ne peut pas venir : le formulaire reste, le dit, et enregistre", async () => {
  const { camille } = equipe;
  await camille.page.route(/\/assets\/live-.*\.js/, (demande) => demande.abort());
  await camille.page.goto(camille.adresse + section());
  await camille.page.getByText("Le texte à plusieurs n’a pas pu s’ouvrir").waitFor();
  await camille.sansDefaut("formulaire");
  await camille.page.locator("form.paper textarea").first().fill("Écrit dans le formulaire.");
  await camille.page.getByRole("button", { name: "Enregistrer la section" }).click();
  await camille.page.getByText(/Brouillon enregistré à/).waitFor();
  await camille.page.unroute(/\/assets\/live-.*\.js/);
  await camille.page.getByRole("link", { name: "rejoignez le texte écrit avec les autres" }).click();
  await reponse(camille).getByText("Écrit dans le formulaire.").waitFor();
  await etat(camille)
    .getByText(/^Enregistré/)
    .waitFor();
});

it("au clavier seul : une page restée ouverte pendant qu’un acte a lieu dit ce qui a changé", async () => {
  const { camille, serveur, navigateur, dossier } = equipe;
  await camille.aller(`/dossiers/${dossier}/dossier-abandonne`);
  await camille.page.locator("textarea").first().fill("L’équipe rejoint la CPTS voisine, qui couvre déjà le bassin.");
  const autre = await navigateur.newContext({ storageState: await camille.page.context().storageState() });
  const seconde = await autre.newPage();
  await seconde.goto(`${serveur.adresse}/dossiers/${dossier}/porteur-designe`);
  await seconde.locator("select").first().selectOption({ label: "Inès Moreau" });
  await seconde.locator("[value=coporteur]").check();
  await seconde.getByRole("button", { name: "Vérifier avant de confirmer" }).click();
  await seconde.locator("button[value=confirmer]").click();
  await seconde.getByText("C’est fait").waitFor();
  const avant = await lireJournal(serveur.db, dossier);
  // The form was opened before the other act: its summary must not pass for a fresh page.
  await camille.page.getByRole("button", { name: "Vérifier avant de confirmer" }).press("Enter");
  await camille.page.getByRole("heading", { name: "Vérifiez avant de confirmer" }).waitFor();
  await camille.page.locator("button[value=confirmer]").press("Enter");
  await camille.page.getByText("Le dossier a changé depuis l’ouverture de cette page").waitFor();
  expect(await camille.page.getByText("L’équipe rejoint la CPTS voisine").count()).toBeGreaterThan(0);
  expect(await lireJournal(serveur.db, dossier)).toEqual(avant);
  await autre.close();
});
