import type { Locator } from "playwright-core";
import type { Personne } from "./personne.ts";

/** Opens a page where one writes, and waits until the text shared with the others has come. */
export async function ouvrirTexte(personne: Personne, adresse: string): Promise<void> {
  await personne.page.goto(personne.adresse + adresse);
  await personne.page.locator(".live").waitFor();
  await personne.sansDefaut();
}

/** The answer at this rank in the section. */
export const reponse = ({ page }: Personne, rang = 0): Locator => page.locator(".answer").nth(rang);

/** Types at the end of an answer, or at its beginning, letter after letter. */
export async function taper(personne: Personne, mots: string, rang = 0, touche = "Control+End"): Promise<void> {
  await reponse(personne, rang).click();
  await personne.page.keyboard.press(touche);
  await personne.page.keyboard.type(mots);
}

/** What the page says of the text: saved, offline… */
export const etat = ({ page }: Personne): Locator => page.locator(".title .saved");

export const enregistre = (personne: Personne): Promise<void> =>
  etat(personne)
    .filter({ hasText: /^Enregistré à \d\d:\d\d$/ })
    .waitFor();
