import { describe, expect, it } from "vitest";
import { dossier } from "#test/fabriques/dossier.ts";
import { issue, raconter, SIX_ORDRES } from "#test/fabriques/recit.ts";
import { attendus, contexteDe, etatDe, rejouer } from "../dossier.ts";
import { MISSIONS, MISSIONS_SOCLES } from "../missions/missions.ts";

const aSigner = dossier({ jusqua: "contratASigner" });
const TOUTES = { accesAuxSoins: 6, parcours: 12, prevention: 12, crise: 6, qualite: 60, accompagnement: 0 };

describe("demander à adhérer", () => {
  it("demande une association déclarée, avant ou après la validation du projet", () => {
    const sans = rejouer(
      dossier({ jusqua: "projetValide" }).faits.filter(({ type }) => type !== "AssociationDeclaree"),
    );
    expect(issue(sans, "AdhesionDemandee")).toBe("impossible");
    expect(issue(raconter(sans, "AssociationDeclaree"), "AdhesionDemandee")).toBe("accepté");
  });

  it("porte sur les quatre missions socles, et les deux autres au choix", () => {
    const demande = raconter(dossier({ jusqua: "projetValide" }), [
      "AdhesionDemandee",
      { missions: [...MISSIONS], calendrier: TOUTES },
    ]);
    expect(contexteDe(demande).contrat).toMatchObject({ missions: MISSIONS, calendrier: TOUTES });
  });

  it("chaque mission n’est au contrat qu’une fois, même citée deux fois", () => {
    const missions = [...MISSIONS_SOCLES, ...MISSIONS_SOCLES];
    const demande = raconter(dossier({ jusqua: "projetValide" }), ["AdhesionDemandee", { missions }]);
    expect(contexteDe(demande).contrat.missions).toEqual(MISSIONS_SOCLES);
  });

  it("se corrige tant que la CPAM n’a pas proposé de contrat", () => {
    for (const jusqua of ["adhesionDemandee", "contratANegocier"] as const) {
      const avant = dossier({ jusqua });
      const apres = raconter(avant, ["AdhesionDemandee", { missions: [...MISSIONS], calendrier: TOUTES }]);
      expect([etatDe(apres), contexteDe(apres).contrat.missions]).toEqual([etatDe(avant), MISSIONS]);
    }
    expect(issue(dossier({ jusqua: "contratPropose" }), "AdhesionDemandee")).toBe("impossible");
  });
});

describe("le texte du contrat", () => {
  const propose = dossier({ jusqua: "contratPropose" });

  it("arrêté, il est celui de la dernière proposition, à l’octet", () => {
    const autre = raconter(propose, ["ContratPropose", { sha256: "9".repeat(64), numero: 2 }]);
    expect(issue(autre, "ContratArrete")).toBe("impossible");
    expect(issue(autre, ["ContratArrete", { sha256: "9".repeat(64) }])).toBe("accepté");
  });

  it("une fois arrêté, ne se propose plus : il se signe ou se refuse", () => {
    expect(issue(aSigner, "ContratPropose")).toBe("impossible");
    expect(issue(aSigner, "ContratArrete")).toBe("impossible");
  });
});

