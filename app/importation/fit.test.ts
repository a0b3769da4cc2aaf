import { describe, expect, it } from "vitest";
import type { Noeud } from "#workflows/texte/riche.ts";
import { texteNu } from "#workflows/texte/riche.ts";
import type { Passage } from "./distribute.ts";
import { decouper, loger, longueurDe } from "./fit.ts";
import { MODELE, paragraphe } from "./test-outline.ts";

const titre = (texte: string): Noeud => ({
  type: "heading",
  attrs: { level: 1 },
  content: [{ type: "text", text: texte }],
});
const longs = (nombre: number) =>
  Array.from({ length: nombre }, (_, rang) => paragraphe(`${rang} ${"mot ".repeat(250)}`));
const passage = (noeuds: readonly Noeud[], champ: string | null = "association"): Passage => ({
  titre: "Gouvernance",
  chemin: [],
  cible: champ ? { section: "gouvernance", champ } : null,
  noeuds,
});

describe("un passage trop long pour une réponse", () => {
  it("est coupé entre deux paragraphes, sans perdre un mot", () => {
    const noeuds = longs(40);
    const parts = decouper(passage(noeuds));
    expect(parts.length).toBeGreaterThan(2);
    expect(parts.every((part) => longueurDe(part.noeuds) <= 15_000)).toBe(true);
    expect(parts.map((part) => texteNu({ content: part.noeuds })).join("\n")).toBe(texteNu({ content: noeuds }));
    expect(parts.map(({ suite }) => suite === true)).toEqual([false, ...parts.slice(1).map(() => true)]);
  });

  it("est coupé devant un titre quand il y en a un", () => {
    const parts = decouper(passage([...longs(10), titre("La coordination"), ...longs(10)]));
    expect(parts.map(({ noeuds }) => noeuds[0]?.type)).toEqual(["paragraph", "heading"]);
  });

  it("court, il reste entier", () => {
    const seul = passage(longs(3));
    expect(decouper(seul)).toEqual([seul]);
  });
});

describe("ce qui ne tient plus dans une question", () => {
  it("va à la suivante de la section, puis attend qu’on choisisse", () => {
    const trois = [passage(longs(12)), passage(longs(12)), passage(longs(12)), passage(longs(1), null)];
    expect(loger(trois, MODELE).map(({ cible }) => cible?.champ ?? null)).toEqual([
      "association",
      "instances",
      null,
      null,
    ]);
  });
});
