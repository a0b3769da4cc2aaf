import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dateLongue } from "#app/format.ts";
import { pagesOf } from "#app/pdf/read-pdf.ts";
import { lireFlux } from "#db/queries/stream.ts";
import { proposer } from "#test/fabriques/registre.ts";
import { type DateCivile, jourAParis, joursEntre, plusJours, plusMois } from "#workflows/civil-date.ts";
import { contexteDe } from "#workflows/dossier.ts";
import { dossierAInstruire, type Instruction, rentrer } from "./instruction.ts";
import type { Personne } from "./personne.ts";
import { enregistre, ouvrirTexte, taper } from "./texte.ts";

const RIVE_DROITE = "La rive droite rejoint le territoire.";
let parcours: Instruction;
/** The day the law validates, two months and a day after the file is complete. */
let effetLe: DateCivile;

beforeAll(async () => {
  parcours = await dossierAInstruire();
  const { serveur, dossier, version } = parcours;
  const le = jourAParis(new Date());
  const oppose = await proposer(serveur.db, dossier, "OppositionNotifiee", { le, versionVue: version });
  expect(oppose).toHaveProperty("fait");
});
afterAll(() => parcours?.partir());

const dense = (mots: string) => mots.replace(/[\s\u200b]/gu, "");

/** The attestation somebody keeps from the page of the file: the name of the file, and its words. */
async function attestation(personne: Personne) {
  const { page } = personne;
  await personne.aller(`/dossiers/${parcours.dossier}`);
  const lien = page.getByRole("link", { name: "Attestation de validation tacite (PDF)" });
  const [gardee] = await Promise.all([page.waitForEvent("download"), lien.click()]);
  const octets = new Uint8Array(await readFile(await gardee.path()));
  return { nom: gardee.suggestedFilename(), mots: dense(pagesOf(octets).join("")) };
}

/** Whether the inbox of somebody tells the silence, with the day of the law. */
async function prevenue(personne: Personne, nature: "a-faire" | "information"): Promise<void> {
  await personne.aller(`/notifications?nature=${nature}`);
  const ligne = personne.page.locator("li", { hasText: "Projet de santé réputé validé" }).first();
  expect(await ligne.innerText()).toContain(dateLongue(effetLe));
}

describe("une opposition suivie d’un nouveau dépôt, que le silence valide", () => {
  it("la CPTS lit l’opposition, corrige son texte et le dépose de nouveau", async () => {
    const { camille, dossier } = parcours;
    await camille.aller(`/dossiers/${dossier}`);
    await camille.page.getByText("Opposition de l’ARS au projet de santé").first().waitFor();
    await ouvrirTexte(camille, `/ecrire/${dossier}/projet-de-sante?section=territoire`);
    await taper(camille, ` ${RIVE_DROITE}`);
    await enregistre(camille);
    expect(await camille.accomplir(dossier, "Déposer le projet de santé")).toBe("Projet de santé déposé, version 2");
  });

  it("l’ARS lit ce qui a changé, puis constate que le dossier est complet : deux mois courent de nouveau", async () => {
    const { helene, serveur, dossier } = parcours;
    await helene.aller(`/dossiers/${dossier}`);
    await helene.page
      .getByRole("link", { name: /ce qui a changé|Comparer/i })
      .first()
      .click();
    await helene.page.getByText(RIVE_DROITE).first().waitFor();
    expect(await helene.accomplir(dossier, "Constater que le dossier est complet")).toBe("Dossier déclaré complet");
    const flux = await lireFlux(serveur.db, dossier);
    const completLe = flux && contexteDe(flux.dossier).projet.completLe;
    effetLe = plusJours(plusMois(completLe ?? "", 2), 1);
    await parcours.camille.aller(`/dossiers/${dossier}`);
    await parcours.camille.page
      .getByText(`réputé validé le ${dateLongue(effetLe)}`)
      .first()
      .waitFor();
  });

  it("les deux mois passent sans réponse : la CPTS lit « réputé validé », à la date de la loi", async () => {
    const { camille, serveur, dossier } = parcours;
    await serveur.avancer(joursEntre(jourAParis(new Date()), effetLe) + 3);
    await rentrer(camille, "camille");
    await camille.aller(`/dossiers/${dossier}`);
    await camille.page
      .getByText(`Réputé validé le ${dateLongue(effetLe)}`)
      .first()
      .waitFor();
    await camille.page.getByRole("link", { name: "Tous les délais" }).click();
    await camille.page.getByText(`Le silence de l’ARS a valu réponse, le ${dateLongue(effetLe)}`).waitFor();
    await camille.sansDefaut();
    await prevenue(camille, "a-faire");
  });

  it("elle garde l’attestation, qui porte sur le nouveau dépôt", async () => {
    const { nom, mots } = await attestation(parcours.camille);
    expect(nom).toBe(`${parcours.dossier}-attestation-validation-tacite.pdf`);
    for (const dit of [`réputé validé depuis le ${dateLongue(effetLe)}`, "dépôt n° 2"])
      expect(mots).toContain(dense(dit));
  });

  it("l’ARS la lit aussi, en est prévenue, et ne peut plus s’opposer", async () => {
    const { helene, dossier } = parcours;
    await rentrer(helene, "helene");
    await prevenue(helene, "information");
    expect((await attestation(helene)).mots).toContain(dense(dateLongue(effetLe)));
    await helene.aller(`/dossiers/${dossier}/opposition-notifiee`);
    await helene.page.getByText("Cet acte n’est pas possible en ce moment").waitFor();
    expect(helene.erreurs).toEqual([]);
  });
});
