import { createElement, type ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { HOSTILES, TAPES } from "#test/fabriques/hostiles.ts";
import { HOSTILES_YJS } from "#test/fabriques/hostiles-yjs.ts";
import { ecrireMarkdown } from "#workflows/texte/markdown.ts";
import { lienPermis, lireTexteRiche } from "#workflows/texte/riche.ts";
import { RichDoc, RichText } from "./rich-text.tsx";

const BALISES = "p h4 h5 ul ol li table thead tbody tr th td figure img a em strong span br div".split(" ");
const ATTRIBUTS = "href rel src alt class loading decoding scope role aria-label tabindex".split(" ");
const BALISE = /<\/?([^\s>/]*)((?:\s+[\w-]+="[^"]*")*)\s*\/?>/g;
const ENTITES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#x27": "'" };
const decoder = (html: string) => html.replace(/&(amp|lt|gt|quot|#x27);/g, (_, nom: string) => ENTITES[nom] ?? "");

/** Every tag and every attribute of a page are ours, every address is allowed; answers the words. */
function motsDeLaPage(page: ReactElement): string {
  const html = renderToStaticMarkup(page);
  for (const [, nom = "", attributs = ""] of html.matchAll(BALISE)) {
    expect(BALISES).toContain(nom);
    for (const [, attribut = "", brut = ""] of attributs.matchAll(/([\w-]+)="([^"]*)"/g)) {
      const valeur = decoder(brut);
      expect(ATTRIBUTS).toContain(attribut);
      if (attribut === "href") expect(lienPermis(valeur), valeur).toBe(true);
      if (attribut === "src") expect(valeur).toMatch(/^\/images\/[\w-]{1,64}$/);
    }
  }
  const dit = html.replace(/<img[^>]*alt="([^"]*)"[^>]*>/g, "$1").replace(BALISE, "");
  expect(dit).not.toMatch(/[<>]/);
  return decoder(dit);
}

const TOUS = [...HOSTILES, ...HOSTILES_YJS];

describe("un texte hostile, montré dans une page", () => {
  it("il y en a plus de deux cents", () => {
    expect(TOUS.length + TAPES.length).toBeGreaterThan(250);
  });

  it.each(TOUS)("$nom", ({ riche, mot }) => {
    expect(lireTexteRiche(riche)).not.toBeNull();
    expect(motsDeLaPage(createElement(RichDoc, { doc: riche }))).toContain(mot);
    expect(motsDeLaPage(createElement(RichText, { texte: ecrireMarkdown(riche) }))).toContain(mot);
  });

  it.each(TAPES)("tapé : $source", ({ source, mot }) => {
    expect(motsDeLaPage(createElement(RichText, { texte: source }))).toContain(mot);
  });
});
