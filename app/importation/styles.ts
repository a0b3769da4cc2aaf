import type { Element } from "./element.ts";

/** What a style makes of a paragraph: a heading of some level (0 for the title of the document), or a line of a table of contents. */
export type Role = { readonly titre: number } | "sommaire";

// Word, LibreOffice and Google Docs, in English and in French; Word keeps the English name under a French identifier.
const TITRE = /^(?:heading|titre)[ _]?(?:20_)?([1-9])$/i;
const TITRE_DU_DOCUMENT = /^(?:title|titre|titre principal|titre du document)$/i;
const SOMMAIRE =
  /^(?:toc|tm|contents|sommaire|(?:en-tête de )?table des (?:mati[èe]res|illustrations)|table of figures|(?:user |illustration )?index)(?:\b|_|\d)/i;

/** What the name of a style says, or its identifier when it is all there is. */
export function roleDuNom(nom: string): Role | undefined {
  if (SOMMAIRE.test(nom)) return "sommaire";
  const [, niveau] = nom.match(TITRE) ?? [];
  if (niveau) return { titre: Number(niveau) };
  return TITRE_DU_DOCUMENT.test(nom) ? { titre: 0 } : undefined;
}

type Style = { readonly nom: string; readonly base?: string; readonly plan?: number };

/** The role of each paragraph style of a file, by identifier: by its name, its outline level, or the style it is based on. */
export function rolesDesStyles(xml: string): ReadonlyMap<string, Role> {
  const styles = new Map<string, Style>();
  for (const [, attributs = "", dedans = ""] of xml.matchAll(/<w:style\s([^>]*)>(.*?)<\/w:style>/gs)) {
    const id = attributs.match(/w:styleId="([^"]*)"/)?.[1];
    if (!id || !/w:type="paragraph"/.test(attributs)) continue;
    const valeur = (nom: string) => dedans.match(new RegExp(`<w:${nom} w:val="([^"]*)"`))?.[1];
    const plan = valeur("outlineLvl");
    styles.set(id, { nom: valeur("name") ?? id, base: valeur("basedOn"), plan: plan ? Number(plan) : undefined });
  }
  const roles = new Map<string, Role>();
  for (const id of styles.keys()) {
    const role = roleDuStyle(styles, id, new Set());
    if (role) roles.set(id, role);
  }
  return roles;
}

function roleDuStyle(styles: ReadonlyMap<string, Style>, id: string, vus: Set<string>): Role | undefined {
  const style = styles.get(id);
  if (!style || vus.has(id)) return undefined;
  const nomme = roleDuNom(style.nom);
  if (nomme) return nomme;
  // Level 10 is the body of the text.
  if (style.plan !== undefined) return style.plan < 9 ? { titre: style.plan + 1 } : undefined;
  return style.base ? roleDuStyle(styles, style.base, vus.add(id)) : undefined;
}

/** What a paragraph is, by its style. A style may be used without being defined: its name is then all there is. */
export function roleDe(element: Element, roles: ReadonlyMap<string, Role>): Role | undefined {
  const { styleId = "", styleName = "", children = [] } = element;
  const role = roles.get(styleId) ?? roleDuNom(styleName) ?? roleDuNom(styleId);
  if (role) return role;
  return children.length > 0 && children.every(versUnTitre) ? "sommaire" : undefined;
}

/** A line of a table of contents leads to a heading of the file. */
const versUnTitre = ({ type, anchor = "", children = [] }: Element): boolean =>
  type === "hyperlink"
    ? /^(_Toc|__RefHeading)/.test(anchor)
    : type === "run" && children.length > 0 && children.every(versUnTitre);

const POINTILLES = /(?:\.{4,}|…{2,}|(?:\. ){4,})\s*\d{1,4}$/;

/** A line of a table of contents typed by hand: leader dots, then a page number. */
export const estUnSommaire = (texte: string): boolean => POINTILLES.test(texte);
