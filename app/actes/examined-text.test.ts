import { expect, it } from "vitest";
import { dossier } from "#test/fabriques/dossier.ts";
import type { Fait } from "#workflows/fact.ts";
import { texteExamine } from "./examined-text.ts";

const redepose = (faits: readonly Fait[]): Fait[] => [
  ...faits,
  { ...faits.findLast(({ type }) => type === "ProjetDeSanteDepose"), versionId: "version-b", numero: 2 } as Fait,
];

it("une réponse de l’ARS porte sur le dernier texte déposé de son instrument", () => {
  const { faits } = dossier({ jusqua: "projetComplet" });
  expect(texteExamine(faits, "CorrectionsDemandees")).toEqual({
    adresse: "/versions/version-b",
    numero: 1,
    changements: null,
  });
  expect(texteExamine(faits, "LettreIntentionValidee")?.adresse).toBe("/versions/version-a");
});

it("un second dépôt mène à ce qui a changé depuis le premier", () => {
  const { faits } = dossier({ jusqua: "projetComplet" });
  expect(texteExamine(redepose(faits), "AvisRendu")?.changements).toBe("/versions/version-b/comparer/precedente");
});

it("un acte qui ne répond à aucun dépôt n’en montre pas", () => {
  expect(texteExamine(dossier({ jusqua: "enVigueur" }).faits, "AvenantPropose")).toBeNull();
  expect(texteExamine(dossier({ jusqua: "ouvert" }).faits, "LettreIntentionValidee")).toBeNull();
});
