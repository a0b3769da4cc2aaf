import { describe, expect, it } from "vitest";
import { dossier, type Etape } from "#test/fabriques/dossier.ts";
import { raconter } from "#test/fabriques/recit.ts";
import type { Dossier } from "../dossier.ts";
import { echeances, faitDu } from "../echeances.ts";
import { horloges } from "../horloges/clocks.ts";

/** Complete on 15 March: the two months end on 15 May. */
const complet = dossier({ jusqua: "projetComplet" });
const retirer = (decision: string, decisionDu: string): Etape => [
  "DecisionRetiree",
  { decision, decisionDu, fondement: "illegalite", observationsDemandeesLe: decisionDu },
];
const oppose = raconter(complet, "2026-04-02", "OppositionNotifiee");
const prudence = (cas: Dossier) => echeances(cas).find(({ code }) => code === "nouvelExamen");

describe("la date de prudence après un retrait", () => {
  it.each([
    ["le terme de l’ancien délai", "2026-04-20", "2026-05-15", /avant le terme de l’ancien délai$/],
    ["ce terme encore, le dernier jour", "2026-05-15", "2026-05-15", /avant le terme de l’ancien délai$/],
    ["deux mois après le retrait, une fois ce terme passé", "2026-05-16", "2026-07-16", /repartait du retrait$/],
  ])("%s : retrait du %s", (_quoi, le, dernierJour, libelle) => {
    expect(prudence(raconter(oppose, le, retirer("OppositionNotifiee", "2026-04-02")))).toMatchObject({
      ...{ main: "ars", nature: "indicative", debutLe: le, dernierJour },
      ...{ libelle: expect.stringMatching(libelle), base: { statut: "a-verifier" } },
    });
  });

  it("n’a aucun effet le jour venu, et s’efface devant la nouvelle décision", () => {
    const rouvert = raconter(oppose, "2026-04-20", retirer("OppositionNotifiee", "2026-04-02"));
    expect(faitDu(rouvert, "2031-01-01")).toBeNull();
    expect(prudence(raconter(rouvert, "2026-05-10", "ProjetDeSanteValide"))).toBeUndefined();
  });

  it("deux retraits de suite : l’ancien délai reste celui qui courait avant le premier", () => {
    const deux = raconter(
      oppose,
      "2026-04-20",
      retirer("OppositionNotifiee", "2026-04-02"),
      "2026-04-22",
      "OppositionNotifiee",
      "2026-04-24",
      retirer("OppositionNotifiee", "2026-04-22"),
    );
    expect(prudence(deux)?.dernierJour).toBe("2026-05-15");
    const rouverts = horloges(deux).filter(({ code }) => code === "nouvelExamen");
    expect(rouverts.map(({ fin }) => fin?.sort ?? "court")).toEqual(["repondue", "court"]);
  });

  it("une lettre d’intention, à laquelle aucun texte ne donne de délai, n’en a pas", () => {
    expect(prudence(dossier({ jusqua: "refusRetire" }))).toBeUndefined();
  });
});
