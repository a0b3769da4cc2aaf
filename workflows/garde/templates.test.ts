import { expect, it } from "vitest";
import { MODELES_MISSIONS } from "../modeles/missions/index.ts";
import { modeles } from "../modeles/registry.ts";
import { signaler } from "./garde.ts";

const textesDe = (valeur: unknown): string[] => {
  if (typeof valeur === "string") return [valeur];
  return valeur !== null && typeof valeur === "object" ? Object.values(valeur).flatMap(textesDe) : [];
};

it.each([
  ...modeles().map((modele) => [modele.code, modele] as const),
  ...Object.entries(MODELES_MISSIONS).map(([mission, modele]) => [`la mission ${mission}`, modele] as const),
])("le garde ne voit aucun patient dans le modèle %s", (_code, modele) => {
  const textes = textesDe(modele);
  expect(textes.length).toBeGreaterThan(20);
  expect(textes.flatMap(signaler)).toEqual([]);
});
