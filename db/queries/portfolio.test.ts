import { eq, inArray, or, type SQL } from "drizzle-orm";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Base, baseDeTest, baseEmbarquee } from "#test/fabriques/base.ts";
import { inscrirePersonnes } from "#test/fabriques/personnes.ts";
import { ligneDeDossier } from "#test/fabriques/portefeuille.ts";
import type { Db } from "../connection.ts";
import { dossiers } from "../schema/files.ts";
import type { Affectation } from "./actor.ts";
import { portefeuilleDe } from "./portfolio.ts";
import type { Comptes } from "./tallies.ts";
import type { Lecteur } from "./visible.ts";

const agent = (corps: Affectation["corps"], ...territoires: string[]): Affectation => ({
  ...{ corps, fonction: "membre", nom: corps, territoires },
});
const regard = { main: "ars", jour: "2026-03-16" } as const;
const LIEUX = [
  { region: "75", departement: "33" },
  { region: "75", departement: "40" },
  { region: "11", departement: "75" },
] as const;
/** Each reader, and the rows they see, said again without the query. */
const LECTEURS: readonly (readonly [Lecteur, SQL | undefined])[] = [
  [{ id: "ars", affectations: [agent("ars", "75")] }, eq(dossiers.region, "75")],
  [
    { id: "cpam", affectations: [agent("cpam", "33"), agent("ars", "11")] },
    or(eq(dossiers.departement, "33"), eq(dossiers.region, "11")),
  ],
  [{ id: "admin", affectations: [agent("admin")] }, inArray(dossiers.region, ["75", "11"])],
];

/** The counts, one row after the other. */
async function comptesAttendus(db: Db, vus: SQL | undefined): Promise<Comptes> {
  const lignes = await db.select().from(dossiers).where(vus);
  const attendus = lignes.filter(({ attend }) => attend.includes("ars"));
  // The first awaited is the one whose date it is.
  const siennes = attendus.filter(({ attend }) => attend[0] === "ars");
  const entre = (du: string, au: string) =>
    siennes.filter(({ echeanceLe }) => echeanceLe !== null && echeanceLe >= du && echeanceLe <= au).length;
  return {
    total: lignes.length,
    attendus: attendus.length,
    proches: entre("2026-03-16", "2026-03-23"),
    depasses: entre("0000-01-01", "2026-03-15"),
    sansResponsable: lignes.filter(({ responsableId }) => responsableId === null).length,
  };
}

const lieu = fc.constantFrom(...LIEUX);
const valeurs = fc.record({
  attend: fc.constantFrom<string[]>(["ars"], ["porteur"], ["ars", "porteur"], ["porteur", "ars"]),
  echeanceLe: fc.constantFrom(null, "2026-03-01", "2026-03-16", "2026-03-23", "2026-05-01"),
  responsableId: fc.constantFrom(null, "ars"),
});
/** What happens to a register: a file comes, changes, moves to another territory. */
const geste = fc.record({ id: fc.nat(5), lieu, valeurs });

describe.each([
  ["PostgreSQL", baseDeTest],
  ["la base embarquée", baseEmbarquee],
])("les comptes du portefeuille, sur %s", (_nom, ouvrirBase) => {
  let base: Base;
  beforeAll(async () => {
    base = await ouvrirBase();
    await inscrirePersonnes(base.db);
  });
  afterAll(() => base.fermer());

  it("sont ceux du registre après chaque acte, qu’ils aient été refaits ou non", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(geste, { minLength: 1, maxLength: 8 }), async (gestes) => {
        await base.db.delete(dossiers);
        for (const { id, lieu, valeurs } of gestes) {
          const ligne = ligneDeDossier(`d-${id}`, { ...lieu, ...valeurs });
          await base.db.insert(dossiers).values(ligne).onConflictDoUpdate({ target: dossiers.id, set: ligne });
          for (const [lecteur, vus] of LECTEURS)
            expect(await portefeuilleDe(base.db, lecteur, regard)).toMatchObject(await comptesAttendus(base.db, vus));
        }
      }),
      { numRuns: 8 },
    );
  });
});

describe("plusieurs actes en cours", () => {
  let base: Base;
  beforeAll(async () => {
    base = await baseDeTest();
    await base.db.insert(dossiers).values(["d-1", "d-2"].map((id) => ligneDeDossier(id, LIEUX[0])));
  });
  afterAll(() => base.fermer());

  it("un acte commencé avant un autre et inscrit après lui compte aussi", async () => {
    const [lecteur] = LECTEURS[0] ?? [];
    if (!lecteur) throw new Error("No reader");
    const attendus = async () => (await portefeuilleDe(base.db, lecteur, regard)).attendus;
    const attendre = (tx: Db, id: string) =>
      tx
        .update(dossiers)
        .set({ attend: ["ars"] })
        .where(eq(dossiers.id, id));
    expect(await attendus()).toBe(0);
    await base.db.transaction(async (tx) => {
      await attendre(tx as unknown as Db, "d-1");
      await attendre(base.db, "d-2");
      expect(await attendus()).toBe(1);
    });
    expect(await attendus()).toBe(2);
    expect(await attendus()).toBe(2);
  });

  it("un territoire où rien n’a changé n’est pas recompté", async () => {
    const [lecteur] = LECTEURS[0] ?? [];
    if (!lecteur) throw new Error("No reader");
    const avant = await portefeuilleDe(base.db, lecteur, regard);
    await base.db.execute("alter table dossiers disable trigger dossiers_en_mouvement");
    await base.db.update(dossiers).set({ attend: ["porteur"] });
    expect(await portefeuilleDe(base.db, lecteur, regard)).toEqual(avant);
    await base.db.execute("alter table dossiers enable trigger dossiers_en_mouvement");
    await base.db.update(dossiers).set({ attend: ["porteur"] });
    expect((await portefeuilleDe(base.db, lecteur, regard)).attendus).toBe(0);
  });
});
