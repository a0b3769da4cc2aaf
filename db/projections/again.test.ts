import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Base, baseDeTest } from "#test/fabriques/base.ts";
import { inscrirePersonnes } from "#test/fabriques/personnes.ts";
import { dossierInscrit } from "#test/fabriques/registre.ts";
import { dossiers } from "../schema/files.ts";
import { reprojeter } from "./again.ts";

let base: Base;
beforeAll(async () => {
  base = await baseDeTest();
  await inscrirePersonnes(base.db);
});
afterAll(() => base?.fermer());

it("une ligne écrite par une version d’avant redit son journal ; les autres ne bougent pas", async () => {
  const { db } = base;
  const [ancien] = [
    await dossierInscrit(db, { jusqua: "projetComplet" }),
    await dossierInscrit(db, { jusqua: "lettreEnExamen" }),
  ];
  expect(await reprojeter(db)).toBe(0);
  const lire = async () => (await db.select().from(dossiers).where(eq(dossiers.id, ancien.id)))[0];
  const vraie = await lire();
  await db
    .update(dossiers)
    .set({ attend: ["cpam"], echeanceLe: null })
    .where(eq(dossiers.id, ancien.id));
  expect(await reprojeter(db)).toBe(1);
  expect(await lire()).toEqual({ ...vraie, mouvement: expect.any(String) });
});
