import { eq } from "drizzle-orm";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { equipes } from "#db/schema/files.ts";
import { affectations, utilisateurs } from "#db/schema/people.ts";
import { inscrirePersonnes } from "#test/fabriques/personnes.ts";
import { dossierInscrit, proposer } from "#test/fabriques/registre.ts";
import { texteDepose } from "#test/fabriques/texte-depose.ts";
import { jourAParis } from "#workflows/civil-date.ts";
import { PREVENTION } from "#workflows/modeles/projet-de-sante/prevention.ts";
import { lancerChromium } from "./chromium.ts";
import { Personne } from "./personne.ts";
import { demarrerServeur, type Serveur } from "./serveur.ts";

const [CHAMP = "", AUTRE = ""] = PREVENTION.champs
  .filter(({ nature }) => nature === "texteLong")
  .map(({ code }) => code);
const QUESTION = "D’où vient le chiffre de départ, et de quelle année ?";
const SECRET = "Ce territoire nous inquiète";

let serveur: Serveur;
let navigateur: Browser;
let ars: Personne;
let porteuse: Personne;
/** The carrier again, at a browser that runs no script. */
let sansScript: Page;
let dossier: string;
let version: string;

beforeAll(async () => {
  [serveur, navigateur] = await Promise.all([demarrerServeur(), lancerChromium()]);
  const { db } = serveur;
  await inscrirePersonnes(db);
  const le = jourAParis(new Date());
  const depose = await dossierInscrit(db, { jusqua: "projetDepose", le });
  await proposer(db, depose.id, ["CompletudeConstatee", { completLe: le }], { le, versionVue: depose.version });
  dossier = depose.id;
  version = (await texteDepose(db, dossier)).id;
  ars = await Personne.arriver(navigateur, serveur.adresse);
  porteuse = await Personne.arriver(navigateur, serveur.adresse);
  await ars.inscrire("Hélène Arnaud", "helene@exemple.fr");
  await porteuse.inscrire("Camille Roux", "camille@exemple.fr");
  const idDe = async (courriel: string) =>
    (await db.select().from(utilisateurs).where(eq(utilisateurs.email, courriel)))[0]?.id ?? "";
  const agent = { organisationId: "ars-75", fonction: "instructeur" as const };
  await db.insert(affectations).values({ utilisateurId: await idDe("helene@exemple.fr"), ...agent });
  await db
    .insert(equipes)
    .values({ dossierId: dossier, utilisateurId: await idDe("camille@exemple.fr"), role: "porteur" });
  const storageState = await porteuse.page.context().storageState();
  const contexte = await navigateur.newContext({ javaScriptEnabled: false, storageState, locale: "fr-FR" });
  sansScript = await contexte.newPage();
});
afterAll(async () => {
  await navigateur?.close();
  await serveur?.arreter();
});

const ecrire = (section: string) => `${serveur.adresse}/ecrire/${dossier}/projet-de-sante?section=${section}`;

