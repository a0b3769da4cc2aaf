import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dossierAInstruire } from "./instruction.ts";
import type { Personne } from "./personne.ts";

const MOTIVATION =
  "Le territoire coupe le bassin de vie de Langon en deux (art. L. 1434-12 du code de la santé publique). Les patients de la rive droite relèvent du même hôpital et n’y sont pas.";
const NOTE = "La rive droite manque.";

let dossier: string;
/** Instructs; signs; carries the project. */
let [helene, marc, camille]: Personne[] = [];
let partir = async () => {};

beforeAll(async () => {
  ({ dossier, helene, marc, camille, partir } = await dossierAInstruire());
});
afterAll(() => partir());

const prete = (personne: Personne | undefined): Personne => {
  if (!personne) throw new Error("Nobody came");
  return personne;
};

describe("une opposition préparée, signée, notifiée, lue", () => {
  it("l’instruction lit le dépôt à côté de sa grille, et note un point", async () => {
    const { page, erreurs } = prete(helene);
    await prete(helene).aller(`/dossiers/${dossier}`);
    await page.getByRole("link", { name: "Instruire" }).click();
    await page.getByRole("heading", { name: "Grille de lecture" }).waitFor();
    await prete(helene).sansDefaut();
    const point = page.locator("#point-territoire");
    await point.getByText("Noter ce point").click();
    await point.getByRole("button", { name: "Enregistrer ce point" }).click();
    await point.getByText("Choisissez une appréciation.").waitFor();
    await point.getByLabel("Insuffisant").check();
    await point.getByLabel("Note").fill(NOTE);
    await point.getByRole("button", { name: "Enregistrer ce point" }).click();
    await page.getByText("1 point lu sur 7").waitFor();
    expect(await point.innerText()).toContain(NOTE);
    expect(erreurs).toEqual([]);
    await prete(helene).sansDefaut("noté");
  });

  it("une collègue ouvre la même page : chacune voit l’autre, et dans quelle partie, sans recharger", async () => {
    const { page } = prete(helene);
    const gouvernance = `${new URL(page.url()).pathname}?section=gouvernance`;
    await page.clock.install();
    await prete(helene).aller(gouvernance);
    await prete(marc).aller(gouvernance);
    const presents = (qui: Personne | undefined) =>
      prete(qui).page.getByRole("list", { name: "Sur cette page en ce moment" });
    await presents(marc).getByText("Hélène Arnaud lit « Gouvernance et structure juridique »").waitFor();
    expect(await presents(helene).count()).toBe(0);
    await page.clock.fastForward(30_000);
    await presents(helene).getByText("Marc Aubry").waitFor();
    await prete(helene).sansDefaut("à deux");
  });

  it("elle prépare l’opposition et la transmet : la CPTS n’en voit rien", async () => {
    const { page } = prete(helene);
    await page.getByRole("link", { name: /Préparer la décision : s’opposer/ }).click();
    await prete(helene).remplir({ motif: "pertinenceTerritoire", motivation: MOTIVATION });
    await page.getByRole("button", { name: "Vérifier avant de confirmer" }).click();
    await page.getByRole("heading", { name: "Le texte qui sera transmis" }).waitFor();
    await prete(helene).sansDefaut("relecture");
    await page.getByRole("button", { name: "Transmettre pour signature" }).click();
    await page.getByText("Préparée par Hélène Arnaud").waitFor();
    await prete(helene).sansDefaut("préparée");
    await prete(camille).aller(`/dossiers/${dossier}`);
    expect(await prete(camille).page.content()).not.toMatch(/Préparée|rive droite|Grille/);
  });

  it("qui signe la renvoie, l’instruction la reprend, puis elle est rendue", async () => {
    const { page } = prete(marc);
    await prete(marc).aller(`/dossiers/${dossier}/opposition-notifiee`);
    expect(await page.locator("[name=motivation]").inputValue()).toBe(MOTIVATION);
    await page.getByText("Renvoyer à l’instruction").click();
    await page.getByLabel("Ce qui est à reprendre").fill("Citez les communes en cause.");
    await page.getByRole("button", { name: "Renvoyer sans décider" }).click();
    await page.getByText("Renvoyée à l’instruction").waitFor();
    await prete(helene).aller(`/dossiers/${dossier}/opposition-notifiee`);
    await prete(helene).page.getByText("Citez les communes en cause.").waitFor();
    await prete(helene)
      .page.locator("[name=motivation]")
      .fill(`${MOTIVATION} Les communes en cause : Cadillac, Podensac.`);
    await prete(helene).page.getByRole("button", { name: "Vérifier avant de confirmer" }).click();
    await prete(helene).page.getByRole("button", { name: "Transmettre pour signature" }).click();
    await prete(helene).page.getByText("Préparée par Hélène Arnaud").waitFor();
    await prete(marc).aller(`/dossiers/${dossier}/opposition-notifiee`);
    await prete(marc).sansDefaut("à signer");
    await page.getByRole("button", { name: "Vérifier avant de confirmer" }).click();
    const texte = page.locator("section", { has: page.getByRole("heading", { name: "Le texte qui sera signé" }) });
    await texte.getByText("Cadillac, Podensac").waitFor();
    await prete(marc).sansDefaut("texte à signer");
    await page.getByRole("button", { name: "Signer l’opposition au projet de santé" }).click();
    await page.getByText("C’est fait").waitFor();
    await prete(marc).aller(`/dossiers/${dossier}`);
    expect(await page.content()).not.toContain("Préparée par");
  });

  it("la CPTS en est notifiée, l’ouvre, et l’ARS lit quand", async () => {
    const { page } = prete(camille);
    await prete(camille).aller("/notifications");
    await page
      .getByText(/Opposition au projet de santé notifiée/)
      .first()
      .waitFor();
    await prete(camille).aller(`/dossiers/${dossier}`);
    await page.getByText("Cadillac, Podensac").first().waitFor();
    await prete(helene).aller(`/dossiers/${dossier}/journal`);
    const acte = prete(helene).page.locator("li", { hasText: "Opposition au projet de santé notifiée" }).first();
    expect(await acte.innerText()).toMatch(/Notifié à la CPTS.*Ouvert par la CPTS le/s);
  });
});
