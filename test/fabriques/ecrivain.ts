import { vi } from "vitest";
import { Awareness } from "y-protocols/awareness";
import * as Y from "yjs";
import { Fournisseur } from "#app/redaction/direct/provider.ts";
import { texteVierge } from "#db/ecritures/blank.ts";
import type { FauxServeur } from "./faux-serveur.ts";

const ouverts: (() => void)[] = [];

/** Somebody in front of a page, beginning from what their device had kept; time is the test's. */
export function ecrivain(serveur: FauxServeur, garde = new Y.Doc()) {
  const partant = texteVierge();
  Y.applyUpdate(partant, Y.encodeStateAsUpdate(garde));
  const awareness = new Awareness(partant);
  const reseau = new EventTarget();
  const { ouvrir, appeler } = serveur;
  const adresse = { socket: "ws://ici/direct/d", echange: "/direct/d" };
  const options = { adresse, ouvrir, appeler, hasard: () => 0.5, maintenant: Date.now, reseau };
  const fournisseur = new Fournisseur(partant, awareness, options, () => {});
  ouverts.push(() => {
    fournisseur.partir();
    awareness.destroy();
  });
  const texte = partant.getText("prevention.besoin");
  return { fournisseur, partant, reseau, texte, taper: (mots: string) => texte.insert(texte.length, mots) };
}

export const attendre = (ms: number) => vi.advanceTimersByTimeAsync(ms);

/** Everybody leaves, and the hour is the true one again. */
export function partir(): void {
  for (const fermer of ouverts.splice(0)) fermer();
  vi.useRealTimers();
}
