import { describe, expect, it } from "vitest";
import { dossier } from "#test/fabriques/dossier.ts";
import { issue, raconter, SIX_ORDRES } from "#test/fabriques/recit.ts";
import { attendus, contexteDe, estDans } from "../dossier.ts";

const enVigueur = dossier({ jusqua: "enVigueur" });
const aSigner = dossier({ jusqua: "avenantASigner" });

describe("l’avenant", () => {
  it.each(["porteur", "coporteur", "cpam.direction", "ars.signataire"] as const)("peut être proposé par %s", (qui) => {
    expect(issue(enVigueur, ["AvenantPropose", {}, qui])).toBe("accepté");
  });

  it.each(SIX_ORDRES)("signé par %s, puis %s, puis %s, ajoute la mission au contrat", (...ordre) => {
    let cas = aSigner;
    for (const qualite of ordre) {
      expect(contexteDe(cas).contrat.missions).not.toContain("qualite");
      cas = raconter(cas, ["AvenantSigne", {}, qualite]);
    }
    const { contrat, avenant } = contexteDe(cas);
    expect(contrat.missions).toEqual(["accesAuxSoins", "parcours", "prevention", "crise", "qualite"]);
    expect(avenant).toEqual({ signes: 1, sha256: null, missionsAjoutees: [], signatures: {} });
    expect(estDans(cas, { enVigueur: { avenant: "aucun" } })).toBe(true);
  });

  it("la mission ajoutée démarre après l’avenant, pas avant", () => {
    const demarrer = ["MissionDemarree", { mission: "qualite" }] as const;
    expect(issue(aSigner, demarrer)).toBe("impossible");
    const signe = raconter(
      aSigner,
      ...(["porteur", "cpam.direction", "ars.signataire"] as const).map((qui) => ["AvenantSigne", {}, qui] as const),
    );
    expect(issue(signe, demarrer)).toBe("accepté");
    expect(issue(signe, "AvenantPropose")).toBe("saisie");
  });

  it("sans mission nouvelle, il change le texte et laisse les missions", () => {
    const objet = { missionsAjoutees: undefined, sha256: "8".repeat(64) };
    const cas = raconter(
      enVigueur,
      ["AvenantPropose", objet],
      ...(["porteur", "cpam.direction", "ars.signataire"] as const).map(
        (qui) => ["AvenantSigne", { sha256: "8".repeat(64) }, qui] as const,
      ),
    );
    expect([contexteDe(cas).contrat.missions, contexteDe(cas).avenant.signes]).toEqual([
      contexteDe(enVigueur).contrat.missions,
      1,
    ]);
  });

  it("proposé de nouveau, il annule les signatures données", () => {
    const signe = raconter(aSigner, ["AvenantSigne", {}, "porteur"]);
    expect(attendus(signe)).toEqual(["porteur", "ars", "cpam"]);
    const autre = raconter(signe, ["AvenantPropose", { sha256: "8".repeat(64), missionsAjoutees: [] }]);
    expect(contexteDe(autre).avenant).toMatchObject({ signatures: {}, missionsAjoutees: [], sha256: "8".repeat(64) });
    expect(issue(autre, "AvenantSigne")).toBe("impossible");
  });

  it("se signe sur le texte proposé, par chaque partie une fois", () => {
    expect(issue(aSigner, ["AvenantSigne", { sha256: "0".repeat(64) }])).toBe("impossible");
    expect(issue(raconter(aSigner, "AvenantSigne"), ["AvenantSigne", {}, "coporteur"])).toBe("impossible");
    expect(issue(enVigueur, "AvenantSigne")).toBe("impossible");
  });
});
