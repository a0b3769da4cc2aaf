import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dossier, HISTOIRES, type Histoire } from "#test/fabriques/dossier.ts";
import { issue, raconter } from "#test/fabriques/recit.ts";
import { contexteDe, etatDe, personnesAttendues } from "../dossier.ts";
import { totalAccorde } from "./memory.ts";

const validee = dossier({ jusqua: "lettreValidee" });
const demandee = raconter(validee, "AideAuDemarrageDemandee");
const aide = (cas: typeof validee) => contexteDe(cas).aide;
const sansAssociation = raconter(dossier({ jusqua: "lettreEnExamen" }), "LettreIntentionValidee");

describe("demander une aide au démarrage", () => {
  it.each(Object.keys(HISTOIRES) as Histoire[])("%s : possible de la lettre validée à la fin du dossier", (jusqua) => {
    const cas = dossier({ jusqua });
    const attendu =
      /^(lettreIntention\.|abandonne|resilie)/.test(etatDe(cas)) || jusqua === "aideDemandee"
        ? "impossible"
        : "accepté";
    expect(issue(cas, "AideAuDemarrageDemandee")).toBe(attendu);
  });

  it("une demande à la fois, et l’ARS est attendue tant qu’elle n’a pas répondu", () => {
    expect(issue(demandee, "AideAuDemarrageDemandee")).toBe("impossible");
    expect(personnesAttendues(demandee)).toEqual(["porteur", "ars"]);
    expect(etatDe(demandee)).toBe(etatDe(validee));
  });

  it.each([0, -1, 12.5, "1000", undefined])("un montant de %s est refusé", (montant) => {
    expect(issue(validee, ["AideAuDemarrageDemandee", { montant }])).toBe("saisie");
    expect(issue(demandee, ["AideAuDemarrageAccordee", { montant }])).toBe("saisie");
  });
});

describe("y répondre", () => {
  it("ni accorder ni refuser ce que personne n’a demandé", () => {
    expect(issue(validee, "AideAuDemarrageAccordee")).toBe("impossible");
    expect(issue(validee, "AideAuDemarrageRefusee")).toBe("impossible");
  });

  it("sans association, l’ARS peut refuser, pas accorder", () => {
    const sans = raconter(sansAssociation, "AideAuDemarrageDemandee");
    expect(issue(sans, "AideAuDemarrageAccordee")).toBe("impossible");
    expect(issue(sans, "AideAuDemarrageRefusee")).toBe("accepté");
    expect(issue(raconter(sans, "AssociationDeclaree"), "AideAuDemarrageAccordee")).toBe("accepté");
  });

  it.each([
    [1_234_567, undefined, "accepté"],
    [1_234_566, undefined, "saisie"],
    [1_234_566, "Une partie des dépenses n’est pas éligible.", "accepté"],
  ])("%i centimes accordés sur 1 234 567 demandés, motivation %s : %s", (montant, motivation, attendu) => {
    expect(issue(demandee, ["AideAuDemarrageAccordee", { montant, motivation }])).toBe(attendu);
  });

  it("refusée, elle peut être demandée de nouveau ; accordée aussi, et les montants s’ajoutent", () => {
    const refusee = raconter(demandee, "2026-04-01", "AideAuDemarrageRefusee");
    expect(aide(refusee)).toEqual({ demande: null, accordees: [], refuseeLe: "2026-04-01" });
    const deux = raconter(
      refusee,
      "2026-05-01",
      "AideAuDemarrageDemandee",
      ["AideAuDemarrageAccordee", { montant: 1_000_050 }],
      "AideAuDemarrageDemandee",
      ["AideAuDemarrageAccordee", { montant: 25 }],
    );
    expect(totalAccorde(aide(deux))).toBe(1_000_075);
    expect(aide(deux).refuseeLe).toBeNull();
  });

  it("les montants restent des centimes entiers, et leur somme est exacte", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5_000_000_00 }), { minLength: 1, maxLength: 5 }), (montants) => {
        const cas = montants.reduce(
          (avant, montant) =>
            raconter(avant, ["AideAuDemarrageDemandee", { montant }], ["AideAuDemarrageAccordee", { montant }]),
          validee,
        );
        expect(totalAccorde(aide(cas))).toBe(montants.reduce((total, montant) => total + montant, 0));
        expect(Number.isSafeInteger(totalAccorde(aide(cas)))).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it("ne change ni l’étape du dossier ni la décision sur le projet", () => {
    const enCours = raconter(dossier({ jusqua: "projetComplet" }), "AideAuDemarrageDemandee");
    const accordee = raconter(enCours, "AideAuDemarrageAccordee");
    expect(etatDe(accordee)).toBe("projetDeSante.enInstruction");
    expect(issue(accordee, "OppositionNotifiee")).toBe("accepté");
  });
});
