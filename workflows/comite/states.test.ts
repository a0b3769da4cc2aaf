import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dossier, type Etape, type Histoire } from "#test/fabriques/dossier.ts";
import { issue, raconter } from "#test/fabriques/recit.ts";
import { attendus, contexteDe, etatDe } from "../dossier.ts";
import { CONCLUSIONS } from "./events.ts";

const complet = dossier({ jusqua: "projetComplet" });
const convoque = raconter(complet, ["ComiteConvoque", { seanceLe: "2026-03-20" }]);
const comite = (cas: typeof complet) => contexteDe(cas).comite;

describe("le comité de validation", () => {
  it.each<[Histoire, string]>([
    ["ouvert", "impossible"],
    ["lettreDeposee", "impossible"],
    ["lettreEnExamen", "accepté"],
    ["lettreACompleter", "accepté"],
    ["lettreValidee", "impossible"],
    ["projetDepose", "impossible"],
    ["projetComplet", "accepté"],
    ["projetACorriger", "accepté"],
    ["projetValide", "impossible"],
    ["enVigueur", "impossible"],
  ])("%s : convoquer est %s", (jusqua, attendu) => {
    expect(issue(dossier({ jusqua }), "ComiteConvoque")).toBe(attendu);
  });

  it("se convoque pour un jour à venir, dans l’année, et se déplace en le convoquant de nouveau", () => {
    expect(issue(complet, ["ComiteConvoque", { seanceLe: "2026-03-14" }])).toBe("saisie");
    expect(issue(complet, ["ComiteConvoque", { seanceLe: "2027-03-16" }])).toBe("saisie");
    const deplace = raconter(convoque, ["ComiteConvoque", { seanceLe: "2026-03-27", invites: ["urps", "urps"] }]);
    expect(comite(deplace)).toMatchObject({ seanceLe: "2026-03-27", invites: ["urps"], tenu: null });
  });

  it("convoqué de nouveau, il garde la séance qu’il remplace ; celle qui s’est tenue ne se remplace pas", () => {
    const deplace = raconter(convoque, ["ComiteConvoque", { seanceLe: "2026-03-27", invites: ["urps"] }]);
    expect(comite(deplace)?.remplace).toEqual({ seanceLe: "2026-03-20", invites: ["cpam", "urps"] });
    const tenu = raconter(convoque, "2026-03-20", ["ComiteTenu", { seanceLe: "2026-03-20" }]);
    const autre = raconter(tenu, "2026-03-21", ["ComiteConvoque", { seanceLe: "2026-04-02" }]);
    expect(comite(autre)).not.toHaveProperty("remplace");
  });

  it.each([
    ["2026-03-19", "2026-03-20", "impossible"],
    ["2026-03-20", "2026-03-20", "accepté"],
    ["2026-03-23", "2026-03-20", "accepté"],
    ["2026-03-23", "2026-03-19", "saisie"],
    ["2026-03-23", "2026-03-23", "saisie"],
  ])("le compte rendu inscrit le %s pour la séance du %s, convoquée le 20 mars : %s", (le, seanceLe, attendu) => {
    expect(issue(convoque, ["ComiteTenu", { seanceLe }], le)).toBe(attendu);
  });

  it("se tient une fois convoqué, et une seule fois", () => {
    expect(issue(complet, "ComiteTenu")).toBe("impossible");
    const tenu = raconter(convoque, "2026-03-23", ["ComiteTenu", { seanceLe: "2026-03-20", conclusion: "sansAvis" }]);
    expect(comite(tenu)?.tenu).toMatchObject({ seanceLe: "2026-03-20", conclusion: "sansAvis" });
    expect(issue(tenu, "ComiteTenu", "2026-03-23")).toBe("impossible");
    expect(issue(tenu, ["ComiteConvoque", { seanceLe: "2026-04-02" }], "2026-03-24")).toBe("accepté");
  });

  it.each(["ProjetDeSanteValide", "OppositionNotifiee"] as const)("la décision le clôt (%s)", (decision) => {
    expect(comite(raconter(convoque, decision))).toBeNull();
  });
});

describe("il ne décide rien", () => {
  const gestes = fc.array(
    fc.oneof(
      fc.constant<Etape>(["ComiteConvoque", { seanceLe: "2026-03-15" }]),
      fc.constantFrom(...CONCLUSIONS).map((conclusion): Etape => ["ComiteTenu", { conclusion }]),
    ),
    { maxLength: 12 },
  );
  const departs = ["lettreEnExamen", "lettreACompleter", "projetComplet", "projetACorriger"] as const;

  it("aucune suite de comités ne change l’état du dossier, ni de qui on attend un acte, ni ce que l’ARS peut décider", () => {
    fc.assert(
      fc.property(fc.constantFrom(...departs), gestes, (jusqua, suite) => {
        const avant = dossier({ jusqua });
        const apres = suite.reduce(
          (cas, geste) => (issue(cas, geste) === "accepté" ? raconter(cas, geste) : cas),
          avant,
        );
        expect([etatDe(apres), attendus(apres)]).toEqual([etatDe(avant), attendus(avant)]);
        for (const decision of ["LettreIntentionValidee", "ProjetDeSanteValide", "OppositionNotifiee"] as const)
          expect(issue(apres, decision)).toBe(issue(avant, decision));
      }),
      { numRuns: 60 },
    );
  });
});
