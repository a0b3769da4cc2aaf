import { eq } from "drizzle-orm";
import { afterAll, beforeAll, vi } from "vitest";
import { service } from "#app/api/test-client.ts";
import { pagesOf } from "#app/pdf/read-pdf.ts";
import { fermerPdf } from "#app/pdf/render.server.ts";
import { lireJournal } from "#db/journal.ts";
import { organisations } from "#db/schema/people.ts";
import { ACTEURS } from "#test/fabriques/acteurs.ts";
import type { Histoire } from "#test/fabriques/dossier.ts";
import { dossierInscrit, instantDe } from "#test/fabriques/registre.ts";
import type { Qualite } from "#workflows/acteur.ts";
import type { TypeDeFait } from "#workflows/fact.ts";
import { loader } from "./piece.ts";

export const CONTACT = { adresse: "103 rue Belleville, Bordeaux", telephone: "05 00 00 00 01", courriel: "a@ars.fr" };

/** Words of a PDF, whatever cuts its lines. */
export const dense = (texte: string) => texte.replace(/[\s\u200b]/gu, "");
export const octets = async (reponse: Response) => new Uint8Array(await reponse.arrayBuffer());
export const motsDe = (pdf: Uint8Array) => dense(pagesOf(pdf).join(""));

/** For one test file: a register whose ARS can be reached, and what the addresses of the papers answer there. */
export function guichet() {
  const chez = service();
  beforeAll(async () => {
    await chez.db.update(organisations).set(CONTACT).where(eq(organisations.id, "ars-75"));
  });
  afterAll(fermerPdf);

  /** The answer to the person of a capacity; a refusal is an answer too. */
  async function ouvrir(id: string, version: string | number, qui: Qualite = "porteur"): Promise<Response> {
    vi.setSystemTime(instantDe("2026-03-16"));
    const headers = { Authorization: `Bearer ${chez.jeton[ACTEURS[qui].id]}` };
    const request = new Request(`http://localhost/dossiers/${id}/pieces/${version}`, { headers });
    const args = { request, params: { id, version: String(version) }, context: {} };
    return loader(args).catch((refus: Response) => refus);
  }
  const lire = async (id: string, version: number) => motsDe(await octets(await ouvrir(id, version)));

  /** A file at a stage, its journal, and the last act of a kind. */
  async function cas(jusqua: Histoire, type: TypeDeFait) {
    const { id } = await dossierInscrit(chez.db, { jusqua });
    const lignes = await lireJournal(chez.db, id);
    const ligne = lignes.findLast((candidate) => candidate.type === type);
    if (!ligne) throw new Error(`No ${type} in ${jusqua}`);
    return { id, ligne, lignes };
  }
  return { chez, ouvrir, lire, cas };
}
