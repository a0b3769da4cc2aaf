import { describe, expect, it } from "vitest";
import { dossier } from "#test/fabriques/dossier.ts";
import { raconter } from "#test/fabriques/recit.ts";
import { contexteDe, type Dossier } from "#workflows/dossier.ts";
import type { Depot, Matiere } from "./paper.ts";
import { visas } from "./visas.ts";

const rendu = dossier({ jusqua: "avisRendu" });
const retourne = raconter(rendu, ["AvisRetourne", { avantLe: "2026-04-01" }]);
const precise = raconter(retourne, "2026-03-28", ["AvisRendu", { sens: "defavorable" }]);
const renonce = raconter(retourne, "2026-03-22", "AvisAnnule");

const avisVises = (cas: Dossier) => {
  const depot = cas.faits.findLast((fait): fait is Depot => fait.type === "ProjetDeSanteDepose");
  return visas({ depot, avant: contexteDe(cas) } as Matiere).filter((visa) => visa.startsWith("Vu l’avis"));
};

describe("les avis que vise une décision", () => {
  it.each([
    ["rendu", rendu, ["Vu l’avis favorable de la CPAM, rendu le 15 mars 2026"]],
    ["retourné pour précision, sans réponse", retourne, []],
    ["précisé", precise, ["Vu l’avis défavorable de la CPAM, rendu le 28 mars 2026"]],
    ["retourné puis plus attendu", renonce, ["Vu l’avis favorable de la CPAM, rendu le 15 mars 2026"]],
    ["demandé, jamais rendu", raconter(dossier({ jusqua: "projetComplet" }), "AvisDemande"), []],
  ] as const)("%s", (_quoi, cas, attendus) => {
    expect(avisVises(cas).map((visa) => visa.replace(/\s;$/, ""))).toEqual(attendus);
  });
});
