import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, Page } from "playwright-core";
import { expect } from "vitest";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
export const MOT_DE_PASSE = "quatre-mots-sans-lien-42";

/** What the browser says when a page is left while its data still come: no fault of the page. */
const LECTURE_ABANDONNEE = "signal is aborted without reason";

type Violation = { id: string; nodes: { target: string[] }[] };

/** Somebody at their own browser, doing what a person does: reading pages, filling forms, pressing buttons. */
export class Personne {
  readonly #vues = new Set<string>();

  private constructor(
    readonly page: Page,
    readonly adresse: string,
    readonly erreurs: string[],
  ) {}

  static async arriver(navigateur: Browser, adresse: string): Promise<Personne> {
    const contexte = await navigateur.newContext({ locale: "fr-FR", timezoneId: "Europe/Paris", bypassCSP: true });
    const page = await contexte.newPage();
    const erreurs: string[] = [];
    page.on("pageerror", ({ message }) => message !== LECTURE_ABANDONNEE && erreurs.push(message));
    return new Personne(page, adresse, erreurs);
  }

  /** Opens a page, which has no fault; answers its status. */
  async aller(chemin: string): Promise<number> {
    const reponse = await this.page.goto(this.adresse + chemin);
    await this.page.waitForFunction(() => "__remixContext" in window);
    await this.sansDefaut();
    return reponse?.status() ?? 0;
  }

  /** No accessibility fault on the page; the same page in the same state is looked at once. */
  async sansDefaut(etat = ""): Promise<void> {
    const titre = await this.page.title();
    const { pathname, search } = new URL(this.page.url());
    const cle = `${pathname}${search} ${titre} ${etat}`;
    if (this.#vues.has(cle)) return;
    this.#vues.add(cle);
    await this.page.evaluate(AXE);
    const violations = await this.page.evaluate(async () => {
      const { axe } = window as unknown as { axe: { run(options: object): Promise<{ violations: Violation[] }> } };
      // What is well done need not be told, nor the style sheets read again.
      return (await axe.run({ resultTypes: ["violations"], preload: false })).violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(" ")}`,
      );
    });
    expect(violations, cle).toEqual([]);
    expect(this.erreurs, cle).toEqual([]);
  }

  async inscrire(nom: string, courriel: string): Promise<void> {
    await this.aller("/inscription");
    await this.page.fill("[name=nom]", nom);
    await this.page.fill("[name=courriel]", courriel);
    for (const champ of await this.page.locator("input[type=password]").all()) await champ.fill(MOT_DE_PASSE);
    await this.page.getByRole("button", { name: "Créer mon compte" }).click();
    await this.page.waitForURL(`${this.adresse}/`);
    await this.sansDefaut();
  }

  async remplir(champs: Readonly<Record<string, string>>): Promise<void> {
    for (const [nom, valeur] of Object.entries(champs)) {
      const champ = this.page.locator(`[name="${nom}"]`).first();
      const nature = await champ.evaluate((element) => `${element.tagName} ${(element as HTMLInputElement).type}`);
      if (nature.startsWith("SELECT")) await champ.selectOption({ label: valeur });
      else if (nature.endsWith("radio")) await this.page.locator(`[name="${nom}"][value="${valeur}"]`).check();
      else await champ.fill(valeur);
    }
  }

  /** Performs an act from the page of the file: its button, its form, the summary, the confirmation. */
  async accomplir(dossier: string, bouton: string, champs: Readonly<Record<string, string>> = {}): Promise<string> {
    await this.aller(`/dossiers/${dossier}`);
    await this.page.evaluate(() => {
      for (const repli of document.querySelectorAll("main details")) repli.setAttribute("open", "");
    });
    await this.page.getByRole("main").getByRole("link", { name: bouton, exact: true }).first().click();
    await this.page.getByText("Vérifier avant de confirmer").waitFor();
    await this.remplir(champs);
    await this.sansDefaut();
    await this.page.getByRole("button", { name: "Vérifier avant de confirmer" }).click();
    await this.page.getByRole("heading", { name: "Vérifiez avant de confirmer" }).waitFor();
    await this.sansDefaut();
    await this.page.locator("button[value=confirmer]").click();
    await this.page.getByText("C’est fait").waitFor();
    await this.sansDefaut();
    return (await this.page.getByRole("heading", { level: 1 }).textContent()) ?? "";
  }
}
