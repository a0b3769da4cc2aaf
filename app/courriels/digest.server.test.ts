import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { noterLecture } from "#db/queries/notices.ts";
import { garderPreferences } from "#db/queries/preferences.ts";
import { courriels } from "#db/schema/journal.ts";
import { type Base, baseDeTest } from "#test/fabriques/base.ts";
import { inscrirePersonnes } from "#test/fabriques/personnes.ts";
import { dossierInscrit } from "#test/fabriques/registre.ts";
import { GENRES } from "../notifications/sending.ts";
import { resumer } from "./digest.server.ts";

let base: Base;
let id: string;
/** The file of the test is played at noon, in Paris, on 15 March 2026; its contract is then to be signed. */
beforeAll(async () => {
  base = await baseDeTest();
  await inscrirePersonnes(base.db);
  ({ id } = await dossierInscrit(base.db, { jusqua: "contratASigner" }));
});
afterAll(() => base.fermer());

const AVANT_SEPT_HEURES = new Date("2026-03-16T05:59:59Z");
const SEPT_HEURES = new Date("2026-03-16T06:00:00Z");
const lettresDuJour = async (jour = "2026-03-16") =>
  (await base.db.select().from(courriels)).filter(({ cle }) => cle.startsWith("resume:") && cle.endsWith(jour));
const lettreDe = async (qui: string) =>
  (
    await base.db
      .select()
      .from(courriels)
      .where(eq(courriels.cle, `resume:${qui}:2026-03-16`))
  )[0];

describe("la lettre du jour", () => {
  it("attend 7 heures, à Paris", async () => {
    await resumer(base.db, AVANT_SEPT_HEURES);
    expect(await lettresDuJour()).toEqual([]);
  });

  it("ne va ni à qui ne veut rien, ni à qui a tout lu", async () => {
    await garderPreferences(base.db, "lecture", Object.fromEntries(GENRES.map((genre) => [genre, "jamais"])));
    await noterLecture(base.db, "redaction", id, { instant: AVANT_SEPT_HEURES });
    await resumer(base.db, SEPT_HEURES);
    expect(await lettreDe("lecture")).toBeUndefined();
    expect(await lettreDe("redaction")).toBeUndefined();
  });

  it("est une seule par personne, dans deux processus, d’heure en heure", async () => {
    const avant = await lettresDuJour();
    expect(avant.length).toBeGreaterThan(3);
    await Promise.all([resumer(base.db, SEPT_HEURES), resumer(base.db, new Date("2026-03-16T15:00:00Z"))]);
    expect(await lettresDuJour()).toEqual(avant);
  });

  it("met ce qui est à faire en premier, par dossier, sans ce qui a déjà fait un courriel", async () => {
    const texte = (await lettreDe("ars"))?.texte ?? "";
    expect(texte).toContain(`CPTS Garonne et Coteaux (${id})`);
    expect(texte).toMatch(/Projet de santé validé.*Contrat tripartite proposé/s);
    expect(texte).not.toContain("Lettre d’intention déposée");
    const aFaire = (await lettreDe("coordination"))?.texte ?? "";
    expect(aFaire.indexOf("À FAIRE")).toBeLessThan(aFaire.indexOf("POUR INFORMATION"));
  });

  it("ne dit que le titre des actes, rien de ce qu’on y a écrit", async () => {
    for (const { texte } of await lettresDuJour()) expect(texte).not.toContain("«");
  });

  it("ne redit rien le lendemain, ni ce qu’un arrêt d’une semaine a rendu ancien", async () => {
    await resumer(base.db, new Date("2026-03-17T08:00:00Z"));
    expect(await lettresDuJour("2026-03-17")).toEqual([]);
    await resumer(base.db, new Date("2026-03-24T08:00:00Z"));
    expect(await lettresDuJour("2026-03-24")).toEqual([]);
  });
});
