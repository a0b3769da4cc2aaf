import { lireEnLigne } from "./inline.ts";
import { ecrireEnLigne } from "./inline-writer.ts";
import type { Noeud } from "./riche.ts";

/** A row, its last bar not being a word of it. */
export const RANGEE = /^\|(?:\\.|[^\\])*\|$/s;
/** What stands under the names of the columns. */
export const TRAITS = /^\|(?: *-{3,} *\|)+$/;
/** Beyond, a page could not show them: what follows joins the last one. */
const COLONNES_MAX = 20;

const motsDe = (cellule: Noeud) =>
  (cellule.content ?? [])
    .flatMap((paragraphe) => ecrireEnLigne(paragraphe.content ?? []).split("\n"))
    .map((ligne) => ligne.trim())
    .filter((ligne) => ligne !== "")
    .join("<br>");

const largeurDe = (rangees: readonly string[][]) =>
  rangees.reduce((plus, cellules) => Math.max(plus, cellules.length), 0);

export function ecrireTable(table: Noeud): string {
  const rangees = (table.content ?? []).map((rangee) => (rangee.content ?? []).map(motsDe));
  const colonnes = largeurDe(rangees);
  if (colonnes === 0) return "";
  const ligne = (cellules: readonly string[]) =>
    `| ${Array.from({ length: colonnes }, (_, rang) => cellules[rang] ?? "").join(" | ")} |`;
  const [tete = [], ...corps] = rangees;
  return [ligne(tete), ligne(Array(colonnes).fill("---")), ...corps.map(ligne)].join("\n");
}

/** Lines that begin and end with a bar; the second one only draws a rule. All rows get as many cells. */
export function lireTable(lignes: readonly string[]): Noeud {
  const rangees = lignes.filter((_, rang) => rang !== 1).map(cellulesDe);
  const colonnes = largeurDe(rangees);
  const cellule = (type: string, mots = ""): Noeud => {
    const content = lireEnLigne(mots, true);
    return { type, content: [content.length > 0 ? { type: "paragraph", content } : { type: "paragraph" }] };
  };
  return {
    type: "table",
    content: rangees.map((cellules, rang) => ({
      type: "tableRow",
      content: Array.from({ length: colonnes }, (_, place) =>
        cellule(rang === 0 ? "tableHeader" : "tableCell", cellules[place]),
      ),
    })),
  };
}

function cellulesDe(ligne: string): string[] {
  const cellules = [""];
  for (const [morceau] of ligne
    .trim()
    .slice(1, -1)
    .matchAll(/\\.|[^\\|]+|./gs)) {
    if (morceau === "|") cellules.push("");
    else cellules[cellules.length - 1] += morceau;
  }
  const dites = cellules.map((cellule) => cellule.trim());
  const enTrop = dites.splice(COLONNES_MAX - 1).filter((mots) => mots !== "");
  return enTrop.length > 0 || cellules.length >= COLONNES_MAX ? [...dites, enTrop.join("<br>")] : dites;
}
