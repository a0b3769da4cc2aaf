import { expect, it } from "vitest";
import { lire } from "#test/fabriques/sources.ts";
import { TYPES_DE_FAITS } from "./fact.ts";
import { FONDEMENTS } from "./fondements.ts";

const rangees = lire("workflows/glossaire.md")
  .split("\n")
  .map((ligne) => ligne.split("|").map((cellule) => cellule.trim()));
const texteSource = (type: string) => rangees.find(([, identifiant]) => identifiant === `\`${type}\``)?.[3] ?? "";
const SANS_TEXTE = /^(usage|choix du service)( \(à vérifier\))?$/;

it.each(TYPES_DE_FAITS)("%s se fonde sur le texte que dit le glossaire, ou sur aucun", (type) => {
  const dit = texteSource(type);
  expect(dit).not.toBe("");
  expect(FONDEMENTS[type]).toBe(SANS_TEXTE.test(dit) ? undefined : dit);
});
