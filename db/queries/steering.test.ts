import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Base, baseDeTest } from "#test/fabriques/base.ts";
import { dossiers } from "../schema/files.ts";
import type { Affectation } from "./actor.ts";
import { perimetreDe, retards, situation } from "./steering.ts";

const affectation = (corps: Affectation["corps"], ...territoires: string[]): Affectation => ({
  corps,
  fonction: "membre",
  nom: corps,
  territoires,
});
const AUJOURDHUI = "2027-03-15";

let base: Base;
beforeAll(async () => {
  base = await baseDeTest();
  const ligne = (id: string, region: string, departement: string, etat: string, echeanceLe: string | null) => ({
    id,
    nom: id,
    version: 3,
    etat,
    etape: etat.split(".")[0] ?? etat,
    attend: ["ars"],
    region,
    departement,
    population: 10_000,
    taille: 1,
    communes: 2,
    echeanceLe,
    echeance: echeanceLe && "Rapport d’activité, année 1",
    dernierActeLe: "2027-01-01",
  });
  await base.db
    .insert(dossiers)
    .values([
      ligne("a", "75", "33", "enVigueur", "2027-03-14"),
      ligne("b", "75", "33", "enVigueur", AUJOURDHUI),
      ligne("c", "75", "40", "lettreIntention.deposee", null),
      ligne("d", "53", "56", "enVigueur", "2027-01-01"),
    ]);
});
afterAll(() => base.fermer());

const compter = async (...affectations: Affectation[]) => {
  const perimetre = perimetreDe(affectations);
  return perimetre && (await situation(base.db, perimetre, AUJOURDHUI));
};

describe("ce que chacun peut compter", () => {
  it.each([[[]], [[affectation("msa", "33")]], [[affectation("urps", "75")]]] as const)(
    "rien pour %j",
    (affectations) => {
      expect(perimetreDe(affectations)).toBeNull();
    },
  );

  it.each(["national", "admin"] as const)("%s : tout, par région", async (corps) => {
    expect(await compter(affectation(corps))).toEqual([
      { territoire: "53", etat: "enVigueur", dossiers: 1, population: 10_000, enRetard: 1 },
      { territoire: "75", etat: "enVigueur", dossiers: 2, population: 20_000, enRetard: 1 },
      { territoire: "75", etat: "lettreIntention.deposee", dossiers: 1, population: 10_000, enRetard: 0 },
    ]);
  });

  it("ARS et CPAM : leur territoire, par département", async () => {
    const territoires = async (...affectations: Affectation[]) =>
      (await compter(...affectations))?.map(({ territoire, dossiers: nombre }) => [territoire, nombre]);
    expect(await territoires(affectation("ars", "75"))).toEqual([
      ["33", 2],
      ["40", 1],
    ]);
    expect(await territoires(affectation("cpam", "33"))).toEqual([["33", 2]]);
    expect(await territoires(affectation("ars", "53"), affectation("cpam", "33"))).toEqual([
      ["33", 2],
      ["56", 1],
    ]);
    expect(await territoires(affectation("cpam", "99"))).toEqual([]);
  });

  it("les échéances dépassées, par nature : le dernier jour n’est pas en retard", async () => {
    const perimetre = perimetreDe([affectation("national")]);
    expect(perimetre && (await retards(base.db, perimetre, AUJOURDHUI))).toEqual([
      { echeance: "Rapport d’activité, année 1", dossiers: 2, plusAncienne: "2027-01-01" },
    ]);
  });

  it("autant de lignes pour mille dossiers que pour quatre", async () => {
    const perimetre = perimetreDe([affectation("national")]);
    if (!perimetre) throw new Error("No scope");
    const avant = await situation(base.db, perimetre, AUJOURDHUI);
    await base.db.execute(sql`
      insert into dossiers (id, nom, version, etat, etape, attend, region, departement, population, taille, communes, dernier_acte_le)
      select 'x' || n, 'x' || n, 1, 'enVigueur', 'enVigueur', '{ars}', '75', '33', 1, 1, 1, '2027-01-01' from generate_series(1, 1000) n`);
    expect(await situation(base.db, perimetre, AUJOURDHUI)).toHaveLength(avant.length);
  });
});
