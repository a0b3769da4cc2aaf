import type { Editor } from "@tiptap/core";
import type { Soupcon } from "./guard.ts";

/** The words of an extract as they stand in a text: any space for a space, the end perhaps cut. */
const motifDe = (extrait: string): RegExp =>
  new RegExp(
    extrait
      .replace(/…$/, "")
      .replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
      .replace(/\s+/g, "\\s+"),
    "u",
  );

/** Where an extract stands in a text of the editor, as positions; null when its words are not side by side there. */
export function positionsDe({ state: { doc } }: Editor, extrait: string): { from: number; to: number } | null {
  let mots = "";
  const places: number[] = [];
  doc.descendants((noeud, position) => {
    if (noeud.isTextblock && mots !== "") {
      mots += "\n";
      places.push(position);
    }
    for (let rang = 0; rang < (noeud.text?.length ?? 0); rang += 1) places.push(position + rang);
    mots += noeud.text ?? "";
  });
  const trouve = motifDe(extrait).exec(mots);
  const from = trouve && places[trouve.index];
  const dernier = trouve && places[trouve.index + trouve[0].length - 1];
  return from === null || dernier === null || from === undefined || dernier === undefined
    ? null
    : { from, to: dernier + 1 };
}

/** Puts the caret on what looks like a patient's data, selected, ready to be written over. */
export function montrerPassage({ nom, ligne, extrait }: Soupcon): void {
  const texte = document.querySelector<HTMLElement & { editor?: Editor }>(`.answer[data-nom="${CSS.escape(nom)}"]`);
  if (texte?.editor) {
    const positions = positionsDe(texte.editor, extrait);
    texte.editor.commands.focus();
    if (positions) texte.editor.commands.setTextSelection(positions);
    return;
  }
  const cellules = `[data-nom="${CSS.escape(nom)}"]${ligne ? `[data-cellule^="${CSS.escape(ligne)}/"]` : ""}`;
  const saisies = [...document.querySelectorAll<HTMLInputElement>(`:is(input, textarea)${cellules}`)];
  const motif = motifDe(extrait);
  const saisie = saisies.find(({ value }) => motif.test(value)) ?? saisies[0];
  const trouve = saisie && motif.exec(saisie.value);
  saisie?.focus();
  if (saisie && trouve && saisie.type !== "date")
    saisie.setSelectionRange(trouve.index, trouve.index + trouve[0].length);
}
