import { eq } from "drizzle-orm";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { affectations, organisations, utilisateurs } from "#db/schema/people.ts";
import { jourAParis, plusJours } from "#workflows/civil-date.ts";
import { lancerChromium } from "./chromium.ts";
import { ecrire } from "./ecriture.ts";
import { Personne } from "./personne.ts";
import { demarrerServeur, type Serveur } from "./serveur.ts";

const LONG = "Le projet répond aux besoins du territoire ; les partenaires sont associés et le calendrier est tenable.";

let serveur: Serveur;
let navigateur: Browser;
let porteuse: Personne;
let ars: Personne;
let cpam: Personne;
let dossier: string;

beforeAll(async () => {
  [serveur, navigateur] = await Promise.all([demarrerServeur(), lancerChromium()]);
  [porteuse, ars, cpam] = (await Promise.all([1, 2, 3].map(() => Personne.arriver(navigateur, serveur.adresse)))) as [
    Personne,
    Personne,
    Personne,
  ];
});
afterAll(async () => {
  await navigateur?.close();
  await serveur?.arreter();
});

/** The administration gives both agents their functions; here it is the register that does. */
async function affecter(
  courriel: string,
  id: string,
  fonctions: ("instructeur" | "signataire" | "roc" | "direction")[],
) {
  const [personne] = await serveur.db.select().from(utilisateurs).where(eq(utilisateurs.email, courriel));
  if (!personne) throw new Error(`Nobody at ${courriel}`);
  await serveur.db
    .insert(affectations)
    .values(fonctions.map((fonction) => ({ utilisateurId: personne.id, organisationId: id, fonction })));
}

