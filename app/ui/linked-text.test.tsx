import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { LinkedText } from "./linked-text.tsx";

const liens = (texte: string) =>
  [...renderToStaticMarkup(<LinkedText>{texte}</LinkedText>).matchAll(/href="([^"]*)"/g)].map(([, href]) => href);

it.each([
  ["une adresse", "Voir https://exemple.fr/page.", ["https://exemple.fr/page"]],
  ["entre parenthèses", "Le site (http://exemple.fr) répond", ["http://exemple.fr"]],
  ["deux adresses", "https://a.fr, puis https://b.fr ?", ["https://a.fr", "https://b.fr"]],
  ["ce qui n’est pas du web", "javascript:alert(1) et ftp://a.fr", []],
  ["aucune", "Rien à ouvrir.", []],
] as const)("%s", (_quoi, texte, attendus) => {
  expect(liens(texte)).toEqual(attendus);
});

it("ne laisse passer aucune balise, et rend le texte entier", () => {
  const rendu = renderToStaticMarkup(<LinkedText>{'<b>x</b> https://a.fr/"onclick=1'}</LinkedText>);
  expect(rendu).not.toMatch(/<b>|"onclick/);
  expect(rendu.replace(/<[^>]*>/g, "")).toBe("&lt;b&gt;x&lt;/b&gt; https://a.fr/&quot;onclick=1");
});
