import { lienDe } from "#app/actes/links.ts";
import type { Bureau } from "./desk.ts";
import type { Geste } from "./desk-states.ts";

/** Looks at an act from its form to its summary: as it opens, refused when nothing was typed, then read again. */
export async function regarderLActe(bureau: Bureau, id: string, { qui, acte }: Geste): Promise<void> {
  const { page } = await bureau.regarder(qui, lienDe(id, acte).adresse);
  const verifier = page.getByRole("button", { name: "Vérifier avant de confirmer" });
  // The territory has a form of its own.
  if ((await verifier.count()) === 0) return;
  const relue = page.getByRole("heading", { name: "Vérifiez avant de confirmer" });
  const refusee = page.locator("main [aria-invalid=true], main [role=alert]").first();
  await verifier.click();
  await relue.or(refusee).first().waitFor();
  await bureau.revoir(qui, `${acte.type} sans rien`);
  if (await relue.isVisible()) return;
  await page.evaluate(remplir);
  await verifier.click();
  await relue.waitFor();
  await bureau.revoir(qui, `${acte.type} relu`);
}

/** Types something plausible in every field of the form still empty. Runs in the page. */
function remplir(): void {
  const dansUnMois = new Date(Date.now() + 40 * 86_400_000).toISOString().slice(0, 10);
  const mots = "Le territoire et les objectifs du projet régional de santé (art. L. 1434-12) sont décrits. ".repeat(3);
  const valeurDe = ({ type, inputMode }: HTMLInputElement) =>
    type === "date" ? dansUnMois : inputMode === "numeric" || inputMode === "decimal" ? "6" : mots;
  for (const liste of document.querySelectorAll<HTMLSelectElement>("main form select")) liste.selectedIndex ||= 1;
  const champs = document.querySelectorAll<HTMLInputElement>("main form :is(input:not([type=hidden]), textarea)");
  for (const champ of champs) {
    const memes = [...champs].filter(({ name }) => name === champ.name);
    if (champ.type !== "radio" && champ.type !== "checkbox") champ.value ||= valeurDe(champ);
    else if (!memes.some(({ checked }) => checked)) champ.click();
  }
}
