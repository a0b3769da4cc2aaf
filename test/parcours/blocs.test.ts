import { afterAll, beforeAll, expect, it } from "vitest";
import { LANGON } from "#test/fabriques/propositions.ts";
import { type Equipe, equipeADeux } from "./equipe.ts";
import type { Personne } from "./personne.ts";
import { enregistre, etat, ouvrirTexte } from "./texte.ts";

let equipe: Equipe;
beforeAll(async () => {
  equipe = await equipeADeux();
});
afterAll(() => equipe?.partir());

const etapes = () => `/ecrire/${equipe.dossier}/lettre-intention?section=calendrier`;
const bloc = ({ page }: Personne) => page.locator(".block").first();
const case_ = (personne: Personne, rang: number, colonne: string) =>
  bloc(personne).locator("tbody tr").nth(rang).locator(`[data-cellule$="/${colonne}"]`);

it("deux personnes remplissent un tableau ensemble, chacune voit où est l’autre", async () => {
  const { camille, ines } = equipe;
  await ouvrirTexte(camille, etapes());
  await ouvrirTexte(ines, etapes());
  await bloc(camille)
    .getByRole("button", { name: /^Ajouter / })
    .click();
  await camille.page.keyboard.type("Recenser les patients sans médecin");
  await case_(ines, 0, "etape").waitFor();
  await case_(ines, 0, "responsable").fill("La coordination");
  await case_(camille, 0, "responsable").and(camille.page.locator("textarea")).waitFor();
  await bloc(camille).locator(".taken").getByText("Inès Moreau").waitFor();
  expect(await case_(ines, 0, "etape").inputValue()).toBe("Recenser les patients sans médecin");
  expect(await case_(camille, 0, "responsable").inputValue()).toBe("La coordination");
  await enregistre(camille);
});

it("une case laissée vide n’est pas une faute ; le bloc dit combien il en reste", async () => {
  const { camille } = equipe;
  await case_(camille, 0, "du").focus();
  await case_(camille, 0, "etape").focus();
  await bloc(camille).getByText("2 à compléter").waitFor();
  expect(await bloc(camille).locator(".err, [aria-invalid]").count()).toBe(0);
  await camille.sansDefaut("cases à remplir");
  await case_(camille, 0, "du").fill("2027-01-04");
  await case_(camille, 0, "au").fill("2027-03-31");
  await bloc(camille).locator(".badge").waitFor({ state: "detached" });
  await camille.page.locator(".guide .todo-l a[href='#calendrierDuProjet']").waitFor({ state: "detached" });
});

it("une ligne se copie, se déplace et se retire ; le retrait s’annule", async () => {
  const { camille, ines } = equipe;
  const menu = (rang: number) => bloc(camille).locator(".row-menu summary").nth(rang);
  await menu(0).click();
  await camille.sansDefaut("menu d’une ligne");
  await bloc(camille).getByRole("button", { name: "Dupliquer" }).click();
  await case_(camille, 1, "etape").fill("Convenir d’une file d’accueil");
  await menu(1).click();
  await bloc(camille).getByRole("button", { name: "Monter" }).click();
  await ines.page.waitForFunction(() => {
    const [premiere] = document.querySelectorAll<HTMLTextAreaElement>('[data-cellule$="/etape"]');
    return premiere?.value === "Convenir d’une file d’accueil";
  });
  await menu(0).press("Enter");
  await bloc(camille).getByRole("button", { name: "Retirer" }).press("Enter");
  await case_(ines, 1, "etape").waitFor({ state: "detached" });
  await bloc(camille).getByText("Ligne retirée.").waitFor();
  await bloc(camille).getByRole("button", { name: "Annuler" }).click();
  await case_(ines, 1, "etape").waitFor();
  expect(await case_(ines, 0, "etape").inputValue()).toBe("Convenir d’une file d’accueil");
  await etat(camille)
    .getByText(/^Enregistré/)
    .waitFor();
});

it("un total qui n’est pas celui du tableau se dit dans la marge, et se reprend d’un geste", async () => {
  const { camille, dossier } = equipe;
  const { page } = camille;
  await ouvrirTexte(camille, `/ecrire/${dossier}/lettre-intention?section=territoire`);
  await bloc(camille).getByRole("button", { name: "Reprendre pour adapter" }).click();
  const population = page.locator("#population");
  await population.fill("12 habitants");
  await population.press("Tab");
  await page.getByText("Écrivez un nombre, par exemple 118000.").waitFor();
  await population.fill("12");
  await page.locator(".guide").getByText("Le total écrit (12) n’est pas celui du tableau").waitFor();
  await camille.sansDefaut("un point à relire");
  await page.getByRole("button", { name: "Reprendre le total du tableau" }).click();
  await page.locator(".guide").getByText("n’est pas celui du tableau").waitFor({ state: "detached" });
  expect(Number(await population.inputValue())).toBe(LANGON.reduce((total, commune) => total + commune.population, 0));
});

it("sans JavaScript, le même tableau se remplit et s’enregistre", async () => {
  const { navigateur, camille, ines, serveur } = equipe;
  const contexte = await navigateur.newContext({
    javaScriptEnabled: false,
    storageState: await camille.page.context().storageState(),
  });
  const page = await contexte.newPage();
  await page.goto(serveur.adresse + etapes());
  const cellule = (rang: number, colonne: string) => page.locator(`[name="calendrierDuProjet.${rang}.${colonne}"]`);
  expect(await cellule(1, "etape").inputValue()).toBe("Recenser les patients sans médecin");
  await cellule(1, "etape").fill("");
  await cellule(1, "du").fill("");
  await cellule(1, "au").fill("");
  await cellule(1, "responsable").fill("");
  await page.locator("fieldset summary").first().click();
  await cellule(2, "etape").fill("Ouvrir la file");
  await page.getByRole("button", { name: "Enregistrer la section" }).click();
  await page.getByText(/Brouillon enregistré à/).waitFor();
  await ines.page.waitForFunction(() => {
    const etapes = [...document.querySelectorAll<HTMLTextAreaElement>('[data-cellule$="/etape"]')];
    return etapes.map(({ value }) => value).join() === "Convenir d’une file d’accueil,Ouvrir la file";
  });
  await contexte.close();
});
