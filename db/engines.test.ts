import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { rattraper } from "#app/execute.server.ts";
import { type Base, baseDeTest, baseEmbarquee } from "#test/fabriques/base.ts";
import { inscrirePersonnes } from "#test/fabriques/personnes.ts";
import { dossierInscrit, instantDe, proposer } from "#test/fabriques/registre.ts";
import { lireJournal, premiereAlteration } from "./journal.ts";
import { ligneDe } from "./projections/row.ts";
import { acteurSur } from "./queries/actor.ts";
import { lireFlux } from "./queries/stream.ts";
import { communes, dossiers } from "./schema/files.ts";
import { courriels } from "./schema/journal.ts";

/** What is left of a register once its own names are taken out: the two engines must say the same. */
const RECITS: Record<string, unknown[]> = {};

describe.each([
  ["PostgreSQL", baseDeTest],
  ["la base embarquée", baseEmbarquee],
] as const)("la même suite sur %s", (moteur, ouvrir) => {
  let base: Base;
  const recit: unknown[] = [];
  beforeAll(async () => {
    base = await ouvrir();
    await inscrirePersonnes(base.db);
    RECITS[moteur] = recit;
  });
  afterAll(() => base.fermer());

  it("une vie de dossier : journal, projection, lettres, équipe", async () => {
    const { id } = await dossierInscrit(base.db, { jusqua: "deuxiemeAnnee" });
    const lignes = await lireJournal(base.db, id);
    expect(premiereAlteration(lignes)).toBeNull();
    const [projetee] = await base.db.select().from(dossiers).where(eq(dossiers.id, id));
    const attendue = ligneDe(id, (await lireFlux(base.db, id))?.dossier as never);
    expect(projetee).toEqual({ ...attendue, mouvement: expect.any(String) });
    const lettres = await base.db.select().from(courriels).where(eq(courriels.dossierId, id)).orderBy(courriels.cle);
    const acteurs = await Promise.all(
      ["porteur", "ars", "cpam-direction", "national"].map((qui) => acteurSur(base.db, qui, id)),
    );
    recit.push(
      id,
      lignes.map(({ version, type, le, parId }) => [version, type, le, parId]),
      lettres.map(({ cle, sujet, texte }) => [cle, sujet, texte]),
      acteurs,
    );
    // Neither the people of invented communes nor the number of a transaction belong to the story.
    recit.push({ ...projetee, population: 0, mouvement: "" });
  });

  it("le calendrier, les refus, les clés", async () => {
    const { id, version } = await dossierInscrit(base.db, { jusqua: "projetComplet" });
    recit.push(await proposer(base.db, id, "ProjetDeSanteDepose", { versionVue: version }));
    recit.push(await proposer(base.db, id, "CorrectionsDemandees", { versionVue: version - 1 }));
    const options = { versionVue: version, cle: "k" };
    const resultats = await Promise.all([1, 2, 3].map(() => proposer(base.db, id, "CorrectionsDemandees", options)));
    expect(resultats.filter((resultat) => "dejaFait" in resultat)).toHaveLength(2);
    await rattraper(base.db, id, instantDe("2026-08-01"));
    recit.push(
      (await lireJournal(base.db, id)).map(({ type, le }) => [type, le]),
      (await base.db.select().from(communes).where(eq(communes.dossierId, id))).length,
    );
  });

  it.each(["update journal set cle = null", "delete from journal", "truncate versions cascade"])(
    "refuse de réécrire : %s",
    async (instruction) => {
      await expect(base.db.execute(sql.raw(instruction))).rejects.toMatchObject({ cause: { code: "42501" } });
    },
  );

  it("une commune déjà prise est refusée par la clé même de la table", async () => {
    const [prise] = await base.db.select().from(communes).limit(1);
    if (!prise) throw new Error("A file holds communes");
    await expect(base.db.insert(communes).values(prise)).rejects.toMatchObject({ cause: { code: "23505" } });
  });
});

it("les deux bases ont raconté la même chose", () => {
  const [postgres, embarquee] = ["PostgreSQL", "la base embarquée"].map((moteur) => sansCommunes(RECITS[moteur]));
  expect(postgres?.length).toBeGreaterThan(1_000);
  expect(embarquee).toEqual(postgres);
});

/** Communes are numbered across the run: the second engine gets the next ones. */
const sansCommunes = (recit: unknown) => JSON.stringify(recit).replaceAll(/33\d{3}(?=\D)|"population":\d+/g, "·");
