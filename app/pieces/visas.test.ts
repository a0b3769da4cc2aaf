import { describe, expect, it } from "vitest";
import { dossier, type Etape } from "#test/fabriques/dossier.ts";
import { raconter } from "#test/fabriques/recit.ts";
import { contexteDe, type Dossier } from "#workflows/dossier.ts";
import type { Depot, Matiere } from "./paper.ts";
import { visas } from "./visas.ts";

const rendu = dossier({ jusqua: "avisRendu" });
const retourne = raconter(rendu, ["AvisRetourne", { avantLe: "2026-04-01" }]);
const precise = raconter(retourne, "2026-03-28", ["AvisRendu", { sens: "defavorable" }]);
const redemande = raconter(rendu, "2026-03-21", "AvisDemande");
const renonce = raconter(retourne, "2026-03-22", "AvisAnnule");

const avisVises = (cas: Dossier) => {
  const depot = cas.faits.findLast((fait): fait is Depot => fait.type === "ProjetDeSanteDepose");
  return visas({ depot, avant: contexteDe(cas) } as Matiere).filter(
    (visa): visa is string => typeof visa === "string" && visa.startsWith("Vu l’avis"),
  );
};

describe("les avis que vise une décision", () => {
  it.each([
    ["rendu", rendu, ["Vu l’avis favorable de la CPAM, rendu le 15 mars 2026"]],
    [
      "retourné pour précision, sans réponse",
      retourne,
      ["Vu l’avis favorable de la CPAM, rendu le 15 mars 2026, renvoyé pour précision le 15 mars 2026"],
    ],
    [
      "demandé de nouveau, sans réponse",
      redemande,
      ["Vu l’avis favorable de la CPAM, rendu le 15 mars 2026, demandé de nouveau le 21 mars 2026"],
    ],
    ["précisé", precise, ["Vu l’avis défavorable de la CPAM, rendu le 28 mars 2026"]],
    ["retourné puis plus attendu", renonce, ["Vu l’avis favorable de la CPAM, rendu le 15 mars 2026"]],
    ["demandé, jamais rendu", raconter(dossier({ jusqua: "projetComplet" }), "AvisDemande"), []],
  ] as const)("%s", (_quoi, cas, attendus) => {
    expect(avisVises(cas).map((visa) => visa.replace(/\s;$/, ""))).toEqual(attendus);
  });
});

describe("les séances du comité que vise une décision", () => {
  const tenir = (seanceLe: string, conclusion: string): Etape => ["ComiteTenu", { seanceLe, conclusion }];
  const premier = raconter(
    dossier({ jusqua: "projetComplet" }),
    ["ComiteConvoque", { seanceLe: "2026-03-20" }],
    "2026-03-20",
    tenir("2026-03-20", "favorableAvecReserves"),
  );
  const autre = raconter(premier, "2026-03-21", ["ComiteConvoque", { seanceLe: "2026-04-02" }]);
  const RESERVES = "Vu l’avis du comité de validation réuni le 20 mars 2026\u00a0: favorable avec réserves";
  it.each([
    ["tenue", premier, [RESERVES]],
    ["tenue, puis une autre convoquée", autre, [RESERVES]],
    [
      "tenues toutes deux",
      raconter(autre, "2026-04-02", tenir("2026-04-02", "favorable")),
      [RESERVES, "Vu l’avis du comité de validation réuni le 2 avril 2026\u00a0: favorable"],
    ],
  ] as const)("%s", (_quoi, cas, attendues) => {
    expect(avisVises(cas).map((visa) => visa.replace(/\s;$/, ""))).toEqual(attendues);
  });
});
