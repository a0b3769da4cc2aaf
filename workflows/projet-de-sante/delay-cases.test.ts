import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { delaiOpposition, type Suspension } from "./delay.ts";

const TABLE = readFileSync(join(import.meta.dirname, "delay-cases.md"), "utf8");

/** « 2026-04-01 → 2026-04-11 », or « 2026-04-01 → … » while it lasts. */
const suspensionsDe = (cellule: string): Suspension[] =>
  [...cellule.matchAll(/(\d{4}-\d\d-\d\d) → (\d{4}-\d\d-\d\d|…)/g)].map(([, du = "", au = ""]) => ({
    du,
    au: au === "…" ? null : au,
  }));

const chapitres = TABLE.split(/^## /m)
  .slice(1)
  .map((chapitre) => {
    const [titre = "", ...lignes] = chapitre.split("\n");
    const cas = lignes.filter((ligne) => /^\| \d/.test(ligne)).map((ligne) => ligne.split("|").slice(1, -1));
    return { titre, cas: cas.map((cellules) => cellules.map((cellule) => cellule.trim())) };
  });

describe.each(chapitres)("les deux mois de l’ARS, comptés à la main : $titre", ({ cas }) => {
  it.each(cas)("complet le %s, suspendu %s : opposition jusqu’au %s, réputé validé le %s (%s)", (...ligne) => {
    const [completLe = "", suspendu = "", dernierJour, effetLe] = ligne;
    const delai = delaiOpposition(completLe, 2, suspensionsDe(suspendu));
    expect(delai).toEqual(dernierJour === "aucun" ? null : { dernierJour, effetLe });
  });
});

it("la table compte au moins soixante cas, tous différents", () => {
  const cas = chapitres.flatMap((chapitre) => chapitre.cas.map(([completLe, suspendu]) => `${completLe} ${suspendu}`));
  expect(cas.length).toBeGreaterThanOrEqual(60);
  expect(new Set(cas).size).toBe(cas.length);
});
