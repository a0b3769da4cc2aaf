import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { boiteDe } from "#db/queries/inbox.ts";
import { courriels } from "#db/schema/journal.ts";
import { notifications } from "#db/schema/notices.ts";
import { type Base, baseDeTest } from "#test/fabriques/base.ts";
import type { Etape } from "#test/fabriques/dossier.ts";
import { inscrirePersonnes } from "#test/fabriques/personnes.ts";
import { dossierInscrit, proposer } from "#test/fabriques/registre.ts";
import { seancesChangees } from "./sessions.server.ts";

let base: Base;
beforeAll(async () => {
  base = await baseDeTest();
  await inscrirePersonnes(base.db);
});
afterAll(() => base.fermer());

const convoquer = (seanceLe: string): Etape => ["ComiteConvoque", { seanceLe, invites: ["urps"] }];

async function raconte(...etapes: Etape[]) {
  const { id, version } = await dossierInscrit(base.db, { jusqua: "projetComplet" });
  for (const [rang, etape] of etapes.entries()) await proposer(base.db, id, etape, { versionVue: version + rang });
  return { id, version: version + etapes.length };
}

/** What the inbox of the URPS says of the sessions of one file, the first convened first. */
async function annonces(...etapes: Etape[]) {
  const { id } = await raconte(...etapes);
  const { lignes } = await boiteDe(base.db, "urps", { nature: "information", texte: id });
  const changees = await seancesChangees(base.db, lignes);
  return lignes
    .filter(({ type }) => type === "ComiteConvoque")
    .sort((une, autre) => une.version - autre.version)
    .map((ligne) => changees.get(ligne.id) ?? "");
}

describe("une séance annoncée, dans la boîte d’un invité", () => {
  const prevue = convoquer("2026-04-02");
  it.each([
    ["à venir", [prevue], [""]],
    ["déplacée", [prevue, convoquer("2026-04-09")], ["Remplacée par une autre séance", ""]],
    ["avant laquelle l’ARS décide", [prevue, "OppositionNotifiee"], ["La séance n’a plus lieu"]],
    ["tenue", [convoquer("2026-03-15"), ["ComiteTenu", { seanceLe: "2026-03-15" }], "ProjetDeSanteValide"], [""]],
  ] as [string, Etape[], string[]][])("%s", async (_quoi, etapes, attendues) => {
    expect(await annonces(...etapes)).toEqual(attendues);
  });
});

describe("la décision, pour ceux qui ont donné un avis ou siégé", () => {
  it("se lit pour information, sans courriel immédiat", async () => {
    const demande: Etape = ["AvisDemande", { organisme: "ddArs" }];
    const rendu: Etape = ["AvisRendu", {}, "ars.delegation"];
    const { id, version } = await raconte(demande, rendu, convoquer("2026-04-02"), "OppositionNotifiee");
    const dites = await base.db
      .select({ qui: notifications.destinataireId, nature: notifications.nature, texte: notifications.texte })
      .from(notifications)
      .where(and(eq(notifications.dossierId, id), eq(notifications.version, version)));
    const postes = (await base.db.select().from(courriels).where(eq(courriels.dossierId, id))).map(({ cle }) => cle);
    for (const qui of ["dd-ars", "urps"]) {
      const dite = dites.find((une) => une.qui === qui);
      expect(dite).toMatchObject({ nature: "information", texte: expect.stringContaining("n’a plus lieu") });
      expect(postes).not.toContain(`${id}:${version}:${qui}`);
    }
    expect(dites.map(({ qui }) => qui)).not.toContain("msa");
  });
});
