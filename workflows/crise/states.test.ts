import { expect, it } from "vitest";
import { dossier } from "#test/fabriques/dossier.ts";
import { issue, raconter } from "#test/fabriques/recit.ts";
import { contexteDe } from "../dossier.ts";
import { TYPES_DE_CRISE } from "./events.ts";

const enVigueur = dossier({ jusqua: "enVigueur" });

it.each(TYPES_DE_CRISE)("une crise (%s) est déclarée, levée, et une autre peut survenir", (nature) => {
  const enCrise = raconter(enVigueur, "2026-07-01", ["CriseDeclaree", { nature }]);
  expect(contexteDe(enCrise).crise).toEqual({ enCours: { nature, depuisLe: "2026-07-01" }, levees: 0 });
  expect(issue(enCrise, "CriseDeclaree", "2026-07-02")).toBe("impossible");
  const levee = raconter(enCrise, "2026-08-01", "CriseLevee");
  expect(contexteDe(levee).crise).toEqual({ enCours: null, levees: 1 });
  expect(issue(levee, "CriseLevee", "2026-08-01")).toBe("impossible");
  expect(issue(levee, "CriseDeclaree", "2026-09-01")).toBe("accepté");
});

it("la crise n’arrête ni le dialogue, ni les missions, ni l’avenant, ni l’exécution", () => {
  const enCrise = dossier({ jusqua: "enCrise" });
  for (const acte of [
    "RapportActiviteDepose",
    "MissionDemarree",
    "AvenantPropose",
    "ManquementConstate",
    "ContratDenonce",
  ] as const)
    expect(issue(enCrise, acte)).toBe("accepté");
});

it("pas de crise à déclarer sans contrat", () => {
  expect(issue(dossier({ jusqua: "contratASigner" }), "CriseDeclaree")).toBe("impossible");
});
