import { afterAll, beforeAll, expect, it } from "vitest";
import { ecritures } from "#db/schema/live.ts";
import { type Equipe, equipeADeux } from "./equipe.ts";
import { enregistre, etat, ouvrirTexte, reponse, taper } from "./texte.ts";

const NIR = "2 69 05 49 588 157 80";

let equipe: Equipe;
beforeAll(async () => {
  equipe = await equipeADeux();
});
afterAll(() => equipe?.partir());

const section = () => `/ecrire/${equipe.dossier}/lettre-intention?section=diagnostic`;
/** Whether these words never reached the register, in any entry. */
const jamaisRange = async (mots: string) => {
  const rangees = await equipe.serveur.db.select({ octets: ecritures.octets }).from(ecritures);
  return rangees.every(({ octets }) => !Buffer.from(octets).toString("utf8").includes(mots));
};

it("ce qui ressemble à une donnée de patient est dit, retenu, et n’est jamais parti une fois corrigé", async () => {
  const { camille, ines } = equipe;
  await ouvrirTexte(ines, section());
  await ouvrirTexte(camille, section());
  await taper(camille, " Le dossier de ");
  await enregistre(camille);
  await camille.page.keyboard.insertText(NIR);
  const alerte = camille.page.getByRole("alert").filter({ hasText: NIR });
  await alerte.waitFor();
  await camille.sansDefaut("question posée");
  await etat(camille)
    .getByText(/^Pas encore enregistré/)
    .waitFor();
  await alerte.getByRole("button", { name: "Corriger" }).click();
  await camille.page.keyboard.type("personne n’est cité.");
  await alerte.waitFor({ state: "detached" });
  await reponse(ines).getByText("Le dossier de personne n’est cité.").waitFor();
  await enregistre(camille);
  expect(await jamaisRange("588 157")).toBe(true);
  await camille.page.keyboard.insertText(` Convention ${NIR}.`);
  await alerte.getByRole("button", { name: "Ce n’est pas une donnée de patient, enregistrer" }).click();
  await reponse(ines).getByText(`Convention ${NIR}.`).waitFor();
});

it("lettre après lettre, la maladie d’une personne nommée attend ; quitter la page demande une réponse", async () => {
  const { camille } = equipe;
  const { page } = camille;
  await ouvrirTexte(camille, section());
  await taper(camille, " Vu ce matin : Mme Martin, diabétique, attend.");
  const alerte = page.getByRole("alert").filter({ hasText: "Mme Martin" });
  await alerte.waitFor();
  expect(await jamaisRange("diab")).toBe(true);
  await page.getByRole("link", { name: "Versions" }).click();
  const question = page.getByRole("dialog");
  await question.getByText("Une partie de votre texte n’est pas enregistrée").waitFor();
  await camille.sansDefaut("quitter");
  await question.getByRole("button", { name: "Rester et répondre" }).click();
  await question.waitFor({ state: "detached" });
  expect(await reponse(camille).innerText()).toContain("Mme Martin, diabétique, attend.");
  await alerte.getByRole("button", { name: "Ce n’est pas une donnée de patient, enregistrer" }).click();
  await enregistre(camille);
  await page.getByRole("link", { name: "Versions" }).click();
  await page.getByRole("heading", { level: 1, name: /Versions/ }).waitFor();
});
