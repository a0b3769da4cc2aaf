import { beforeAll, describe, expect, it, vi } from "vitest";
import { LENDEMAIN, service } from "#app/api/test-client.ts";
import { garderPreparation } from "#db/queries/prepared.ts";
import { oublierPresences } from "#db/queries/presence.ts";
import { presences } from "#db/schema/presence.ts";
import { ACTEURS } from "#test/fabriques/acteurs.ts";
import { depotInstruit } from "#test/fabriques/depot.ts";
import { proposer } from "#test/fabriques/registre.ts";
import { QUALITES, type Qualite } from "#workflows/acteur.ts";
import type { AlentoursVus } from "./around.server.ts";
import { action } from "./presence.ts";

type Personne = Exclude<Qualite, "systeme">;
const chez = service();
let depot: Awaited<ReturnType<typeof depotInstruit>>;
beforeAll(async () => {
  depot = await depotInstruit(chez.db);
});

const dans = (secondes: number) => vi.setSystemTime(new Date(LENDEMAIN.getTime() + secondes * 1_000));

/** Says that somebody reads a section; the status when it is refused. */
async function dire(qui: Personne, section = "prevention", id = depot.id): Promise<AlentoursVus | number> {
  const headers = { Authorization: `Bearer ${chez.jeton[ACTEURS[qui].id]}` };
  const body = new URLSearchParams({ section });
  const request = new Request(`http://localhost/dossiers/${id}/presence`, { method: "POST", headers, body });
  const reponse = await action({ request, params: { id }, context: {} } as never).catch((refus: Response) => refus);
  return reponse.ok ? reponse.json() : reponse.status;
}
const vus = async (qui: Personne, section?: string, id?: string) => {
  const reponse = await dire(qui, section, id);
  return typeof reponse === "number" ? reponse : reponse.presents.map((present) => [present.nom, present.section]);
};

describe("la présence des collègues", () => {
  it("l’ARS et la CPAM se voient, chacune dans sa section, et nul ne se voit soi-même", async () => {
    dans(0);
    expect(await vus("ars.instructeur", "prevention")).toEqual([]);
    expect(await vus("cpam.roc", "budget")).toEqual([["Hélène Vidal", "prevention"]]);
    expect(await vus("ars.instructeur", "gouvernance")).toEqual([["Sofia Lambert", "budget"]]);
    expect(await vus("cpam.roc", "budget")).toEqual([["Hélène Vidal", "gouvernance"]]);
    expect(await chez.db.$count(presences)).toBe(2);
  });

  const ENTRENT = QUALITES.filter((qualite) => /^(ars|cpam)\./.test(qualite));
  it.each(QUALITES.filter((qualite): qualite is Personne => qualite !== "systeme"))(
    "%s : la page n’existe que pour l’ARS et la CPAM",
    async (qualite) => {
      const reponse = await dire(qualite);
      expect(typeof reponse === "number" ? reponse : 200).toBe(ENTRENT.includes(qualite) ? 200 : 404);
    },
  );

  it("un dossier qui n’existe pas est introuvable", async () => {
    expect(await dire("ars.instructeur", "", "33-2026-9999")).toBe(404);
  });

  it("une minute sans nouvelle, et l’on n’est plus là ; d’un dossier à l’autre, on ne se voit pas", async () => {
    const autre = await depotInstruit(chez.db);
    dans(1_000);
    await vus("ars.instructeur");
    expect(await vus("cpam.direction", "", autre.id)).toEqual([]);
    dans(1_059);
    expect(await vus("cpam.roc", "budget")).toEqual([["Hélène Vidal", "prevention"]]);
    dans(1_061);
    expect(await vus("cpam.roc", "budget")).toEqual([]);
  });

  it("ce qui n’est pas le nom d’une section n’est pas gardé", async () => {
    dans(2_000);
    await vus("ars.instructeur", "<b>ici</b>");
    expect(await vus("cpam.roc", "a".repeat(61))).toEqual([["Hélène Vidal", ""]]);
    expect(await vus("ars.instructeur")).toEqual([["Sofia Lambert", ""]]);
  });

  it("les présences d’il y a une heure sont oubliées, les autres gardées", async () => {
    dans(9_000);
    await vus("ars.instructeur");
    await oublierPresences(chez.db, new Date(LENDEMAIN.getTime() + 8_000_000));
    expect((await chez.db.select().from(presences)).map(({ utilisateurId }) => utilisateurId)).toEqual(["ars"]);
  });
});

describe("ce qui change pendant qu’on lit", () => {
  const lire = async (qui: Personne) => (await dire(qui)) as AlentoursVus;

  it("une décision préparée se dit à l’ARS, jamais à la CPAM", async () => {
    dans(10_000);
    const { id: parId, nom: par } = ACTEURS["ars.signataire"];
    const decision = { dossierId: depot.id, saisie: {}, versionVue: depot.versionDuDossier, parId, par };
    expect((await lire("ars.instructeur")).preparee).toBeNull();
    await garderPreparation(chez.db, { ...decision, type: "ProjetDeSanteValide" });
    expect((await lire("ars.instructeur")).preparee).toMatchObject({ par, libelle: "valider le projet de santé" });
    expect((await lire("cpam.roc")).preparee).toBeNull();
  });

  it("un acte fait grandir la version, et se nomme avec son auteur", async () => {
    const avant = await lire("cpam.roc");
    const { versionDuDossier: versionVue, jour: le } = depot;
    await proposer(chez.db, depot.id, "ProjetDeSanteValide", { le, versionVue });
    const apres = await lire("cpam.roc");
    expect(apres.version).toBe(avant.version + 1);
    expect(apres.dernier).toBe("projet de santé validé (Marc Delmas)");
    expect((await lire("ars.instructeur")).preparee).toBeNull();
  });
});
