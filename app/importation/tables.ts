import type { Noeud } from "#workflows/texte/riche.ts";
import type { Element } from "./element.ts";

/** A frame drawn around a text is a table of one cell: what it holds, or null for a table of several. */
export function cadre({ children: rangees = [] }: Element): readonly Element[] | null {
  const cellules = rangees.flatMap(({ children = [] }) => children);
  return cellules.length === 1 ? (cellules[0]?.children ?? []) : null;
}

/** Every paragraph under an element, tables inside tables included. */
export const paragraphesSous = (element: Element): Element[] =>
  element.type === "paragraph" ? [element] : (element.children ?? []).flatMap(paragraphesSous);

/** A table: as many cells in each row, those that were merged left empty. Its first row is its head. */
export function tableDe({ children: rangees = [] }: Element, remplir: (cellule: Element) => readonly Noeud[]): Noeud {
  const prises: number[] = [];
  const grille = rangees.map(({ children: cellules = [] }) => {
    const ligne: (readonly Noeud[])[] = [];
    const passer = () => {
      while ((prises[ligne.length] ?? 0) > 0) {
        prises[ligne.length] = (prises[ligne.length] ?? 0) - 1;
        ligne.push([]);
      }
    };
    for (const cellule of cellules) {
      passer();
      const largeur = Math.min(cellule.colSpan ?? 1, LARGEUR_MAXIMALE);
      for (let place = 0; place < largeur; place += 1) {
        prises[ligne.length] = (cellule.rowSpan ?? 1) - 1;
        ligne.push(place === 0 ? remplir(cellule) : []);
      }
    }
    passer();
    return ligne;
  });
  const colonnes = Math.max(0, ...grille.map((ligne) => ligne.length));
  return {
    type: "table",
    content: grille.map((ligne, rang) => ({
      type: "tableRow",
      content: Array.from({ length: colonnes }, (_, place) => celluleDe(ligne[place] ?? [], rang === 0)),
    })),
  };
}

const LARGEUR_MAXIMALE = 63;

const celluleDe = (paragraphes: readonly Noeud[], enTete: boolean): Noeud => ({
  type: enTete ? "tableHeader" : "tableCell",
  content: paragraphes.length > 0 ? paragraphes : [{ type: "paragraph" }],
});
