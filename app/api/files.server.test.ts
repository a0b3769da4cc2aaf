import { describe, expect, it } from "vitest";
import { jetons } from "#db/schema/people.ts";
import { dossierInscrit, ouvrir } from "#test/fabriques/registre.ts";
import { loader as dossiers } from "./files.ts";
import * as formes from "./openapi/shapes.ts";
import { appeler, jetonDe, service } from "./test-client.ts";

const chez = service();

describe("qui frappe à la porte", () => {
  it.each([null, "x".repeat(43)])("reste dehors avec le jeton %s", async (porte) => {
    const { statut, corps, entetes } = await appeler(dossiers, "/dossiers", porte);
    expect([statut, corps.erreur, entetes.get("www-authenticate")]).toEqual([401, "non-connecte", "Bearer"]);
  });

  it("reste dehors dès que son jeton est révoqué", async () => {
    const revoque = await jetonDe(chez.db, "lecture");
    expect((await appeler(dossiers, "/dossiers", revoque)).statut).toBe(200);
    await chez.db.update(jetons).set({ revoqueLe: new Date() });
    expect((await appeler(dossiers, "/dossiers", revoque)).statut).toBe(401);
    await chez.db.update(jetons).set({ revoqueLe: null });
  });

  it.each(["PUT", "DELETE", "PATCH", "OPTIONS"])("n’obtient rien par %s", async (methode) => {
    const { statut, entetes, corps } = await appeler(dossiers, "/dossiers", chez.jeton.porteur, { methode });
    expect([statut, entetes.get("allow"), corps.erreur]).toEqual([405, "GET, HEAD, POST", "methode-interdite"]);
    expect(entetes.get("cache-control")).toBe("no-store");
  });
});

describe("la liste", () => {
  it("montre à chacun les siens, page après page, sans doublon ni oubli", async () => {
    for (let rang = 0; rang < 11; rang += 1) await ouvrir(chez.db);
    const lus: string[] = [];
    let suite: string | null = "";
    while (suite !== null) {
      const question: string = suite && `&curseur=${suite}`;
      const { statut, corps } = await appeler(dossiers, `/dossiers?limite=4${question}`, chez.jeton.cpam);
      expect([statut, formes.liste.safeParse(corps).error?.issues]).toEqual([200, undefined]);
      lus.push(...corps.dossiers.map(({ id }: { id: string }) => id));
      suite = corps.suivant;
    }
    expect(new Set(lus).size).toBe(lus.length);
    const { corps } = await appeler(dossiers, "/dossiers?limite=100", chez.jeton.cpam);
    expect(lus).toEqual(corps.dossiers.map(({ id }: { id: string }) => id));
    expect(lus.length).toBe(11);
  });

  it("filtre, et ne montre rien à l’observation nationale", async () => {
    const liste = async (question: string, qui = "ars") =>
      (await appeler(dossiers, `/dossiers?${question}`, chez.jeton[qui])).corps.dossiers;
    expect(await liste("", "national")).toEqual([]);
    expect(await liste("departement=2A")).toEqual([]);
    await dossierInscrit(chez.db, { jusqua: "lettreDeposee" });
    const lettres = await liste("etape=lettreIntention&attend=ars&limite=100");
    expect(lettres).toHaveLength(1);
    for (const ligne of lettres) expect(ligne).toMatchObject({ etape: "lettreIntention", attend: ["ars"] });
  });

  it("refuse une question qu’elle ne comprend pas", async () => {
    expect(await appeler(dossiers, "/dossiers?limite=0", chez.jeton.ars)).toMatchObject({ statut: 400 });
  });
});
