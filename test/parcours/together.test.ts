import { eq } from "drizzle-orm";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { ouvrirDossier } from "#app/open.server.ts";
import { lireJournal } from "#db/journal.ts";
import { equipes } from "#db/schema/files.ts";
import { affectations, organisations, utilisateurs } from "#db/schema/people.ts";
import { LANGON } from "#test/fabriques/propositions.ts";
import { estUnRefus } from "#workflows/decide.ts";
import { lancerChromium } from "./chromium.ts";
import { Personne } from "./personne.ts";
import { demarrerServeur, type Serveur } from "./serveur.ts";

let serveur: Serveur;
let navigateur: Browser;
let camille: Personne;
let ines: Personne;
let dossier: string;
const SECTION = "/ecrire/:id/lettre-intention?section=diagnostic";

beforeAll(async () => {
  [serveur, navigateur] = await Promise.all([demarrerServeur(), lancerChromium()]);
  camille = await Personne.arriver(navigateur, serveur.adresse);
  ines = await Personne.arriver(navigateur, serveur.adresse);
  await camille.inscrire("Camille Ferrand", "camille@exemple.fr");
  await ines.inscrire("Inès Moreau", "ines@exemple.fr");
  const personnes = await serveur.db.select({ id: utilisateurs.id, nom: utilisateurs.name }).from(utilisateurs);
  const porteur = personnes.find(({ nom }) => nom === "Camille Ferrand");
  const autre = personnes.find(({ nom }) => nom === "Inès Moreau");
  if (!porteur || !autre) throw new Error("The two authors have no account");
  await serveur.db.insert(organisations).values([
    { id: "ars", corps: "ars", nom: "ARS", territoires: ["75"] },
    { id: "cpam", corps: "cpam", nom: "CPAM", territoires: ["33"] },
  ]);
  await serveur.db.insert(utilisateurs).values({ id: "agent", name: "Agent", email: "agent@exemple.fr" });
  await serveur.db.insert(affectations).values([
    { utilisateurId: "agent", organisationId: "ars", fonction: "instructeur" },
    { utilisateurId: "agent", organisationId: "cpam", fonction: "roc" },
  ]);
  const par = { ...porteur, qualite: "porteur" as const };
  const ouvert = await ouvrirDossier(serveur.db, { nom: "CPTS à deux mains", communes: LANGON, par, porteur });
  if (estUnRefus(ouvert)) throw new Error(JSON.stringify(ouvert));
  dossier = ouvert.id;
  await serveur.db.insert(equipes).values({ dossierId: dossier, utilisateurId: autre.id, role: "redacteur" });
});
afterAll(async () => {
  await navigateur?.close();
  await serveur?.arreter();
});

const premierTexte = (personne: Personne) => personne.page.locator("form.paper textarea").first();

it("ce qui est tapé s’enregistre seul, et l’écran ne le dit qu’une fois fait", async () => {
  await camille.aller(SECTION.replace(":id", dossier));
  await premierTexte(camille).fill("Quatre médecins généralistes partent d’ici trois ans.");
  await camille.page.getByText("pas encore enregistré").waitFor();
  await camille.page.getByText(/Brouillon enregistré à \d\d:\d\d/).waitFor();
  await camille.page.reload();
  expect(await premierTexte(camille).inputValue()).toBe("Quatre médecins généralistes partent d’ici trois ans.");
});

it("deux auteurs sur la même section : le second voit les deux textes et rien n’est écrasé", async () => {
  await camille.aller(SECTION.replace(":id", dossier));
  await ines.aller(SECTION.replace(":id", dossier));
  await premierTexte(camille).fill("Le texte de Camille, enregistré le premier.");
  await camille.page.getByText(/Brouillon enregistré à/).waitFor();
  await camille.page.getByText("pas encore enregistré").waitFor({ state: "detached" });
  await premierTexte(ines).fill("Le texte d’Inès, écrit pendant ce temps.");
  await ines.page.getByText("Camille Ferrand a enregistré cette section").waitFor();
  await ines.sansDefaut();
  expect(await ines.page.getByText("Le texte de Camille, enregistré le premier.").count()).toBeGreaterThan(0);
  expect(await premierTexte(ines).inputValue()).toBe("Le texte d’Inès, écrit pendant ce temps.");
  await ines.page.getByRole("button", { name: "Garder mon texte" }).click();
  await ines.page.getByText(/Brouillon enregistré à/).waitFor();
  await camille.page.reload();
  expect(await premierTexte(camille).inputValue()).toBe("Le texte d’Inès, écrit pendant ce temps.");
});

it("sans JavaScript : écrire une section, puis désigner un co-porteur, avec résumé et confirmation", async () => {
  const contexte = await navigateur.newContext({
    javaScriptEnabled: false,
    storageState: await camille.page.context().storageState(),
  });
  const page = await contexte.newPage();
  await page.goto(serveur.adresse + SECTION.replace(":id", dossier));
  await page.locator("form.paper textarea").first().fill("Écrit sans JavaScript.");
  await page.getByRole("button", { name: "Enregistrer la section" }).click();
  await page.getByText(/Brouillon enregistré à/).waitFor();
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
});

it("au clavier seul : une page restée ouverte pendant qu’un acte a lieu dit ce qui a changé", async () => {
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
