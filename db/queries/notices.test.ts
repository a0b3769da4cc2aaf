import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Base, baseDeTest } from "#test/fabriques/base.ts";
import { inscrirePersonnes } from "#test/fabriques/personnes.ts";
import { ouvrir } from "#test/fabriques/registre.ts";
import { notifications } from "../schema/notices.ts";
import { boiteDe, compterAFaire, rangerInformations } from "./inbox.ts";
import { lecturesDe, noterLecture } from "./notices.ts";
import { retirerMembre } from "./team.ts";

let base: Base;
let dossier: string;
beforeAll(async () => {
  base = await baseDeTest();
  await inscrirePersonnes(base.db);
  dossier = await ouvrir(base.db);
});
afterAll(() => base.fermer());
beforeEach(() => base.db.delete(notifications));

const instant = (minute: number) => new Date(Date.UTC(2026, 2, 15, 10, minute));

async function notifiees(nombre: number, differences: Partial<typeof notifications.$inferInsert> = {}) {
  const lignes = Array.from({ length: nombre }, (_, rang) => ({
    ...{ id: randomUUID(), cle: randomUUID(), dossierId: dossier, version: rang + 4, type: "ExamenOuvert" },
    ...{ destinataireId: "porteur", destinataire: "Dr Camille Ferrand", qualite: "porteur", titre: `Acte ${rang}` },
    // Two by two at the same instant: the cursor tells them apart.
    ...{ nature: "information" as const, notifieeLe: instant(Math.floor(rang / 2)) },
    ...differences,
  }));
  await base.db.insert(notifications).values(lignes);
  return lignes;
}
const information = { nature: "information" as const };

describe("l’accusé de lecture", () => {
  it("garde la première ouverture du dossier, et rien de ce qui est notifié après elle", async () => {
    await notifiees(4);
    await noterLecture(base.db, "porteur", dossier, { instant: instant(0) });
    await noterLecture(base.db, "porteur", dossier, { instant: instant(30) });
    await noterLecture(base.db, "porteur", dossier, { instant: instant(59) });
    const lues = (await lecturesDe(base.db, dossier)).map(({ version, ouverteLe }) => [version, ouverteLe]);
    expect(lues).toEqual([
      [4, instant(0)],
      [5, instant(0)],
      [6, instant(30)],
      [7, instant(30)],
    ]);
  });

  it("d’un texte déposé n’est pas celle des autres actes", async () => {
    await notifiees(3);
    await noterLecture(base.db, "porteur", dossier, { instant: instant(30), faits: [5] });
    const lues = (await lecturesDe(base.db, dossier)).filter(({ ouverteLe }) => ouverteLe);
    expect(lues.map(({ version }) => version)).toEqual([5]);
  });

  it("n’est celui de personne d’autre, ni d’un autre dossier", async () => {
    await notifiees(2);
    await noterLecture(base.db, "ars", dossier, { instant: instant(30) });
    await noterLecture(base.db, "porteur", "33-2026-9999", { instant: instant(30) });
    expect((await lecturesDe(base.db, dossier)).map(({ ouverteLe }) => ouverteLe)).toEqual([null, null]);
  });

  it("marquer comme lue n’est pas avoir ouvert le dossier", async () => {
    await notifiees(1);
    await rangerInformations(base.db, "porteur", instant(30));
    expect((await boiteDe(base.db, "porteur", information)).lignes).toEqual([]);
    expect(await lecturesDe(base.db, dossier)).toMatchObject([{ ouverteLe: null }]);
  });
});

describe("la boîte d’une personne", () => {
  it("se lit page par page, la plus récente d’abord, chacune une fois", async () => {
    await notifiees(23);
    const lues: string[] = [];
    let curseur: string | undefined;
    do {
      const page = await boiteDe(base.db, "porteur", information, { curseur, limite: 5 });
      lues.push(...page.lignes.map(({ id }) => id));
      curseur = page.suivant;
    } while (curseur);
    expect([lues.length, new Set(lues).size]).toEqual([23, 23]);
  });

  it.each(["", "~", "demain~x", "2026-99-99T00:00:00.000Z~x"])(
    "un curseur abîmé (%j) montre la première page",
    async (curseur) => {
      await notifiees(2);
      expect((await boiteDe(base.db, "porteur", information, { curseur })).lignes).toHaveLength(2);
    },
  );

  it("ne range que ce qui est à elle, et jamais ce qui est à faire", async () => {
    const [sienne] = await notifiees(1);
    const [autre] = await notifiees(1, { destinataireId: "ars" });
    await notifiees(2, { nature: "a-faire" });
    await rangerInformations(base.db, "porteur", instant(30), autre?.id);
    expect((await boiteDe(base.db, "ars", information)).lignes).toHaveLength(1);
    await rangerInformations(base.db, "porteur", instant(30), sienne?.id);
    expect((await boiteDe(base.db, "porteur", information)).lignes).toEqual([]);
    expect((await boiteDe(base.db, "porteur", { ...information, toutes: true })).lignes).toHaveLength(1);
    expect(await compterAFaire(base.db, "porteur")).toBe(2);
  });

  it.each([
    ["garonne", 3],
    ["0001", 3],
    ["%", 0],
    ["Loire", 0],
  ])("cherchée par « %s » : %i", async (texte, nombre) => {
    await notifiees(3);
    expect((await boiteDe(base.db, "porteur", { ...information, texte })).lignes).toHaveLength(nombre);
  });

  it("ne montre plus rien à qui a quitté l’équipe ou l’organisme", async () => {
    const lignes = [{ destinataireId: "redaction" }, { destinataireId: "national" }];
    for (const ligne of lignes) await notifiees(1, { ...ligne, nature: "a-faire" });
    expect(await compterAFaire(base.db, "redaction")).toBe(1);
    await retirerMembre(base.db, dossier, "redaction");
    for (const { destinataireId } of lignes) {
      expect(await compterAFaire(base.db, destinataireId)).toBe(0);
      expect((await boiteDe(base.db, destinataireId, { nature: "a-faire", toutes: true })).lignes).toEqual([]);
    }
  });

  it("ne compte pas plus loin qu’il ne faut", async () => {
    await notifiees(8, { nature: "a-faire" });
    expect(await compterAFaire(base.db, "porteur", 5)).toBe(5);
  });
});
