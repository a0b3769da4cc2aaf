import { describe, expect, it } from "vitest";
import { lireMarkdown } from "#workflows/texte/markdown.ts";
import { motsDe } from "./tokens.ts";

const mots = (texte: string) => motsDe(lireMarkdown(texte).content[0]?.content ?? []);
const cles = (texte: string) => mots(texte).map(({ cle }) => cle);

describe("les mots d’un texte français", () => {
  it.each([
    ["l’ARS et l'hôpital", ["l’", "ARS", "et", "l’", "hôpital"]],
    ["jusqu’aujourd’hui, presqu’île", ["jusqu’", "aujourd’hui", ",", "presqu’île"]],
    ["52 418 habitants", ["52418", "habitants"]],
    ["52\u00a0418 habitants en 2026, 125 vus", ["52418", "habitants", "en", "2026", ",", "125", "vus"]],
    ["12\u00a0500,00\u00a0€ et 40 %", ["12500,00€", "et", "40%"]],
    ["le 2027-03-15 à 20h30", ["le", "2027-03-15", "à", "20h30"]],
    ["«\u00a0Qui\u00a0?\u00a0»", ["«", "Qui", "?", "»"]],
    ["sage-femme… et après...", ["sage-femme", "…", "et", "après", "…"]],
    ["vu par @[Inès Moreau](membre:u-7).", ["vu", "par", "@InèsMoreau", "."]],
  ])("%s", (texte, attendus) => {
    expect(cles(texte)).toEqual(attendus);
  });

  it("mis bout à bout, redonnent le texte avec ses espaces", () => {
    const texte = "Objectif\u00a0: 40\u00a0% des patients vus  en sept jours\net «\u00a0tous\u00a0»";
    expect(
      mots(texte)
        .map((mot) => mot.texte)
        .join(""),
    ).toBe(texte);
  });

  it("un signe ne compte pas comme un mot", () => {
    expect(mots("Oui, 12 : non !").filter(({ compte }) => compte)).toHaveLength(3);
  });

  it("un mot garde la mise en forme de l’endroit où il est", () => {
    expect(mots("un **mot** [ici](https://cpts.exemple.fr)").map(({ signe }) => signe)).toEqual([
      "",
      "bold",
      "link:https://cpts.exemple.fr",
    ]);
  });
});
