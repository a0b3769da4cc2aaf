import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { Connexion } from "#db/connection.ts";
import { premiereAlteration } from "#db/journal.ts";
import { jetons } from "#db/schema/people.ts";
import { ACTEURS } from "#test/fabriques/acteurs.ts";
import { HISTOIRES, type Histoire } from "#test/fabriques/dossier.ts";
import { composerEquipe } from "#test/fabriques/personnes.ts";
import { dossierInscrit, ouvrir } from "#test/fabriques/registre.ts";
import { loader as dossier } from "./file.ts";
import { loader as dossiers } from "./files.ts";
import { loader as journal } from "./journal.ts";
import * as formes from "./openapi/shapes.ts";
import { appeler, jetonDe, registreDeTest } from "./test-client.ts";

let registre: Pick<Connexion, "db" | "fermer">;
/** The day after the histories of the tests. */
const LENDEMAIN = new Date("2026-03-16T11:00:00Z");
const jeton: Record<string, string> = {};

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: LENDEMAIN });
  registre = await registreDeTest();
  for (const { id } of Object.values(ACTEURS)) if (id !== "systeme") jeton[id] = await jetonDe(registre.db, id);
});
afterAll(() => {
  vi.useRealTimers();
  return registre.fermer();
});

describe("qui frappe à la porte", () => {
  it.each([null, "x".repeat(43)])("reste dehors avec le jeton %s", async (porte) => {
    const { statut, corps, entetes } = await appeler(dossiers, "/dossiers", porte);
    expect([statut, corps.erreur, entetes.get("www-authenticate")]).toEqual([401, "non-connecte", "Bearer"]);
  });

  it("reste dehors dès que son jeton est révoqué", async () => {
    const revoque = await jetonDe(registre.db, "lecture");
    expect((await appeler(dossiers, "/dossiers", revoque)).statut).toBe(200);
    await registre.db.update(jetons).set({ revoqueLe: new Date() });
    expect((await appeler(dossiers, "/dossiers", revoque)).statut).toBe(401);
    await registre.db.update(jetons).set({ revoqueLe: null });
  });

  it.each(["PUT", "DELETE", "PATCH", "OPTIONS"])("n’obtient rien par %s", async (methode) => {
    const { statut, entetes, corps } = await appeler(dossiers, "/dossiers", jeton.porteur as string, { methode });
    expect([statut, entetes.get("allow"), corps.erreur]).toEqual([405, "GET, HEAD, POST", "methode-interdite"]);
    expect(entetes.get("cache-control")).toBe("no-store");
  });
});

describe("lire un dossier", () => {
  it.each(Object.keys(HISTOIRES) as Histoire[])("à l’étape %s, comme la description le dit", async (jusqua) => {
    const { id } = await dossierInscrit(registre.db, { jusqua });
    for (const qui of ["porteur", "ars-direction", "cpam-direction", "lecture", "admin"]) {
      const { statut, corps } = await appeler(dossier, `/dossiers/${id}`, jeton[qui] as string);
      expect(statut).toBe(200);
      expect(formes.dossier.safeParse(corps).error?.issues).toBeUndefined();
    }
  });

  it("donne à chacun ses actes", async () => {
    const { id } = await dossierInscrit(registre.db, { jusqua: "lettreEnExamen" });
    const actes = async (qui: string): Promise<string[]> =>
      (await appeler(dossier, `/dossiers/${id}`, jeton[qui] as string)).corps.actesPossibles.map(
        ({ type }: { type: string }) => type,
      );
    expect(await actes("ars-direction")).toContain("LettreIntentionValidee");
    expect(await actes("ars")).not.toContain("LettreIntentionValidee");
    expect(await actes("lecture")).toEqual([]);
  });

  it("laisse le calendrier agir d’abord", async () => {
    const { id, version } = await dossierInscrit(registre.db, { jusqua: "projetComplet" });
    vi.setSystemTime(new Date("2026-08-01T11:00:00Z"));
    const { corps } = await appeler(dossier, `/dossiers/${id}`, jeton.porteur as string);
    vi.setSystemTime(LENDEMAIN);
    expect(corps).toMatchObject({ version: version + 1, etat: "contratTripartite.aDemander" });
  });

  it("répond pareil pour ce qui n’existe pas et pour ce qu’on ne peut pas voir", async () => {
    const id = await ouvrir(registre.db);
    const reponses = await Promise.all(
      [id, "33-2026-9999", "33", "..%2F..", "%00", "33-2026-0001'--", "é", "a".repeat(4_000)].flatMap((cible) =>
        [dossier, journal].map((chez) => appeler(chez, `/dossiers/${cible}`, jeton.national as string)),
      ),
    );
    expect(new Set(reponses.map(({ statut, corps }) => `${statut} ${JSON.stringify(corps)}`)).size).toBe(1);
    expect(reponses[0]?.statut).toBe(404);
  });
});

describe("la liste", () => {
  it("montre à chacun les siens, page après page, sans doublon ni oubli", async () => {
    await composerEquipe(registre.db, await ouvrir(registre.db));
    const lus: string[] = [];
    let suite: string | null = "";
    while (suite !== null) {
      const question: string = suite && `&curseur=${suite}`;
      const { statut, corps } = await appeler(dossiers, `/dossiers?limite=4${question}`, jeton.cpam as string);
      expect([statut, formes.liste.safeParse(corps).error?.issues]).toEqual([200, undefined]);
      lus.push(...corps.dossiers.map(({ id }: { id: string }) => id));
      suite = corps.suivant;
    }
    expect(new Set(lus).size).toBe(lus.length);
    const { corps } = await appeler(dossiers, "/dossiers?limite=100", jeton.cpam as string);
    expect(lus).toEqual(corps.dossiers.map(({ id }: { id: string }) => id));
    expect(lus.length).toBeGreaterThan(10);
  });

  it("filtre, et ne montre rien à l’observation nationale", async () => {
    const liste = async (question: string, qui = "ars") =>
      (await appeler(dossiers, `/dossiers?${question}`, jeton[qui] as string)).corps.dossiers;
    expect(await liste("", "national")).toEqual([]);
    expect(await liste("departement=2A")).toEqual([]);
    const lettres = await liste("etape=lettreIntention&attend=ars&limite=100");
    expect(lettres.length).toBeGreaterThan(0);
    for (const ligne of lettres) expect(ligne).toMatchObject({ etape: "lettreIntention", attend: ["ars"] });
  });

  it("refuse une question qu’elle ne comprend pas", async () => {
    expect(await appeler(dossiers, "/dossiers?limite=0", jeton.ars as string)).toMatchObject({ statut: 400 });
  });
});

describe("le journal exporté", () => {
  it("se vérifie sans l’application", async () => {
    const { id, version } = await dossierInscrit(registre.db, { jusqua: "enVigueur" });
    const { corps } = await appeler(journal, `/dossiers/${id}/journal`, jeton["cpam-direction"] as string);
    expect(formes.journal.safeParse(corps).error?.issues).toBeUndefined();
    const lignes = corps.map((ligne: { inscritLe: string }) => ({ ...ligne, inscritLe: new Date(ligne.inscritLe) }));
    expect([lignes.length, premiereAlteration(lignes)]).toEqual([version, null]);
    lignes[4].fait.le = "2026-03-14";
    expect(premiereAlteration(lignes)).toMatchObject({ version: 5 });
  });
});
