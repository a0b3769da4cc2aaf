import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Base, baseDeTest } from "#test/fabriques/base.ts";
import { JOUR } from "#test/fabriques/dossier.ts";
import { inscrirePersonnes } from "#test/fabriques/personnes.ts";
import { instantDe, ouvrir } from "#test/fabriques/registre.ts";
import type { Reponses } from "#workflows/modeles/completeness.ts";
import { LETTRE_INTENTION } from "#workflows/modeles/lettre-intention/index.ts";
import { empreinteDe } from "./fingerprint.ts";
import { figer } from "./freeze.ts";
import { inscrire, lireJournal } from "./journal.ts";
import { documentDe, enregistrerSection } from "./queries/documents.ts";
import { versions } from "./schema/documents.ts";

let base: Base;
let id = "";
beforeAll(async () => {
  base = await baseDeTest();
  await inscrirePersonnes(base.db);
  id = await ouvrir(base.db);
});
afterAll(() => base.fermer());

const document = () =>
  documentDe(base.db, {
    dossierId: id,
    modele: LETTRE_INTENTION.code,
    modeleVersion: LETTRE_INTENTION.version,
    rang: 1,
  });
const figerMaintenant = async (reponses: Reponses = {}) =>
  figer(
    base.db,
    {
      document: await document(),
      modele: LETTRE_INTENTION,
      reponses,
      dossier: { id, nom: "CPTS" },
      par: "porteur",
    },
    instantDe(JOUR),
  );
const refus = { cause: { code: "42501", message: expect.stringContaining("ne fait que grandir") } };

describe("ce qui est arrivé ne se réécrit pas", () => {
  it.each([
    "update journal set cle = 'x'",
    "update journal set empreinte = empreinte",
    "delete from journal where version = 3",
    "delete from journal",
    "truncate journal",
    "truncate journal, courriels",
    "update versions set numero = 9",
    "delete from versions",
    "truncate versions cascade",
    "truncate documents cascade",
    "insert into journal select * from journal where version = 1 on conflict (dossier_id, version) do update set cle = 'x'",
  ])("%s", async (instruction) => {
    await figerMaintenant();
    await expect(base.db.execute(sql.raw(instruction))).rejects.toMatchObject(refus);
    expect(await lireJournal(base.db, id)).toHaveLength(3);
  });

  it("deux actes ne prennent pas la même place", async () => {
    const [premier] = await lireJournal(base.db, id);
    if (!premier) throw new Error("The file is open");
    await expect(inscrire(base.db, { ...premier, cle: "autre" })).rejects.toMatchObject({ cause: { code: "23505" } });
  });
});

describe("figer un document", () => {
  it("garde les questions avec les réponses, sous une empreinte qui se recalcule", async () => {
    const section = LETTRE_INTENTION.sections[0];
    const champ = section?.champs[0];
    if (!section || !champ) throw new Error("The letter of intent has sections and questions");
    const { versionId, sha256, numero } = await figerMaintenant({
      [section.code]: { [champ.code]: "  CPTS Garonne  " },
    });
    const [figee] = await base.db.select().from(versions).where(eq(versions.id, versionId));
    expect([figee?.sha256, figee?.numero]).toEqual([sha256, numero]);
    expect(empreinteDe(figee?.contenu)).toBe(sha256);
    expect(figee?.contenu.sections[0]?.champs[0]).toEqual({
      code: champ.code,
      libelle: champ.libelle,
      texte: "CPTS Garonne",
    });
    expect(figee?.contenu.sections.map(({ code }) => code)).toEqual(LETTRE_INTENTION.sections.map(({ code }) => code));
  });

  it("chaque dépôt a son numéro, et le même texte la même empreinte", async () => {
    const [une, deux] = [await figerMaintenant(), await figerMaintenant()];
    expect([deux.numero - une.numero, une.sha256 === deux.sha256, une.versionId === deux.versionId]).toEqual([
      1,
      true,
      false,
    ]);
  });

  it("deux personnes écrivent la même section : la seconde voit le texte de la première", async () => {
    const { id: documentId } = await document();
    const code = LETTRE_INTENTION.sections[1]?.code ?? "";
    const ecrire = (qui: string) =>
      enregistrerSection(base.db, { documentId, code, contenu: { x: qui }, versionLue: 0, par: { id: qui, nom: qui } });
    const issues = await Promise.all(["a", "b", "c", "d"].map(ecrire));
    const gagnante = issues.find((issue) => "enregistree" in issue);
    expect(issues.filter((issue) => "conflit" in issue)).toHaveLength(3);
    for (const issue of issues)
      if ("conflit" in issue && gagnante && "enregistree" in gagnante)
        expect(issue.conflit).toEqual(gagnante.enregistree);
  });
});
