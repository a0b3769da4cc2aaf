import { describe, expect, it } from "vitest";
import { dossier } from "#test/fabriques/dossier.ts";
import { raconter } from "#test/fabriques/recit.ts";
import { contexteDe, type Dossier } from "#workflows/dossier.ts";
import { aideVue } from "./view.ts";

const mots = (cas: Dossier) => JSON.stringify(aideVue(contexteDe(cas))).replace(/[\u00a0\u202f]/g, " ");
const demandee = dossier({ jusqua: "aideDemandee" });

describe("l’aide au démarrage, sur la page du dossier", () => {
  it("n’y est pas tant que personne ne l’a demandée", () => {
    expect(aideVue(contexteDe(dossier({ jusqua: "lettreValidee" })))).toBeNull();
  });

  it("dit le montant demandé, ce qu’il paiera et qui l’on attend", () => {
    expect(mots(demandee)).toContain("12 345,67 €. Six mois de coordination");
    expect(mots(demandee)).toContain("Aucun texte ne fixe de date");
  });

  it("dit que l’association manque", () => {
    const sans = raconter(dossier({ jusqua: "lettreEnExamen" }), "LettreIntentionValidee", "AideAuDemarrageDemandee");
    expect(mots(sans)).toContain("qu’à une association déclarée");
  });

  it("accordée, puis accordée encore : chaque montant et leur total", () => {
    const deux = raconter(dossier({ jusqua: "aideAccordee" }), "AideAuDemarrageDemandee", [
      "AideAuDemarrageAccordee",
      { montant: 5 },
    ]);
    expect(mots(deux)).toContain("10 000,50 €. Convention ou arrêté : Convention 2026-017. Versement : ");
    expect(mots(deux)).toContain("10 000,55 €");
  });

  it("refusée, elle le dit, et n’attend plus personne", () => {
    expect(mots(dossier({ jusqua: "aideRefusee" }))).toContain("Refusée le 15 mars 2026");
    expect(aideVue(contexteDe(dossier({ jusqua: "aideRefusee" })))?.attente).toBeNull();
  });
});
