import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Base, baseDeTest, baseEmbarquee } from "#test/fabriques/base.ts";
import { inscrirePersonnes } from "#test/fabriques/personnes.ts";
import { inscrireLignes, ligneDeDossier } from "#test/fabriques/portefeuille.ts";
import type { Db } from "../connection.ts";
import { recherches } from "../schema/desk.ts";
import { dossiers, equipes } from "../schema/files.ts";
import type { Affectation } from "./actor.ts";
import { listerDossiers } from "./files.ts";
import { TRIS, type Tri } from "./order.ts";
import type { Lecteur } from "./visible.ts";

const agent = (corps: Affectation["corps"], ...territoires: string[]): Affectation => ({
  corps,
  fonction: "membre",
  nom: corps,
  territoires,
});
const LECTEURS: Record<string, Lecteur> = {
  "un agent de deux régions": { id: "ars", affectations: [agent("ars", "75", "53")] },
  "un agent d’un département, aussi dans une équipe": { id: "redaction", affectations: [agent("cpam", "33")] },
  "une personne à la fois de l’ARS et de la CPAM": {
    id: "redaction",
    affectations: [agent("ars", "75"), agent("cpam", "33", "56")],
  },
  "l’équipe d’un projet": { id: "redaction", affectations: [] },
  "l’administration": { id: "admin", affectations: [agent("admin")] },
};
const LIEUX: readonly (readonly [string, string])[] = [
  ["75", "33"],
  ["75", "40"],
  ["53", "56"],
  ["11", "75"],
];
/** In the order of the alphabet, whatever the language of the database. */
const NOMS = ["CPTS 1", "CPTS 2 ~b", "CPTS 3 %7E", "CPTS 4 é", "CPTS 5 -"];
const SANS = "9999";

/** Whether somebody sees a row, written again without the database. */
const voit = (
  { affectations, id }: Lecteur,
  { region, departement, equipe }: { region: string; departement: string; equipe: boolean },
) =>
  (equipe && id === "redaction") ||
  affectations.some(
    ({ corps, territoires }) =>
      corps === "admin" || territoires.includes(corps === "ars" ? region : corps === "cpam" ? departement : "aucun"),
  );

/** What a page shows, in the order it should: written again, without the database. */
const CLES: Record<Tri, (ligne: typeof dossiers.$inferSelect) => string> = {
  echeance: ({ echeanceLe }) => echeanceLe ?? SANS,
  nom: ({ nom }) => String(NOMS.indexOf(nom)),
  population: ({ population }) => String(1e9 - population).padStart(10, "0"),
  acte: ({ dernierActeLe }) => String(1e9 - Number(dernierActeLe.replaceAll("-", ""))).padStart(10, "0"),
};

/** Few values for many rows: ties, and files without any date. */
const lignes = fc
  .array(
    fc.record({
      nom: fc.constantFrom(...NOMS),
      lieu: fc.constantFrom(...LIEUX),
      population: fc.constantFrom(0, 9, 10, 40_000),
      echeanceLe: fc.constantFrom(null, "2026-03-01", "2026-03-02"),
      dernierActeLe: fc.constantFrom("2026-01-01", "2026-01-02"),
      equipe: fc.boolean(),
    }),
    { maxLength: 40 },
  )
  .map((tirees) =>
    tirees.map(({ lieu: [region = "", departement = ""], equipe, ...reste }, rang) => ({
      equipe,
      ...ligneDeDossier(`x-${String(rang * 7).padStart(4, "0")}`, { ...reste, region, departement }),
    })),
  );

async function toutesLesPages(db: Db, lecteur: Lecteur, tri: Tri, limite: number) {
  const lues: (typeof dossiers.$inferSelect)[] = [];
  for (let curseur: string | undefined, encore = true; encore; ) {
    const page = await listerDossiers(db, lecteur, { tri, limite, curseur });
    expect(page.lignes.length).toBeLessThanOrEqual(limite);
    lues.push(...page.lignes);
    curseur = page.suivant;
    encore = curseur !== undefined;
  }
  return lues;
}

describe.each([
  ["PostgreSQL", baseDeTest, 25],
  ["la base embarquée", baseEmbarquee, 5],
] as const)("les pages d’une liste, sur %s", (_nom, ouvrir, fois) => {
  let base: Base;
  beforeAll(async () => {
    base = await ouvrir();
    await inscrirePersonnes(base.db);
  });
  afterAll(() => base.fermer());

  it.each(Object.entries(LECTEURS))("aucune ligne perdue ni vue deux fois, dans chaque ordre : %s", (_qui, lecteur) =>
    fc.assert(
      fc.asyncProperty(lignes, fc.integer({ min: 1, max: 9 }), async (tirees, limite) => {
        await base.db.delete(equipes);
        await base.db.delete(recherches);
        await base.db.delete(dossiers);
        await inscrireLignes(base.db, tirees);
        const membre = tirees
          .filter(({ equipe }) => equipe)
          .map(({ id }) => ({ dossierId: id, utilisateurId: "redaction", role: "lecteur" as const }));
        if (membre.length > 0) await base.db.insert(equipes).values(membre);
        const visibles = tirees.filter((ligne) => voit(lecteur, ligne)).map(({ id }) => id);
        for (const tri of TRIS) {
          const lues = await toutesLesPages(base.db, lecteur, tri, limite);
          expect(lues.map(({ id }) => id).sort()).toEqual(visibles.sort());
          const cles = lues.map(CLES[tri]);
          expect(cles).toEqual([...cles].sort());
        }
      }),
      { numRuns: fois },
    ),
  );
});
