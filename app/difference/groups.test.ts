import { describe, expect, it } from "vitest";
import { enFace, type Groupe, grouper } from "./groups.ts";
import type { Etat, Passage } from "./result.ts";

const passage = (etat: Etat, texte: string, genre: Passage["genre"] = "paragraphe", niveau = 1): Passage => ({
  etat,
  genre,
  niveau,
  traits: [{ sens: "commun", texte }],
  formes: [],
});
const dire = (groupe?: Groupe): string =>
  !groupe
    ? ""
    : groupe.genre === "pareils"
      ? `(${groupe.groupes.length} pareils)`
      : groupe.passages.map(({ traits }) => traits[0]?.texte).join("+");

describe("les passages rangés pour être lus", () => {
  it("une liste, puis une autre d’un autre genre, puis un tableau", () => {
    const groupes = grouper([
      passage("identique", "a", "puce"),
      passage("ajoute", "b", "puce", 2),
      passage("identique", "c", "numero"),
      passage("identique", "tête", "rangee", 0),
      passage("modifie", "ligne", "rangee"),
      passage("identique", "autre tête", "rangee", 0),
    ]);
    expect(groupes.map(dire)).toEqual(["a+b", "c", "tête+ligne", "autre tête"]);
  });

  it("cinq passages identiques à la suite se replient, sauf leurs bords", () => {
    const pareils = [..."abcde"].map((texte) => passage("identique", texte));
    expect(grouper([...pareils, passage("ajoute", "f")]).map(dire)).toEqual(["a", "(3 pareils)", "e", "f"]);
    expect(grouper(pareils.slice(1)).map(dire)).toEqual(["b", "c", "d", "e"]);
  });

  it("côte à côte, ce qui est retiré fait face à ce qui est ajouté à sa place", () => {
    const groupes = grouper([
      passage("identique", "a"),
      passage("retire", "b"),
      passage("parti", "c"),
      passage("ajoute", "d"),
      passage("arrive", "e"),
      passage("ajoute", "f"),
      passage("identique", "g"),
      passage("ajoute", "h"),
    ]);
    expect(enFace(groupes).map(({ gauche, droite }) => `${dire(gauche)}|${dire(droite)}`)).toEqual([
      "a|a",
      "b|d",
      "c|e",
      "|f",
      "g|g",
      "|h",
    ]);
  });
});
