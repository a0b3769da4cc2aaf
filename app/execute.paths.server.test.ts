import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Db } from "#db/connection.ts";
import { lireJournal, premiereAlteration } from "#db/journal.ts";
import { ligneDe } from "#db/projections/row.ts";
import { lireFlux } from "#db/queries/stream.ts";
import { communes, dossiers } from "#db/schema/files.ts";
import { type Base, baseDeTest } from "#test/fabriques/base.ts";
import { histoiresCouvrantes } from "#test/fabriques/couverture.ts";
import { composerEquipe, inscrirePersonnes } from "#test/fabriques/personnes.ts";
import { communesLibres, instantDe, ouverture, ouvrir } from "#test/fabriques/registre.ts";
import { estUnRefus } from "#workflows/decide.ts";
import type { Fait } from "#workflows/fact.ts";
import { execute, rattraper } from "./execute.server.ts";
import { ouvrirDossier } from "./open.server.ts";

let base: Base;
beforeAll(async () => {
  base = await baseDeTest();
  await inscrirePersonnes(base.db);
});
afterAll(() => base.fermer());

/** The communes of the examples belong to one file at a time: each story gets its own. */
const surSesCommunes = (fait: Fait, territoire: ReturnType<typeof communesLibres>): Fait =>
  fait.type === "TerritoireDefini" ? { ...fait, communes: territoire } : fait;

async function ouvrirEtRepeter(db: Db, faits: readonly Fait[]): Promise<string> {
  const territoire = communesLibres();
  const suite = faits.slice(3).map((fait) => surSesCommunes(fait, territoire));
  if (suite.some(({ reprise }) => reprise)) return reprendre(db, suite, territoire);
  const id = await ouvrir(db, faits[0]?.le, territoire);
  let versionVue = 3;
  for (const { le, par, ...proposition } of suite) {
    const instant = instantDe(le);
    // Nobody performs what the calendar does: time passes, and it is done.
    if (par.qualite === "systeme") await rattraper(db, id, instant);
    else {
      const resultat = await execute(
        db,
        { dossierId: id, proposition, par: { utilisateurId: par.id }, versionVue },
        instant,
      );
      if ("refus" in resultat) throw new Error(`${proposition.type} : ${JSON.stringify(resultat)}`);
    }
    versionVue += 1;
  }
  return id;
}

/** A paper file enters whole: its past acts, the declaration that closes them, then nothing more. */
async function reprendre(
  db: Db,
  suite: readonly Fait[],
  territoire: ReturnType<typeof communesLibres>,
): Promise<string> {
  const ouvert = await ouvrirDossier(db, {
    ...ouverture(territoire),
    reprise: suite.map((fait) => ({ ...fait, reprise: true })),
  });
  if (estUnRefus(ouvert)) throw new Error(JSON.stringify(ouvert));
  await composerEquipe(db, ouvert.id);
  return ouvert.id;
}

describe("les histoires qui couvrent la machine, rejouées au registre", () => {
  it.each(histoiresCouvrantes().histoires.map((histoire) => [histoire.nom, histoire] as const))(
    "%s",
    async (_nom, { faits, apres }) => {
      const id = await ouvrirEtRepeter(base.db, faits);
      const lignes = await lireJournal(base.db, id);
      expect(lignes.map(({ type, le }) => [type, le])).toEqual(faits.map(({ type, le }) => [type, le]));
      expect(premiereAlteration(lignes)).toBeNull();
      const flux = await lireFlux(base.db, id);
      if (!flux) throw new Error(`File ${id} is not there`);
      expect(flux.dossier.instantane.value).toEqual(apres.value);
      const [projetee] = await base.db.select().from(dossiers).where(eq(dossiers.id, id));
      expect(projetee).toEqual({ ...ligneDe(id, flux.dossier), mouvement: expect.any(String) });
      const tenues = await base.db.select().from(communes).where(eq(communes.dossierId, id));
      expect(tenues.length > 0).toBe(apres.status === "active");
    },
  );
});
