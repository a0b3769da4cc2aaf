import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, it } from "vitest";
import { equipes } from "#db/schema/files.ts";
import { utilisateurs } from "#db/schema/people.ts";
import { type Equipe, equipeADeux } from "./equipe.ts";
import { enregistre, etat, ouvrirTexte, reponse, taper } from "./texte.ts";

let equipe: Equipe;
beforeAll(async () => {
  equipe = await equipeADeux();
});
afterAll(() => equipe?.partir());

const REDUITE = "Enregistré, connexion réduite : les textes des autres arrivent avec quelques secondes de retard";
const section = (code = "diagnostic") => `/ecrire/${equipe.dossier}/lettre-intention?section=${code}`;

it("deux personnes sur une section, l’une dont les prises sont bloquées, se lisent et le savent", async () => {
  const { camille, ines } = equipe;
  await ines.page.routeWebSocket(/\/direct\//, (prise) => prise.close());
  await ouvrirTexte(camille, section());
  await ouvrirTexte(ines, section());
  await etat(ines).getByText(REDUITE, { exact: true }).waitFor();
  await taper(camille, "Quatre médecins partent.");
  await reponse(ines).getByText("Quatre médecins partent.").waitFor();
  await taper(ines, " Deux restent.");
  await reponse(camille).getByText("Quatre médecins partent. Deux restent.").waitFor();
  await enregistre(camille);
  await etat(ines).getByText(REDUITE, { exact: true }).waitFor();
  await camille.page.getByText("Vous et Inès Moreau").waitFor();
  await ines.page.getByText("Vous et Camille Ferrand").waitFor();
  await ines.page.unrouteAll();
});

it("hors ligne, ce qui est tapé reste sur l’appareil ; au retour, tout se rejoint", async () => {
  const { camille, ines } = equipe;
  await ouvrirTexte(camille, section("acteurs"));
  await camille.page.context().setOffline(true);
  await taper(camille, "Écrit dans le train.");
  await etat(camille).getByText("Hors ligne : gardé sur cet appareil", { exact: true }).waitFor();
  await camille.page.getByRole("link", { name: "Section suivante" }).click();
  await camille.page.getByText("Les autres sections s’ouvriront au retour du réseau.").waitFor();
  expect(camille.page.url()).toContain(section("acteurs"));
  await ouvrirTexte(ines, section("acteurs"));
  await taper(ines, "Écrit au cabinet. ");
  await camille.page.context().setOffline(false);
  for (const personne of [camille, ines]) {
    await reponse(personne).getByText("Écrit dans le train.").waitFor();
    await reponse(personne).getByText("Écrit au cabinet.").waitFor();
  }
  await enregistre(camille);
});

it("les outils se prennent au clavier, et un lien douteux n’en est pas un", async () => {
  const { camille } = equipe;
  const { page } = camille;
  await ouvrirTexte(camille, section("acteurs"));
  await taper(camille, " Voir ");
  await page.getByRole("button", { name: "Titre", exact: true }).focus();
  for (let pas = 0; pas < 7; pas += 1) await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await page.getByLabel("Adresse").fill("javascript:alert(1)");
  await page.keyboard.press("Enter");
  await page.getByText("Donnez une adresse de site").waitFor();
  await camille.sansDefaut("adresse refusée");
  await page.getByLabel("Adresse").fill("www.ameli.fr");
  await page.keyboard.press("Enter");
  await reponse(camille).getByRole("link", { name: "www.ameli.fr" }).waitFor();
  await page.keyboard.type(" avec @in");
  await page.getByRole("option", { name: /Inès Moreau/ }).waitFor();
  await page.keyboard.press("Enter");
  await reponse(camille).getByText("@Inès Moreau").waitFor();
  await page.getByRole("button", { name: "Tableau" }).click();
  for (const titre of ["Acte", "Mois", "Pilote"]) {
    await page.keyboard.type(titre);
    if (titre !== "Pilote") await page.keyboard.press("Tab");
  }
  await page.getByRole("button", { name: "Ajouter une colonne" }).click();
  await page.keyboard.press("Tab");
  await page.keyboard.type("Preuve");
  expect(await reponse(camille).locator("th").count()).toBe(4);
  await enregistre(camille);
  await camille.sansDefaut("texte riche");
});

it("qui perd le droit d’écrire le voit aussitôt, et garde ce qu’il lit", async () => {
  const { ines, serveur, dossier } = equipe;
  await ouvrirTexte(ines, section());
  const [elle] = await serveur.db.select().from(utilisateurs).where(eq(utilisateurs.name, "Inès Moreau"));
  const membre = and(eq(equipes.dossierId, dossier), eq(equipes.utilisateurId, elle?.id ?? ""));
  await serveur.db.update(equipes).set({ role: "lecteur" }).where(membre);
  await ines.page.locator(".answer[contenteditable=false]").first().waitFor();
  await ines.page.getByText("Vous lisez le texte de l’équipe.").waitFor();
  await ines.sansDefaut("plume fermée");
  await serveur.db.update(equipes).set({ role: "redacteur" }).where(membre);
});

it("qui n’écrit que dans les sections confiées lit les autres, et sait pourquoi", async () => {
  const { ines, serveur } = equipe;
  await serveur.db
    .update(equipes)
    .set({ perimetre: ["lettreIntention/diagnostic"] })
    .where(eq(equipes.role, "redacteur"));
  await ines.aller(section("acteurs"));
  await ines.page.getByText("Cette section ne vous est pas confiée").waitFor();
  expect(await ines.page.locator("form.paper, .answer").count()).toBe(0);
  await ouvrirTexte(ines, section());
  await taper(ines, " Confié à Inès.");
  await ines.page.locator(".title .saved.wait").waitFor({ state: "detached" });
  await serveur.db.update(equipes).set({ perimetre: null }).where(eq(equipes.role, "redacteur"));
});

it("l’éditeur n’est chargé que par qui écrit", async () => {
  const { camille, serveur, dossier } = equipe;
  const charges: string[] = [];
  camille.page.on("request", (demande) => charges.push(demande.url()));
  for (const chemin of ["/", `/dossiers/${dossier}`, "/modeles", "/compte"]) {
    await camille.page.goto(serveur.adresse + chemin, { waitUntil: "networkidle" });
  }
  expect(charges.filter((adresse) => /\/assets\/live-/.test(adresse))).toEqual([]);
  await ouvrirTexte(camille, section());
  expect(charges.filter((adresse) => /\/assets\/live-/.test(adresse))).toHaveLength(1);
});