describe("une correction demandée, faite et close", () => {
  it("l’ARS commente un passage pour tous, et une réponse entre autorités", async () => {
    const { page } = ars;
    await ars.aller(`/versions/${version}`);
    await page.locator(`[data-champ="prevention.${CHAMP}"]`).selectText();
    await page.getByRole("button", { name: "Commenter ce passage" }).click();
    await page.getByLabel("Votre commentaire").fill(QUESTION);
    await ars.sansDefaut();
    await page.getByLabel("Visible de tous").check();
    await page.getByRole("button", { name: "Enregistrer le commentaire" }).click();
    await page.locator(".thread", { hasText: QUESTION }).waitFor();
    await page.locator(`[data-champ="prevention.${AUTRE}"] + .inline-th a`).click();
    await page.getByLabel("Votre commentaire").fill(SECRET);
    await page.getByLabel("Non visible de la CPTS").check();
    await page.getByRole("button", { name: "Enregistrer le commentaire" }).click();
    await page.locator(".thread", { hasText: SECRET }).waitFor();
    await ars.sansDefaut();
  });

  it("elle demande des corrections faites de ce commentaire", async () => {
    const champs = { corrections: "Sourcez le chiffre de départ de la mission prévention." };
    expect(await ars.accomplir(dossier, "Demander des corrections", champs)).toBe("Corrections demandées");
    expect(await ars.page.getByText("Sections rouvertes").count()).toBe(1);
  });

  it("l’équipe ne peut écrire que dans cette section, et ne lit rien de l’échange entre autorités", async () => {
    await sansScript.goto(ecrire("budget"));
    expect(await sansScript.locator("form.paper").count()).toBe(0);
    await sansScript.goto(ecrire("prevention"));
    expect(await sansScript.locator("form.paper").count()).toBe(1);
    expect(await sansScript.locator(".thread", { hasText: QUESTION }).count()).toBe(1);
    const adresses = [`/versions/${version}`, `/dossiers/${dossier}`, `/dossiers/${dossier}/journal`];
    const sorties = ["markdown", "json"].map((sortie) => `/versions/${version}/${sortie}`);
    for (const adresse of [...adresses, ...sorties, `/api/v1/dossiers/${dossier}/journal`]) {
      const corps = await (await porteuse.page.request.get(serveur.adresse + adresse)).text();
      expect(corps, adresse).not.toContain(SECRET);
    }
    // What is said about a text does not leave with it, even what everybody may read.
    for (const sortie of sorties)
      expect(await (await ars.page.request.get(serveur.adresse + sortie)).text()).not.toContain(QUESTION);
  });

  it("le dépôt attend une réponse, et dit où la donner", async () => {
    await porteuse.aller(`/dossiers/${dossier}/projet-de-sante-depose`);
    expect(await porteuse.page.getByText("Répondez à ce commentaire, puis marquez-le résolu").count()).toBe(1);
    expect(await porteuse.page.getByRole("button", { name: "Vérifier avant de confirmer" }).count()).toBe(0);
    await porteuse.page.getByRole("link", { name: /commentaire/ }).click();
    await porteuse.page.waitForURL(/section=prevention#commentaire-/);
  });

  it("sans JavaScript, elle corrige, répond et marque résolu", async () => {
    await sansScript.goto(ecrire("prevention"));
    await sansScript
      .locator(`textarea[name="${CHAMP}"]`)
      .fill("Selon Rézone CPTS, en octobre 2026, une femme sur deux. ".repeat(4));
    await sansScript.getByRole("button", { name: "Enregistrer la section" }).click();
    await sansScript.goto(ecrire("prevention"));
    expect(await sansScript.getByText("Ce passage a changé depuis").count()).toBe(1);
    const fil = sansScript.locator(".thread", { hasText: QUESTION });
    await fil.locator("summary", { hasText: "Répondre" }).first().click();
    await fil.getByLabel("Votre réponse").fill("Rézone CPTS, octobre 2026 : c’est écrit.");
    await fil.getByRole("button", { name: "Répondre et marquer résolu" }).click();
    await sansScript.waitForURL(/section=prevention#commentaire-/);
    expect(await fil.getByText("Résolu", { exact: true }).count()).toBe(1);
  });

  it("elle dépose de nouveau, et l’ARS clôt depuis la nouvelle version", async () => {
    expect(await porteuse.accomplir(dossier, "Déposer le projet de santé")).toContain("Projet de santé déposé");
    const { page } = ars;
    await ars.aller(`/dossiers/${dossier}`);
    await page.getByRole("link", { name: "Projet de santé, version 2", exact: true }).click();
    const fil = page.locator(".thread", { hasText: QUESTION });
    await fil.getByText("Ce passage a changé depuis").waitFor();
    await ars.sansDefaut();
    await fil.getByRole("button", { name: "Clore" }).click();
    await fil.waitFor({ state: "detached" });
    await ars.aller(`/versions/${version}`);
    await page.locator(".inline-th summary", { hasText: "Voir le commentaire clos" }).click();
    await page.locator(".thread", { hasText: QUESTION }).getByText("Clos", { exact: true }).waitFor();
  });
});
