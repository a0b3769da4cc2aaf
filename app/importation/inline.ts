import { lienPermis, type Marque, type Noeud } from "#workflows/texte/riche.ts";
import type { Element } from "./element.ts";

/** Words and line breaks; or a picture, by its rank among those of the file. */
export type Part = { readonly mots: readonly Noeud[] } | { readonly rang: number; readonly alt: string };

/** The words of a paragraph, what stands among them, and how they look. */
export type Mots = {
  readonly parts: readonly Part[];
  /** Notes first cited here. */
  readonly notes: readonly (readonly Element[])[];
  readonly gras: boolean;
  readonly capitales: boolean;
  readonly corps: number;
  readonly liensRetires: number;
};

/** Reads a paragraph. `noter` numbers a note that is cited; links to elsewhere than the web are left as words. */
export function lireMots(paragraphe: Element, noter: () => number): Mots {
  const ligne = new Ligne(noter);
  ligne.lire(paragraphe, { gras: false, italique: false });
  const { parts, notes, lettres, liensRetires, corps } = ligne;
  const tout = (combien: number) => lettres.toutes > 0 && combien >= lettres.toutes;
  return { parts, notes, corps, liensRetires, gras: tout(lettres.grasses), capitales: tout(lettres.capitales) };
}

type Style = {
  readonly gras: boolean;
  readonly italique: boolean;
  readonly href?: string;
  readonly capitales?: boolean;
};

const FORT = /^(strong|élevé|accentuation forte)$/i;
const PENCHE = /^(emphasis|accentuation|accentuation légère|subtle emphasis)$/i;
// biome-ignore lint/suspicious/noControlCharactersInRegex: Word lets some through, the register keeps none
const INVISIBLES = /[\u0000-\u0008\u000b-\u001f\u007f\u00ad\u200b\ufeff]/g;

class Ligne {
  readonly parts: ({ mots: Noeud[] } | { rang: number; alt: string })[] = [];
  readonly notes: (readonly Element[])[] = [];
  readonly lettres = { toutes: 0, grasses: 0, capitales: 0 };
  liensRetires = 0;
  corps = 0;
  readonly #noter: () => number;

  constructor(noter: () => number) {
    this.#noter = noter;
  }

  lire(element: Element, style: Style): void {
    const { type, value = "", children = [] } = element;
    if (type === "text") this.#mots(value, style);
    else if (type === "tab") this.#ecrire(" ", style);
    else if (type === "checkbox") this.#ecrire(element.checked ? "☒ " : "☐ ", style);
    else if (type === "break" && element.breakType === "line") this.#poser({ type: "hardBreak" });
    else if (type === "image" && element.rang !== undefined)
      this.parts.push({ rang: element.rang, alt: element.altText ?? "" });
    else if (type === "noteReference" && children.length > 0) this.#note(children);
    else if (type !== "noteReference") for (const enfant of children) this.lire(enfant, this.#styleDe(element, style));
  }

  #styleDe({ type, href, fontSize = 0, ...element }: Element, style: Style): Style {
    if (type === "hyperlink") {
      const adresse = href?.trim().replaceAll(" ", "%20");
      if (adresse && !lienPermis(adresse)) this.liensRetires += 1;
      return { ...style, href: adresse };
    }
    if (type !== "run") return style;
    this.corps = Math.max(this.corps, fontSize);
    const nom = element.styleName ?? "";
    return {
      ...style,
      gras: style.gras || element.isBold === true || FORT.test(nom),
      italique: style.italique || element.isItalic === true || PENCHE.test(nom),
      capitales: element.isAllCaps === true,
    };
  }

  #note(corps: readonly Element[]): void {
    this.notes.push(corps);
    this.#ecrire(` (note ${this.#noter()})`, { gras: false, italique: false });
  }

  #mots(texte: string, style: Style): void {
    const lettres = texte.replace(/\P{L}/gu, "");
    this.lettres.toutes += lettres.length;
    if (style.gras) this.lettres.grasses += lettres.length;
    if (style.capitales || lettres === lettres.toUpperCase()) this.lettres.capitales += lettres.length;
    this.#ecrire(texte, style);
  }

  #ecrire(texte: string, style: Style): void {
    const net = texte.replace(INVISIBLES, "").replace(/\s*\n\s*/g, " ");
    const marks = marquesDe(style);
    if (net !== "") this.#poser({ type: "text", text: net, ...(marks.length > 0 ? { marks } : {}) });
  }

  #poser(noeud: Noeud): void {
    const derniere = this.parts.at(-1);
    if (!derniere || !("mots" in derniere)) {
      this.parts.push({ mots: [noeud] });
      return;
    }
    const avant = derniere.mots.at(-1);
    const suit = avant?.type === "text" && noeud.type === "text" && memesMarques(avant, noeud);
    if (suit) derniere.mots[derniere.mots.length - 1] = { ...avant, text: `${avant.text}${noeud.text}` };
    else derniere.mots.push(noeud);
  }
}

function marquesDe({ gras, italique, href }: Style): Marque[] {
  const marques: Marque[] = [];
  if (gras) marques.push({ type: "bold" });
  if (italique) marques.push({ type: "italic" });
  if (lienPermis(href)) marques.push({ type: "link", attrs: { href } });
  return marques;
}

const memesMarques = (un: Noeud, autre: Noeud) => JSON.stringify(un.marks ?? []) === JSON.stringify(autre.marks ?? []);
