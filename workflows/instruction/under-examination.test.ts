import { expect, it } from "vitest";
import { dossier, HISTOIRES, type Histoire } from "#test/fabriques/dossier.ts";
import { etatDe } from "../dossier.ts";
import { enExamen } from "./under-examination.ts";

it("un dépôt est devant l’ARS de son dépôt à sa décision", () => {
  const etats = (Object.keys(HISTOIRES) as Histoire[])
    .map((jusqua) => dossier({ jusqua }))
    .filter(enExamen)
    .map(etatDe);
  expect([...new Set(etats)].sort()).toEqual([
    "lettreIntention.aCompleter",
    "lettreIntention.deposee",
    "lettreIntention.enExamen",
    "projetDeSante.aCorriger",
    "projetDeSante.depose",
    "projetDeSante.enInstruction",
    "projetDeSante.incomplet",
  ]);
});
