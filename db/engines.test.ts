import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { execute } from "#app/execute.server.ts";
import { baseDeTest, type Base, baseEmbarquee } from "#test/fabriques/base.ts";
import { inscrirePersonnes } from "#test/fabriques/personnes.ts";
import { dossierInscrit } from "#test/fabriques/registre.ts";
import { lireJournal } from "./journal.ts";
import { dossiers } from "./schema/files.ts";

it("x", async () => {
  const base = await baseDeTest();
  await inscrirePersonnes(base.db);
  console.time("f");
  const { id } = await dossierInscrit(base.db, { jusqua: "deuxiemeAnnee" });
  console.timeEnd("f");
  console.log(id, (await lireJournal(base.db, id)).length, await base.db.select().from(dossiers));
  await base.fermer();
});
