import type { Marque, Noeud } from "#workflows/texte/riche.ts";
import { sansSeparateur } from "./separators.ts";
import { poidsDe } from "./weights.ts";

/** A word, a number, a sign: what is compared. `cle` forgets spaces and the shape of apostrophes. */
export type Mot = {
  readonly cle: string;
  /** As it stands in the text, with the space before it. */
  readonly texte: string;
  /** Its formatting, said in one word: « bold », « link:https://… », the member mentioned. */
  readonly signe: string;
  readonly marques: readonly Marque[];
  /** How much it tells: a noun 1, « de » or a comma a little, a separator nothing. */
  readonly poids: number;
  /** Counted as a word: not a sign. */
  readonly compte: boolean;
};

/** A member mentioned is one word, whatever the name. */
const MASQUE = "\ue000";
const LETTRE = String.raw`\p{L}\p{M}\p{N}`;
const UNITE = String.raw`(?:[ \u00a0\u202f]?[€%])?(?![${LETTRE}])`;
/** Numbers with their thousands and their unit; « l’ » apart from its noun; words with hyphens; any other sign. */
const MOT = new RegExp(
  [
    `${MASQUE}+`,
    String.raw`\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:,\d+)?${UNITE}`,
    String.raw`\d+(?:[.,/:-]\d+)*${UNITE}`,
    `(?:[ldjmtsnc]|qu|lorsqu|puisqu|jusqu|quoiqu)['’](?=[${LETTRE}])`,
    `[${LETTRE}_]+(?:['’‑-][${LETTRE}]+)*`,
    String.raw`\.{3}`,
    String.raw`\S`,
  ].join("|"),
  "giu",
);

const cleDe = (mot: string) =>
  mot
    .normalize("NFC")
    .replaceAll("'", "’")
    .replace(/[ \u00a0\u202f]/g, "")
    .replaceAll("...", "…");

type Portee = { readonly debut: number; readonly marques: readonly Marque[]; readonly signe: string };

function etaler(noeuds: readonly Noeud[]): { texte: string; masque: string; portees: Portee[] } {
  let texte = "";
  let masque = "";
  const portees: Portee[] = [];
  for (const { type, text = "", attrs = {}, marks = [] } of noeuds) {
    const signe = marks.map((marque) => (marque.type === "link" ? `link:${marque.attrs.href}` : marque.type)).sort();
    portees.push({ debut: texte.length, marques: marks, signe: type === "mention" ? String(attrs.id) : signe.join() });
    const dit =
      type === "hardBreak" ? "\n" : type === "mention" ? `@${String(attrs.label ?? "")}` : sansSeparateur(text);
    texte += dit;
    masque += type === "mention" ? MASQUE.repeat(dit.length) : dit;
  }
  return { texte, masque, portees };
}

/** The words of a line of text, in order. Put end to end, their `texte` is the line without its last spaces. */
export function motsDe(noeuds: readonly Noeud[]): Mot[] {
  const { texte, masque, portees } = etaler(noeuds);
  const mots: Mot[] = [];
  let fin = 0;
  let rang = 0;
  for (const trouve of masque.matchAll(MOT)) {
    const debut = trouve.index;
    while ((portees[rang + 1]?.debut ?? Number.POSITIVE_INFINITY) <= debut) rang += 1;
    const avant = fin;
    fin = debut + trouve[0].length;
    const entier = texte.slice(avant, fin);
    const cle = cleDe(texte.slice(debut, fin));
    const compte = /[\p{L}\p{N}]/u.test(cle);
    let derniere = rang;
    while ((portees[derniere + 1]?.debut ?? Number.POSITIVE_INFINITY) < fin) derniere += 1;
    const signes = portees.slice(rang, derniere + 1);
    mots.push({
      cle,
      texte: entier,
      signe: signes.map(({ signe }) => signe).join("+"),
      marques: portees[rang]?.marques ?? [],
      poids: poidsDe(cle, compte),
      compte,
    });
  }
  return mots;
}
