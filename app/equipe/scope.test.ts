import { describe, expect, it } from "vitest";
import { direPortee, lirePortee, PARTOUT, perimetreChoisi, porteeDe } from "./scope.ts";

const lire = (...paires: [string, string][]) => lirePortee(new URLSearchParams(paires));
const dire = (perimetre: readonly string[] | null) => direPortee(perimetre)?.replace(/\s/g, " ");

describe("ce qui est confié à une personne qui rédige", () => {
  it("se lit dans le formulaire ; ce qu’il ne connaît pas n’y est pas", () => {
    expect(lire()).toEqual(PARTOUT);
    expect(lire(["portee", "ailleurs"], ["mission", "prevention"]).portee).toBe("partout");
    const lu = lire(
      ["portee", "confie"],
      ["mission", "crise"],
      ["mission", "parcours"],
      ["mission", "inconnue"],
      ["section", "budget"],
      ["section", "../budget"],
    );
    expect(lu).toEqual({ portee: "confie", missions: ["parcours", "crise"], sections: ["budget"] });
  });

  it("donne les adresses à garder, chacune une fois", () => {
    expect(perimetreChoisi(PARTOUT)).toBeNull();
    expect(perimetreChoisi(lire(["portee", "partout"], ["mission", "crise"]))).toBeNull();
    expect(perimetreChoisi(lire(["portee", "confie"]))).toEqual([]);
    expect(perimetreChoisi(lire(["portee", "confie"], ["mission", "prevention"], ["section", "prevention"]))).toEqual([
      "projetDeSante/prevention",
      "fiche.prevention/*",
      "rapportActivite/prevention",
    ]);
  });

  it("se rouvre comme il a été choisi", () => {
    for (const choix of [
      lire(["portee", "confie"], ["mission", "prevention"], ["section", "budget"]),
      lire(["portee", "confie"], ["section", "parcours"]),
      PARTOUT,
    ])
      expect(porteeDe(perimetreChoisi(choix))).toEqual(choix);
  });

  it("se dit en quelques mots", () => {
    const confie = (...paires: [string, string][]) => perimetreChoisi(lire(["portee", "confie"], ...paires));
    expect(dire(null)).toBeUndefined();
    expect(dire([])).toBe("rien");
    expect(dire(confie(["mission", "prevention"], ["mission", "parcours"]))).toBe(
      "parcours pluriprofessionnels, prévention",
    );
    expect(dire(confie(["mission", "crise"], ["section", "territoire"]))).toBe(
      "réponse aux crises sanitaires graves, territoire",
    );
  });
});
