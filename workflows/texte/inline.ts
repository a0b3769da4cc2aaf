import { lienPermis, type Marque, type Noeud } from "./riche.ts";

type Porte = { readonly bold?: boolean; readonly italic?: boolean; readonly href?: string };
type Signe = { readonly signe: "**" | "*"; readonly type: "bold" | "italic" };
/** A sign not closed yet: the first node it holds, and where it ends in the source. */
type Ouverte = Signe & { readonly premier: number; readonly fin: number };

const SIGNES: readonly Signe[] = [
  { signe: "**", type: "bold" },
  { signe: "*", type: "italic" },
];
const ETOILES = /\*+/y;
const ORDINAIRES = /[^\\*[@<\n]+/y;
const MENTION = /@\[((?:\\.|[^\\[\]]){0,240})\]\(membre:([\w-]{1,64})\)/sy;
const LIEN = /\[((?:\\.|[^\\[\]])*)\]\(([^()\s]{1,2000})\)/sy;
const PROTEGE = /\\([!-/:-@[-`{-~•])/y;
const LABEL_MAX = 120;

/** Words without the signs that kept them words. */
export const nu = (texte: string) => texte.replace(/\\([!-/:-@[-`{-~•])/g, "$1");

/**
 * Reads words back. Never fails: what is not understood stays as it was typed. A sign holds what it touches, so that
 * « 5 * 3 * 2 » is a product. Each character is looked at a bounded number of times. With `sauts`, `<br>` is a line
 * break, where a real one would end the line (a cell, an item).
 */
export const lireEnLigne = (source: string, sauts = false): Noeud[] => reunis(lire(source, sauts, {}));

/** Neighbours that carry the same marks are one text. */
function reunis(noeuds: readonly Noeud[]): Noeud[] {
  const reunie: Noeud[] = [];
  for (const noeud of noeuds) {
    const dernier = reunie.at(-1);
    const pareils = dernier?.type === "text" && noeud.type === "text" && memes(dernier.marks, noeud.marks);
    if (pareils) reunie[reunie.length - 1] = { ...noeud, text: `${dernier.text}${noeud.text}` };
    else reunie.push(noeud);
  }
  return reunie;
}

const memes = (les: Noeud["marks"] = [], autres: Noeud["marks"] = []) =>
  les.length === autres.length && les.every((marque, rang) => dit(marque) === dit(autres[rang]));
const dit = (marque?: Marque) => (marque?.type === "link" ? marque.attrs.href : marque?.type);

const marquesDe = ({ bold, italic, href }: Porte): Marque[] => [
  ...(bold ? [{ type: "bold" } as const] : []),
  ...(italic ? [{ type: "italic" } as const] : []),
  ...(href === undefined ? [] : [{ type: "link", attrs: { href } } as const]),
];

const texteDe = (text: string, porte: Porte): Noeud => {
  const marks = marquesDe(porte);
  return { type: "text", text, ...(marks.length > 0 ? { marks } : {}) };
};

function sansMarque({ marks = [], ...noeud }: Noeud, type: Marque["type"]): Noeud {
  const gardees = marks.filter((marque) => marque.type !== type);
  return gardees.length > 0 ? { ...noeud, marks: gardees } : noeud;
}

function lire(source: string, sauts: boolean, herite: Porte): Noeud[] {
  const noeuds: Noeud[] = [];
  const ouvertes: Ouverte[] = [];
  let mots = "";
  let rang = 0;

  const ouverte = (type: Signe["type"]) => herite[type] === true || ouvertes.some((un) => un.type === type);
  const porte = (): Porte => ({ bold: ouverte("bold"), italic: ouverte("italic"), href: herite.href });
  const suit = (motif: RegExp) => {
    motif.lastIndex = rang;
    return motif.exec(source);
  };
  /** The stars in a row here: whether a word stands before them, and after them. */
  let course = { fin: 0, avant: false, apres: false };
  const estUnMot = (place: number) => /\S/.test(source[place] ?? "");
  const courir = () => {
    if (rang < course.fin) return course;
    const fin = rang + (suit(ETOILES)?.[0].length ?? 0);
    course = { fin, avant: estUnMot(rang - 1), apres: estUnMot(fin) };
    return course;
  };
  const poser = (dits: readonly Noeud[], longueur: number): true => {
    if (mots !== "") noeuds.push(texteDe(mots, porte()));
    for (const noeud of dits) noeuds.push(noeud);
    mots = "";
    rang += longueur;
    return true;
  };

  /** Closes the sign open last, or opens one that is not. */
  const signe = (): boolean => {
    const { avant, apres } = courir();
    const derniere = ouvertes.at(-1);
    if (avant && derniere && source.startsWith(derniere.signe, rang) && rang > derniere.fin) {
      poser([], derniere.signe.length);
      return ouvertes.pop() !== undefined;
    }
    const ouvrant = SIGNES.find((un) => apres && !ouverte(un.type) && source.startsWith(un.signe, rang));
    if (!ouvrant) return false;
    poser([], ouvrant.signe.length);
    return ouvertes.push({ ...ouvrant, premier: noeuds.length, fin: rang }) > 0;
  };
  const mention = (): boolean => {
    const [tout, label = "", id] = suit(MENTION) ?? [];
    if (!tout || nu(label).length > LABEL_MAX) return false;
    return poser([{ type: "mention", attrs: { id, label: nu(label) } }], tout.length);
  };
  const lien = (): boolean => {
    const [tout, dit = "", href = ""] = suit(LIEN) ?? [];
    if (!tout || dit.trim() === "" || herite.href !== undefined || !lienPermis(href)) return false;
    return poser(lire(dit, sauts, { ...porte(), href }), tout.length);
  };
  const saut = (longueur: number) => poser([{ type: "hardBreak" }], longueur);
  const compris = (lettre: string): boolean => {
    if (lettre === "\n") return saut(1);
    if (lettre === "<") return sauts && source.startsWith("<br>", rang) && saut(4);
    if (lettre === "*") return signe();
    if (lettre === "@") return mention();
    return lettre === "[" && lien();
  };

  while (rang < source.length) {
    const [ordinaires] = suit(ORDINAIRES) ?? [];
    if (ordinaires === undefined && compris(source[rang] ?? "")) continue;
    const [protege, lettre] = (ordinaires === undefined && suit(PROTEGE)) || [];
    mots += ordinaires ?? lettre ?? source[rang];
    rang += ordinaires?.length ?? protege?.length ?? 1;
  }
  poser([], 0);
  // A sign nobody closed is a word like the others, and holds nothing.
  for (let derniere = ouvertes.pop(); derniere; derniere = ouvertes.pop()) {
    const { premier, type, signe: seul } = derniere;
    for (let place = premier; place < noeuds.length; place += 1) {
      noeuds[place] = sansMarque(noeuds[place] as Noeud, type);
    }
    noeuds.splice(premier, 0, texteDe(seul, porte()));
  }
  return noeuds;
}