describe("les trois signatures", () => {
  it.each(SIX_ORDRES)("%s, puis %s, puis %s : le contrat naît de la troisième", (...ordre) => {
    let cas = aSigner;
    for (const [rang, qualite] of ordre.entries()) {
      const le = `2026-04-0${rang + 1}`;
      expect(etatDe(cas)).toBe("contratTripartite.aSigner");
      cas = raconter(cas, le, ["ContratSigne", {}, qualite]);
      if (rang < 2) expect(issue(cas, ["ContratSigne", {}, qualite], le)).toBe("impossible");
    }
    expect(etatDe(cas)).toBe("enVigueur");
    expect(contexteDe(cas).contrat).toMatchObject({ signeLe: "2026-04-03", termeLe: "2031-04-03", renouvellements: 0 });
    expect(Object.keys(contexteDe(cas).contrat.signatures).sort()).toEqual(["ars", "cpam", "cpts"]);
  });

  it("attendent encore ceux qui n’ont pas signé", () => {
    expect(attendus(aSigner)).toEqual(["porteur", "ars", "cpam"]);
    const unePartie = raconter(aSigner, ["ContratSigne", {}, "cpam.direction"]);
    expect(attendus(unePartie)).toEqual(["porteur", "ars"]);
    expect(attendus(raconter(unePartie, ["ContratSigne", {}, "ars.signataire"]))).toEqual(["porteur"]);
  });

  it("porteur et co-porteur engagent la même partie : une seule signature pour la CPTS", () => {
    const signe = raconter(aSigner, ["ContratSigne", {}, "coporteur"]);
    expect(issue(signe, ["ContratSigne", {}, "porteur"])).toBe("impossible");
  });

  it("signent le texte arrêté et aucun autre", () => {
    expect(issue(aSigner, ["ContratSigne", { sha256: "0".repeat(64) }])).toBe("impossible");
  });

  it.each(["porteur", "cpam.direction", "ars.signataire"] as const)(
    "le refus de %s annule les signatures déjà données",
    (qui) => {
      const presque = raconter(aSigner, ["ContratSigne", {}, "porteur"], ["ContratSigne", {}, "cpam.direction"]);
      const refuse = raconter(presque, ["SignatureRefusee", {}, qui]);
      expect([etatDe(refuse), contexteDe(refuse).contrat.signatures]).toEqual(["contratTripartite.aNegocier", {}]);
      expect(issue(refuse, ["ContratSigne", {}, "ars.signataire"])).toBe("impossible");
      expect(issue(refuse, "ContratArrete")).toBe("impossible");
      const repropose = raconter(refuse, "ContratPropose", "ContratArrete");
      expect([contexteDe(repropose).contrat.signatures, attendus(repropose)]).toEqual([{}, ["porteur", "ars", "cpam"]]);
    },
  );

  it("un contrat signé un 29 février a pour terme un 28", () => {
    const jour = "2028-02-29";
    const signe = raconter(
      aSigner,
      jour,
      ...(["porteur", "cpam.direction", "ars.signataire"] as const).map((qui) => ["ContratSigne", {}, qui] as const),
    );
    expect(contexteDe(signe).contrat.termeLe).toBe("2033-02-28");
  });
});

describe("le terme", () => {
  const enVigueur = dossier({ jusqua: "enVigueur" });

  it.each([
    ["2031-03-14", "impossible"],
    ["2031-03-15", "accepté"],
    ["2031-03-16", "impossible"],
  ])("le contrat de cinq ans prend fin le jour de son anniversaire : %s, %s", (le, attendu) => {
    expect(issue(enVigueur, "ContratEchu", le)).toBe(attendu);
  });

  it.each([
    ["2030-03-14", "impossible"],
    ["2030-03-15", "accepté"],
    ["2031-03-14", "accepté"],
  ])("se renouvelle pendant la dernière année : %s, %s", (le, attendu) => {
    expect(issue(enVigueur, "ContratRenouvele", le)).toBe(attendu);
  });

  it("le renouvellement compte cinq ans de plus depuis la signature, pas depuis l’acte", () => {
    const renouvele = raconter(enVigueur, "2030-09-01", "ContratRenouvele");
    expect(contexteDe(renouvele).contrat).toMatchObject({ termeLe: "2036-03-15", renouvellements: 1 });
    expect(issue(renouvele, "ContratEchu", "2031-03-15")).toBe("impossible");
    expect(issue(renouvele, "ContratRenouvele", "2030-09-02")).toBe("impossible");
    expect(contexteDe(raconter(renouvele, "2035-09-01", "ContratRenouvele")).contrat.termeLe).toBe("2041-03-15");
  });

  it("ne se renouvelle pas après un préavis", () => {
    const denonce = raconter(enVigueur, "2030-09-01", ["ContratDenonce", { effetLe: "2030-12-01" }]);
    expect(issue(denonce, "ContratRenouvele", "2030-09-02")).toBe("impossible");
  });
});
