import { describe, expect, it, vi } from "vitest";
import { premiereAlteration } from "#db/journal.ts";
import { HISTOIRES, type Histoire } from "#test/fabriques/dossier.ts";
import { dossierInscrit, ouvrir } from "#test/fabriques/registre.ts";
import { loader as dossier } from "./file.ts";
import { loader as journal } from "./journal.ts";
import * as formes from "./openapi/shapes.ts";
import { appeler, LENDEMAIN, service } from "./test-client.ts";

const chez = service();

describe("lire un dossier", () => {
  it.each(Object.keys(HISTOIRES) as Histoire[])("à l’étape %s, comme la description le dit", async (jusqua) => {
    const { id } = await dossierInscrit(chez.db, { jusqua });
    for (const qui of ["porteur", "ars-direction", "cpam-direction", "lecture", "admin"]) {
      const { statut, corps } = await appeler(dossier, `/dossiers/${id}`, chez.jeton[qui]);
      expect(statut).toBe(200);
      expect(formes.dossier.safeParse(corps).error?.issues).toBeUndefined();
    }
  });

  it("donne à chacun ses actes", async () => {
    const { id } = await dossierInscrit(chez.db, { jusqua: "lettreEnExamen" });
    const actes = async (qui: string): Promise<string[]> =>
      (await appeler(dossier, `/dossiers/${id}`, chez.jeton[qui])).corps.actesPossibles.map(
        ({ type }: { type: string }) => type,
      );
    expect(await actes("ars-direction")).toContain("LettreIntentionValidee");
    expect(await actes("ars")).not.toContain("LettreIntentionValidee");
    expect(await actes("lecture")).toEqual([]);
  });

  it("laisse le calendrier agir d’abord", async () => {
    const { id, version } = await dossierInscrit(chez.db, { jusqua: "projetComplet" });
    vi.setSystemTime(new Date("2026-08-01T11:00:00Z"));
    const { corps } = await appeler(dossier, `/dossiers/${id}`, chez.jeton.porteur);
    vi.setSystemTime(LENDEMAIN);
    expect(corps).toMatchObject({ version: version + 1, etat: "contratTripartite.aDemander" });
  });

  it("répond pareil pour ce qui n’existe pas et pour ce qu’on ne peut pas voir", async () => {
    const id = await ouvrir(chez.db);
    const reponses = await Promise.all(
      [id, "33-2026-9999", "33", "..%2F..", "%00", "33-2026-0001'--", "é", "a".repeat(4_000)].flatMap((cible) =>
        [dossier, journal].map((adresse) => appeler(adresse, `/dossiers/${cible}`, chez.jeton.national)),
      ),
    );
    expect(new Set(reponses.map(({ statut, corps }) => `${statut} ${JSON.stringify(corps)}`)).size).toBe(1);
    expect(reponses[0]?.statut).toBe(404);
  });
});

describe("le journal exporté", () => {
  it("se vérifie sans l’application", async () => {
    const { id, version } = await dossierInscrit(chez.db, { jusqua: "enVigueur" });
    const { corps } = await appeler(journal, `/dossiers/${id}/journal`, chez.jeton["cpam-direction"]);
    expect(formes.journal.safeParse(corps).error?.issues).toBeUndefined();
    const lignes = corps.map((ligne: { inscritLe: string }) => ({ ...ligne, inscritLe: new Date(ligne.inscritLe) }));
    expect([lignes.length, premiereAlteration(lignes)]).toEqual([version, null]);
    lignes[4].fait.le = "2026-03-14";
    expect(premiereAlteration(lignes)).toMatchObject({ version: 5 });
  });
});
