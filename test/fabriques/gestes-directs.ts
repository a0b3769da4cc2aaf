import * as Y from "yjs";
import { TexteVivant } from "#app/direct/text.ts";
import { PETIT_MODELE } from "./texte-vivant.ts";

export const LIEUX = {
  long: "projet.histoire",
  court: "projet.nom",
  nombre: "projet.habitants",
  ailleurs: "budget.remarques",
};
export const paul = { id: "paul", sections: new Set(["projet"]) };
export const ines = { id: "ines", sections: new Set(["projet", "budget"]) };
export const neuf = (doc = new Y.Doc()) => new TexteVivant(doc, PETIT_MODELE, new Map());

/** What a page sends after this gesture, and the page itself. */
export function geste(faire: (doc: Y.Doc) => void, doc = new Y.Doc()): Uint8Array {
  const avant = Y.encodeStateVector(doc);
  faire(doc);
  return Y.encodeStateAsUpdate(doc, avant);
}
export const issue = (texte: TexteVivant, octets: Uint8Array, plume = paul) => {
  const verdict = texte.ecrire(octets, plume);
  return verdict === null ? "rien" : "motif" in verdict ? verdict.motif : verdict.sections;
};

export function ligneDeBudget(poste = "Coordination"): Y.Map<unknown> {
  return new Y.Map<unknown>([
    ["rang", 1],
    ["poste", new Y.Text(poste)],
    ["montant", "30000"],
  ]);
}
