import type { Browser } from "playwright-core";
import { expect } from "vitest";
import { ACTEURS } from "#test/fabriques/acteurs.ts";
import { inscrirePersonnes } from "#test/fabriques/personnes.ts";
import { ouvrirSession } from "#test/fabriques/session.ts";
import type { Qualite } from "#workflows/acteur.ts";
import { lancerChromium } from "./chromium.ts";
import { Personne } from "./personne.ts";
import { demarrerServeur, type Serveur } from "./serveur.ts";

export type Agent = Exclude<Qualite, "systeme">;
const [LARGE, ETROIT] = [
  { width: 1280, height: 900 },
  { width: 360, height: 740 },
];

/** The people of the authorities, each at their own desk, with the register open beside. */
export class Bureau {
  readonly #places = new Map<Agent, Promise<Personne>>();

  private constructor(
    readonly serveur: Serveur,
    readonly navigateur: Browser,
  ) {}

  static async ouvrir(): Promise<Bureau> {
    const [serveur, navigateur] = await Promise.all([demarrerServeur(), lancerChromium()]);
    await inscrirePersonnes(serveur.db);
    return new Bureau(serveur, navigateur);
  }

  /** Somebody at their desk, already signed in: one browser tab each, whatever they look at. */
  chez(qui: Agent): Promise<Personne> {
    const place = this.#places.get(qui) ?? this.#entrer(qui);
    this.#places.set(qui, place);
    return place;
  }

  async #entrer(qui: Agent): Promise<Personne> {
    const { serveur, navigateur } = this;
    const personne = await Personne.arriver(navigateur, serveur.adresse);
    const { cookie } = await ouvrirSession(serveur.db, ACTEURS[qui].id, serveur.secret);
    const [name = "", value = ""] = cookie.split("=", 2);
    await personne.page.context().addCookies([{ name, value, url: serveur.adresse }]);
    return personne;
  }

  /** Opens a page as somebody: it is there, without a fault, wide and narrow. */
  async regarder(qui: Agent, chemin: string): Promise<Personne> {
    const personne = await this.chez(qui);
    await personne.page.setViewportSize(LARGE);
    expect(await personne.aller(chemin), `${qui} ${chemin}`).toBe(200);
    await this.#sansDefiler(personne, `${qui} ${chemin}`);
    return personne;
  }

  /** The same, for what a page became once something was done on it. */
  async revoir(qui: Agent, etat: string): Promise<void> {
    const personne = await this.chez(qui);
    await personne.sansDefaut(etat);
    await this.#sansDefiler(personne, `${qui} ${etat}`);
  }

  /** Several things at once: each person does theirs one after the other. Everything that fails is told. */
  async ensemble(taches: readonly (readonly [Agent, () => Promise<unknown>])[]): Promise<void> {
    const fautes: string[] = [];
    const faire = async (qui: Agent) => {
      for (const [, tache] of taches.filter(([autre]) => autre === qui))
        await tache().catch((faute: Error) => fautes.push(`${qui}\u00a0: ${faute.message}`));
    };
    await Promise.all([...new Set(taches.map(([qui]) => qui))].map(faire));
    expect(fautes).toEqual([]);
  }

  /** On a phone, nothing goes beyond the right edge. */
  async #sansDefiler({ page }: Personne, quoi: string): Promise<void> {
    await page.setViewportSize(ETROIT);
    const depassent = await page.evaluate(() =>
      document.documentElement.scrollWidth <= window.innerWidth
        ? []
        : [...document.querySelectorAll("body *")]
            .filter((element) => element.getBoundingClientRect().right > window.innerWidth + 1)
            .slice(0, 4)
            .map((element) => `${element.tagName.toLowerCase()}.${element.className}`),
    );
    expect(depassent, `${quoi}, à 360 px`).toEqual([]);
  }

  async fermer(): Promise<void> {
    await this.navigateur.close();
    await this.serveur.arreter();
  }
}
