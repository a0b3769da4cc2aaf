import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dossier, type Etape } from "#test/fabriques/dossier.ts";
import { issue, raconter } from "#test/fabriques/recit.ts";
import { ORGANISMES } from "../acteur.ts";
import { contexteDe, personnesAttendues } from "../dossier.ts";
import type { DecisionRetirable } from "./events.ts";

const retrait = (decision: DecisionRetirable): Etape => ["DecisionRetiree", { decision, fondement: "illegalite" }];
const DECISIONS = [
  ["lettreEnExamen", "LettreIntentionRefusee", "illegalite"],
  ["lettreEnExamen", "LettreIntentionValidee", "demandeDuBeneficiaire"],
  ["projetComplet", "OppositionNotifiee", "illegalite"],
  ["projetACorriger", "OppositionNotifiee", "illegalite"],
  ["projetComplet", "ProjetDeSanteValide", "demandeDuBeneficiaire"],
] as const;

/** Whatever may be asked, answered, sent back or convened before a decision. */
const gestes = fc.array(
  fc.oneof(
    fc
      .tuple(fc.constantFrom("AvisDemande", "AvisRetourne", "AvisAnnule"), fc.constantFrom(...ORGANISMES))
      .map(([type, organisme]): Etape => [type, { organisme }]),
    fc.constantFrom<Etape>("AvisRendu", ["AvisRendu", {}, "msa"], ["AvisRendu", {}, "ars.delegation"]),
    fc.constantFrom<Etape>("ComiteConvoque", ["ComiteConvoque", { invites: ["ddArs"] }], "ComiteTenu"),
  ),
  { maxLength: 14 },
);

describe("les avis et le comité d’un dépôt, une fois la décision retirée", () => {
  it.each(DECISIONS)("%s, %s : sont tels que la décision les avait trouvés", (jusqua, decision, fondement) => {
    fc.assert(
      fc.property(gestes, (suite) => {
        const avant = suite.reduce(
          (cas, geste) => (issue(cas, geste) === "accepté" ? raconter(cas, geste) : cas),
          dossier({ jusqua }),
        );
        const decide = raconter(avant, decision);
        expect([contexteDe(decide).lettre.avis, contexteDe(decide).comite]).toEqual([{}, null]);
        const rouvert = raconter(decide, ["DecisionRetiree", { decision, fondement }]);
        const { lettre, comite } = contexteDe(avant);
        expect([contexteDe(rouvert).lettre.avis, contexteDe(rouvert).comite]).toEqual([lettre.avis, comite]);
      }),
      { numRuns: 40 },
    );
  });

  it("un avis encore attendu l’est de nouveau, un avis rendu ne se redonne pas", () => {
    const demande = raconter(dossier({ jusqua: "avisRendu" }), ["AvisDemande", { organisme: "ddArs" }]);
    const rouvert = raconter(demande, "OppositionNotifiee", retrait("OppositionNotifiee"));
    expect(personnesAttendues(rouvert)).toEqual(["ars", "ddArs"]);
    expect(issue(rouvert, ["AvisRendu", {}, "ars.delegation"])).toBe("accepté");
    expect(issue(rouvert, "AvisRendu")).toBe("impossible");
  });

  it("ceux de la lettre ne reviennent pas sur le projet de santé", () => {
    const lettre = raconter(
      dossier({ jusqua: "lettreEnExamen" }),
      "AvisDemande",
      "AvisRendu",
      "LettreIntentionValidee",
    );
    const projet = raconter(lettre, "AssociationDeclaree", "ProjetDeSanteDepose", "CompletudeConstatee");
    const rouvert = raconter(projet, "OppositionNotifiee", retrait("OppositionNotifiee"));
    expect(contexteDe(rouvert).lettre.avis).toEqual({});
  });
});
