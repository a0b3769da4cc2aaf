import { afterEach, expect, it } from "vitest";
import { dossier } from "#test/fabriques/dossier.ts";
import { raconter } from "#test/fabriques/recit.ts";
import { AVENANT_2 } from "#workflows/regles/avenant-2.ts";
import { delaisResumes } from "./clocks.ts";

/** The law in force with one thing changed for one test: asking for corrections stops the two months. */
const regle: { valeur: boolean } = AVENANT_2.correctionsSuspendent as never;
afterEach(() => {
  regle.valeur = false;
});

const lignes = (cas: ReturnType<typeof dossier>, titre: RegExp) =>
  delaisResumes(cas, "2026-04-10")
    .find(({ title }) => titre.test(title))
    ?.details.map(({ label, value }) => `${label} : ${value}`.replaceAll("\u00a0", " "));

const complet = dossier({ jusqua: "projetComplet" });

it("un délai qui court dit son fondement, son départ, son dernier jour et ce que vaut le silence", () => {
  expect(lignes(complet, /^Réponse de l’ARS au projet/)).toEqual([
    "Fondement : Délai prévu par la loi. Art. L. 1434-12 du code de la santé publique.",
    expect.stringMatching(/^Départ : le 15 mars 2026, par l’acte 9 \(.+\)\. Court du jour où le dossier est complet/),
    "Dernier jour : Jusqu’au 15 mai 2026 inclus",
    "Fin : Le délai court.",
    "Effet : Sans opposition de l’ARS, le projet de santé est réputé validé le 16 mai 2026.",
  ]);
});

it("un délai fini par le silence garde sa date", () => {
  const repute = raconter(complet, "2026-05-16", "ProjetDeSanteReputeValide");
  const dites = lignes(repute, /^Réponse de l’ARS au projet/) ?? [];
  expect(dites).toContain("Dernier jour : Jusqu’au 15 mai 2026 inclus");
  expect(dites.at(-1)).toMatch(/^Fin : Le silence de l’ARS a valu réponse, le 16 mai 2026\. Projet de santé réputé/);
});

it("une période suspendue dit ses deux jours et l’acte qui l’a ouverte", () => {
  regle.valeur = true;
  const corrige = raconter(complet, "2026-04-01", "CorrectionsDemandees", "2026-04-09", "ProjetDeSanteDepose");
  expect(lignes(corrige, /^Réponse de l’ARS au projet/)).toContain(
    "Suspendu : du 1er avril 2026 au 9 avril 2026, par l’acte 10 (Corrections demandées)",
  );
});
