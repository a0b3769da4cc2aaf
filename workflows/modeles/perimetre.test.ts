import { describe, expect, it } from "vitest";
import type { Acteur, Qualite } from "../acteur.ts";
import { MISSIONS, type Mission } from "../missions/missions.ts";
import { direPerimetre, estConfiee, perimetreDesMissions } from "./perimetre.ts";
import { modeleDe } from "./registry.ts";

/** What somebody in charge of one mission writes. */
const CONFIEES: Record<Mission, readonly string[]> = {
  accesAuxSoins: ["projetDeSante/accesAuxSoins", "fiche.accesAuxSoins/*", "rapportActivite/accesAuxSoins"],
  parcours: ["projetDeSante/parcours", "fiche.parcours/*", "rapportActivite/parcours"],
  prevention: ["projetDeSante/prevention", "fiche.prevention/*", "rapportActivite/prevention"],
  crise: ["projetDeSante/crise", "fiche.crise/*", "rapportActivite/crise", "planDeCrise/*"],
  qualite: ["projetDeSante/missionsOptionnelles", "fiche.qualite/*", "rapportActivite/missionsOptionnelles"],
  accompagnement: [
    "projetDeSante/missionsOptionnelles",
    "fiche.accompagnement/*",
    "rapportActivite/missionsOptionnelles",
  ],
};

describe("ce qui est confié au référent d’une mission", () => {
  it.each(MISSIONS)("%s", (mission) => {
    expect(perimetreDesMissions([mission])).toEqual(CONFIEES[mission]);
  });

  it.each(MISSIONS)("%s : chaque adresse est celle d’un document et d’une section qui existent", (mission) => {
    for (const adresse of perimetreDesMissions([mission])) {
      const [code = "", section] = adresse.split("/");
      const sections = modeleDe(code)?.sections.map((partie) => partie.code) ?? [];
      expect(sections.length).toBeGreaterThan(0);
      expect(section === "*" || sections.includes(section ?? "")).toBe(true);
    }
  });

  it("ne nomme chaque section qu’une fois, dans l’ordre des missions", () => {
    expect(perimetreDesMissions(["accompagnement", "qualite"])).toEqual([
      "projetDeSante/missionsOptionnelles",
      "fiche.qualite/*",
      "rapportActivite/missionsOptionnelles",
      "fiche.accompagnement/*",
    ]);
    expect(perimetreDesMissions([])).toEqual([]);
  });

  it("se redit en missions, puis en sections à côté", () => {
    const perimetre = [...perimetreDesMissions(["prevention", "crise"]), "projetDeSante/budget"];
    expect(direPerimetre(perimetre)).toEqual({ missions: ["prevention", "crise"], sections: ["projetDeSante/budget"] });
    expect(direPerimetre(["projetDeSante/parcours"])).toEqual({ missions: [], sections: ["projetDeSante/parcours"] });
  });
});

describe("une section est confiée", () => {
  const acteur = (perimetre: readonly string[] | null, ...qualites: Qualite[]): Acteur => ({
    id: "p",
    nom: "P",
    qualites,
    perimetre,
  });
  const prevention = perimetreDesMissions(["prevention"]);
  it.each([
    ["à qui rédige partout", acteur(null, "redacteur"), "projetDeSante", "budget", true],
    ["au référent, dans sa section", acteur(prevention, "redacteur"), "projetDeSante", "prevention", true],
    ["au référent, dans toute sa fiche", acteur(prevention, "redacteur"), "fiche.prevention", "moyens", true],
    ["pas au référent dans une autre section", acteur(prevention, "redacteur"), "projetDeSante", "parcours", false],
    ["pas au référent dans une autre fiche", acteur(prevention, "redacteur"), "fiche.crise", "moyens", false],
    [
      "pas au référent dans la même section d’un autre document",
      acteur(prevention, "redacteur"),
      "x",
      "prevention",
      false,
    ],
    ["à la coordination, quoi qu’il soit écrit", acteur(prevention, "coordinateur"), "projetDeSante", "budget", true],
    ["au porteur, quoi qu’il soit écrit", acteur([], "porteur"), "lettreIntention", "appui", true],
    ["à personne quand rien n’est confié", acteur([], "redacteur"), "projetDeSante", "prevention", false],
  ] as const)("%s", (_cas, qui, modele, section, attendu) => {
    expect(estConfiee(qui, modele, section)).toBe(attendu);
  });
});
