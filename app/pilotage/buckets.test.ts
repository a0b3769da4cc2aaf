import { describe, expect, it } from "vitest";
import { machine } from "#workflows/parcours/machine.ts";
import { palierDe, tableauDe } from "./buckets.ts";

describe("le palier d’un dossier", () => {
  it.each([
    ["lettreIntention.enRedaction", "redaction"],
    ["lettreIntention.refusee", "redaction"],
    ["lettreIntention.retiree", "redaction"],
    ["lettreIntention.deposee", "lettreDeposee"],
    ["lettreIntention.enExamen", "lettreDeposee"],
    ["lettreIntention.aCompleter", "lettreDeposee"],
    ["projetDeSante.enPreparation", "lettreValidee"],
    ["projetDeSante.enInstruction", "lettreValidee"],
    ["projetDeSante.oppose", "lettreValidee"],
    ["contratTripartite.aDemander", "projetValide"],
    ["contratTripartite.aSigner", "projetValide"],
    ["enVigueur", "contratSigne"],
    ["abandonne", "termine"],
    ["resilie", "termine"],
    ["echu", "termine"],
  ])("%s : %s", (etat, palier) => {
    expect(palierDe(etat)).toBe(palier);
  });
});

describe("les états de la machine", () => {
  const horsLettre = Object.keys(machine.states).filter((etat) => !["aOuvrir", "lettreIntention"].includes(etat));

  it.each(horsLettre)("%s a son palier", (etat) => {
    expect(palierDe(etat)).not.toBe("redaction");
  });
});

describe("le tableau de pilotage", () => {
  const tableau = tableauDe([
    { territoire: "75", etat: "enVigueur", dossiers: 2, population: 100_000, enRetard: 1 },
    { territoire: "75", etat: "lettreIntention.deposee", dossiers: 3, population: 60_000, enRetard: 0 },
    { territoire: "75", etat: "lettreIntention.enExamen", dossiers: 1, population: 20_000, enRetard: 1 },
    { territoire: "11", etat: "resilie", dossiers: 1, population: 40_000, enRetard: 0 },
  ]);

  it("additionne les états d’un palier", () => {
    expect(tableau.paliers.map(({ code, dossiers }) => [code, dossiers])).toEqual([
      ["redaction", 0],
      ["lettreDeposee", 4],
      ["lettreValidee", 0],
      ["projetValide", 0],
      ["contratSigne", 2],
      ["termine", 1],
    ]);
  });

  it("ne compte plus les habitants d’un dossier terminé", () => {
    expect(tableau.vivants).toEqual({ dossiers: 6, population: 180_000, enRetard: 2 });
    expect(tableau.territoires.find(({ territoire }) => territoire === "11")).toMatchObject({
      population: 0,
      dossiers: 0,
    });
  });
});
