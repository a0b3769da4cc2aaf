import type { Personne } from "./personne.ts";

const PHRASE =
  "Le territoire, les besoins et les partenaires sont décrits avec leurs sources, leurs dates et leurs limites. ";
const REPONSE: Record<string, string> = {
  number: "1200",
  date: "2026-12-01",
  text: "Cadillac-sur-Garonne, Gironde, 33",
};

/** Writes a whole document, section after section, as its authors do, until nothing is missing. */
export async function ecrire(personne: Personne, dossier: string, modele: string): Promise<void> {
  const { page } = personne;
  await personne.aller(`/ecrire/${dossier}/${modele}`);
  const sections = await page
    .locator("nav.toc a")
    .evaluateAll((liens) => liens.map((lien) => lien.getAttribute("href")));
  for (const adresse of sections) {
    if (!adresse) continue;
    await personne.aller(adresse);
    const champs = page.locator("form.paper :is(input:not([type=hidden]), textarea)");
    for (const champ of await champs.all()) {
      const nature = await champ.evaluate((element) =>
        element.tagName === "TEXTAREA"
          ? "textarea"
          : (element as HTMLInputElement).inputMode === "numeric"
            ? "number"
            : (element as HTMLInputElement).type,
      );
      await champ.fill(REPONSE[nature] ?? PHRASE.repeat(3));
    }
    await page.getByRole("button", { name: "Enregistrer la section" }).click();
    await page.getByText(/Brouillon enregistré à \d\d:\d\d/).waitFor();
  }
}
