import type { Locator } from "playwright-core";
import type { Personne } from "./personne.ts";
import { enregistre, ouvrirTexte } from "./texte.ts";

const PHRASE =
  "Le territoire, les besoins et les partenaires sont décrits avec leurs sources, leurs dates et leurs limites. ";
const LIGNES = 6;

/** What is typed in a field, by what it asks for. */
async function remplir(champ: Locator): Promise<void> {
  const { nature, libelle, mode } = await champ.evaluate((element) => ({
    nature: element.tagName === "INPUT" ? (element as HTMLInputElement).type : element.tagName,
    mode: (element as HTMLInputElement).inputMode,
    libelle: element.getAttribute("aria-label") ?? "",
  }));
  if (nature === "SELECT") await champ.selectOption({ index: 1 });
  else if (nature === "date") await champ.fill("2026-12-01");
  else if (mode === "numeric") await champ.fill("1200");
  else if (libelle.startsWith("Code INSEE")) await champ.fill(`33${String(100 + (await rangDe(champ)))}`);
  else await champ.fill(nature === "text" && libelle === "" ? "Cadillac-sur-Garonne, Gironde, 33" : PHRASE.repeat(3));
}

const rangDe = (champ: Locator) =>
  champ.evaluate((element) => [...document.querySelectorAll("[data-cellule]")].indexOf(element));

/** Adds rows to a structured block and fills what is compulsory in them, until nothing is missing. */
async function remplirBloc(personne: Personne, bloc: Locator): Promise<void> {
  const code = await bloc.getAttribute("id");
  const manque = personne.page.locator(`.guide .todo-l a[href="#${code}"]`);
  for (let fois = 0; fois < LIGNES && (await manque.count()) > 0; fois += 1) {
    await bloc.getByRole("button", { name: /^Ajouter / }).click();
    for (const champ of await bloc.locator("[data-cellule][aria-required=true]").all()) {
      if ((await champ.inputValue()) === "") await remplir(champ);
    }
    await enregistre(personne);
  }
}

/** Writes a whole document, section after section, as its authors do, until nothing is missing. */
export async function ecrire(personne: Personne, dossier: string, modele: string): Promise<void> {
  const { page } = personne;
  await ouvrirTexte(personne, `/ecrire/${dossier}/${modele}`);
  const sections = await page
    .locator("nav.toc li a")
    .evaluateAll((liens) => liens.map((lien) => lien.getAttribute("href")));
  for (const adresse of sections) {
    if (!adresse) continue;
    await ouvrirTexte(personne, adresse);
    for (const champ of await page.locator(".question :is(input, .answer)").all()) await remplir(champ);
    for (const bloc of await page.locator(".block").all()) await remplirBloc(personne, bloc);
    await enregistre(personne);
  }
}
