import { describe, expect, it } from "vitest";
import { dossier, faitDe } from "#test/fabriques/dossier.ts";
import { raconter } from "#test/fabriques/recit.ts";
import { accepter } from "../decide.ts";

const valide = raconter(dossier({ jusqua: "projetComplet" }), "2026-04-01", "ProjetDeSanteValide");
const oppose = raconter(dossier({ jusqua: "projetComplet" }), "2026-04-01", "OppositionNotifiee");

/** The fields refused to a withdrawal of the first of April, and the first words said of them; empty when accepted. */
function refus(cas: typeof valide, champs: Record<string, unknown>, le = "2026-05-04") {
  const decision = cas === valide ? "ProjetDeSanteValide" : "OppositionNotifiee";
  const fait = faitDe(["DecisionRetiree", { decision, decisionDu: "2026-04-01", ...champs }], le);
  const reponse = accepter(cas, fait, le);
  return "champs" in reponse ? reponse.champs : {};
}
const ILLEGAL = { fondement: "illegalite" };
const INVITEE = { ...ILLEGAL, observationsDemandeesLe: "2026-04-10" };

describe("retirer une validation parce qu’elle est illégale", () => {
  it.each<[string, Record<string, unknown>, string[]]>([
    ["la CPTS a été invitée à répondre entre la décision et le retrait", INVITEE, []],
    ["elle l’a été le jour de la décision", { ...ILLEGAL, observationsDemandeesLe: "2026-04-01" }, []],
    ["elle l’a été la veille du retrait", { ...ILLEGAL, observationsDemandeesLe: "2026-05-03" }, []],
    ["elle ne l’a pas été", ILLEGAL, ["observationsDemandeesLe"]],
    ["elle l’est le jour même", { ...ILLEGAL, observationsDemandeesLe: "2026-05-04" }, ["observationsDemandeesLe"]],
    [
      "elle l’a été avant la décision",
      { ...ILLEGAL, observationsDemandeesLe: "2026-03-31" },
      ["observationsDemandeesLe"],
    ],
    ["la motivation est trop courte", { ...INVITEE, motivation: "Illégal." }, ["motivation"]],
    ["aucun fondement n’est choisi", { fondement: undefined }, ["fondement"]],
    ["le fondement n’existe pas", { fondement: "opportunite" }, ["fondement"]],
  ])("%s", (_cas, champs, attendus) => {
    expect(Object.keys(refus(valide, champs))).toEqual(attendus);
  });

  it("les quatre mois passés, dit l’article et ce qui reste possible", () => {
    expect(refus(valide, INVITEE, "2026-08-01")).toEqual({});
    expect(refus(valide, INVITEE, "2026-08-02").fondement).toMatch(/^Les 4 mois .*L\. 242-1.*demande de la CPTS/);
  });
});

describe("à la demande de la CPTS", () => {
  it("une validation se retire sans condition de délai, et sans invitation à répondre", () => {
    expect(refus(valide, { fondement: "demandeDuBeneficiaire" }, "2031-03-01")).toEqual({});
  });

  it("une opposition, qui ne lui donne aucun droit, ne se retire que parce qu’elle est illégale", () => {
    expect(refus(oppose, { fondement: "demandeDuBeneficiaire" }).fondement).toContain("L. 243-3");
    expect(refus(oppose, ILLEGAL)).toEqual({});
    expect(refus(oppose, ILLEGAL, "2026-08-02").fondement).toMatch(/L\. 243-3.*déposer un nouveau texte/);
  });
});