describe("du premier compte au compte rendu signé du premier dialogue", () => {
  it("trois personnes créent leur compte", async () => {
    await serveur.db.insert(organisations).values([
      { id: "ars", corps: "ars", nom: "ARS Nouvelle-Aquitaine", territoires: ["75"] },
      { id: "cpam", corps: "cpam", nom: "CPAM de la Gironde", territoires: ["33"] },
    ]);
    await porteuse.inscrire("Dr Camille Ferrand", "camille@exemple.fr");
    await ars.inscrire("Hélène Vidal", "helene@exemple.fr");
    await cpam.inscrire("Sofia Lambert", "sofia@exemple.fr");
    await affecter("helene@exemple.fr", "ars", ["instructeur", "signataire"]);
    await affecter("sofia@exemple.fr", "cpam", ["roc", "direction"]);
  });

  it("la porteuse ouvre le dossier sur deux communes", async () => {
    const { page } = porteuse;
    await porteuse.aller("/dossiers/nouveau");
    await page.fill("[name=nom]", "CPTS Garonne et Coteaux");
    for (const commune of ["Langon", "Cadillac-sur-Garonne"]) {
      await page.fill("[name=recherche]", commune);
      await page.getByRole("button", { name: "Chercher" }).click();
      await page.getByRole("button", { name: `Ajouter ${commune} (33)`, exact: true }).click();
      await page.getByRole("button", { name: `Retirer ${commune}`, exact: true }).waitFor();
    }
    await porteuse.sansDefaut();
    await page.getByRole("button", { name: "Ouvrir le dossier" }).click();
    await page.waitForURL(/\/dossiers\/33-\d{4}-\d{4}$/);
    dossier = page.url().split("/").at(-1) ?? "";
    await page.getByRole("heading", { level: 1, name: "CPTS Garonne et Coteaux" }).waitFor();
  });

  it("la lettre d’intention est écrite, déposée, examinée et validée", async () => {
    await ecrire(porteuse, dossier, "lettre-intention");
    expect(await porteuse.accomplir(dossier, "Déposer la lettre d’intention")).toBe("Lettre d’intention déposée");
    await ars.accomplir(dossier, "Confier l’examen du dossier", { "responsable.id": "Hélène Vidal" });
    expect(await ars.accomplir(dossier, "Valider la lettre d’intention")).toBe("Lettre d’intention validée");
  });

  it("le projet de santé est écrit, déposé, reconnu complet et validé", async () => {
    await porteuse.accomplir(dossier, "Enregistrer l’association", {
      nom: "CPTS Garonne et Coteaux",
      rna: "W332012345",
      siege: "12 cours des Fossés, 33210 Langon",
      declareeLe: plusJours(jourAParis(new Date()), -30),
    });
    await ecrire(porteuse, dossier, "projet-de-sante");
    await porteuse.accomplir(dossier, "Déposer le projet de santé");
    await ars.accomplir(dossier, "Constater que le dossier est complet");
    expect(await ars.accomplir(dossier, "Valider le projet de santé")).toBe("Projet de santé validé");
  }, 240_000);

  it("le contrat est demandé, proposé, arrêté et signé par les trois", async () => {
    await porteuse.accomplir(dossier, "Demander l’adhésion à l’accord conventionnel", {
      "calendrier.accesAuxSoins": "3",
      "calendrier.parcours": "9",
      "calendrier.prevention": "9",
      "calendrier.crise": "6",
    });
    await cpam.accomplir(dossier, "Déclarer la demande d’adhésion complète");
    await ecrire(cpam, dossier, "contrat-tripartite");
    await cpam.accomplir(dossier, "Proposer le contrat tripartite");
    await cpam.accomplir(dossier, "Arrêter le texte du contrat");
    for (const signataire of [ars, porteuse, cpam]) await signataire.accomplir(dossier, "Signer le contrat tripartite");
    await porteuse.aller(`/dossiers/${dossier}`);
    expect(await porteuse.page.getByText(/^Signé le/).count()).toBeGreaterThan(0);
  }, 240_000);

  it("une mission démarre", async () => {
    const confirmation = await porteuse.accomplir(dossier, "Déclarer la mission démarrée : Accès aux soins", {
      preuve: "Compte rendu de la réunion de lancement, émargé par douze professionnels.",
    });
    expect(confirmation).toContain("démarrée");
  });

  it("le premier dialogue est préparé des deux côtés, tenu, et son compte rendu signé par les trois", async () => {
    await ecrire(porteuse, dossier, "rapport-activite");
    await porteuse.accomplir(dossier, "Déposer le rapport d’activité");
    await cpam.accomplir(dossier, "Transmettre les données de l’Assurance maladie", { donnees: LONG });
    await cpam.accomplir(dossier, "Fixer la date du dialogue de gestion", {
      seanceLe: jourAParis(new Date()),
      lieu: "CPAM de la Gironde, salle Garonne",
    });
    await cpam.accomplir(dossier, "Déclarer le dialogue de gestion tenu", { participants: "Les trois parties." });
    await ecrire(cpam, dossier, "compte-rendu");
    await cpam.accomplir(dossier, "Proposer le compte rendu");
    await porteuse.accomplir(dossier, "Signer le compte rendu", { position: "avecReserves", reserves: LONG });
    await ars.accomplir(dossier, "Signer le compte rendu", { position: "approuve" });
    const dernier = await cpam.accomplir(dossier, "Signer le compte rendu", { position: "approuve" });
    expect(dernier).toContain("signé");
  }, 240_000);

  it("le texte signé se télécharge en PDF, et le journal est intact", async () => {
    await porteuse.aller(`/dossiers/${dossier}/journal`);
    expect(await porteuse.page.getByText("Aucun acte n’a été modifié").count()).toBe(1);
    const lien = await porteuse.page.getByRole("link", { name: "Lire le texte figé" }).first().getAttribute("href");
    const pdf = await porteuse.page.request.get(`${serveur.adresse}${lien}/pdf`);
    expect(pdf.headers()["content-type"]).toBe("application/pdf");
    expect((await pdf.body()).subarray(0, 5).toString()).toBe("%PDF-");
  });
});
