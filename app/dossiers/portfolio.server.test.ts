import pg from "pg";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { chargerCadre } from "#app/cadre/load.server.ts";
import { pendantUneVisite } from "#app/once.server.ts";
import { recherches } from "#db/schema/desk.ts";
import { dossiers } from "#db/schema/files.ts";
import { baseDeTest } from "#test/fabriques/base.ts";
import { inscrirePersonnes } from "#test/fabriques/personnes.ts";
import { inscrireLignes, ligneDeRang } from "#test/fabriques/portefeuille.ts";
import { ouvrirSession, SECRET } from "#test/fabriques/session.ts";
import { vueDuPortefeuille } from "./page.server.ts";

const JOUR = "2026-03-16";
let connexion: Awaited<ReturnType<typeof baseDeTest>>;
let cookie: string;
beforeAll(async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date(`${JOUR}T11:00:00Z`) });
  connexion = await baseDeTest();
  const reglages = { adresse: "http://localhost", secret: SECRET, mode: "production" };
  Object.assign(globalThis, { __atelier: Promise.resolve({ connexion, reglages }) });
  await inscrirePersonnes(connexion.db);
  cookie = (await ouvrirSession(connexion.db, "ars")).cookie;
});
afterAll(() => {
  vi.useRealTimers();
  return connexion.fermer();
});

const inscrire = async (nombre: number) => {
  await connexion.db.delete(recherches);
  await connexion.db.delete(dossiers);
  const rangs = Array.from({ length: nombre }, (_, rang) => rang);
  await inscrireLignes(
    connexion.db,
    rangs.map((rang) => ligneDeRang(rang, { region: "75", departement: "33" }, JOUR)),
  );
};

/** The page as the server answers it: what surrounds it and what it shows, asked together. */
async function lire(requete: string) {
  const request = () => new Request(`http://localhost/dossiers${requete}`, { headers: { cookie } });
  const dire = vi.spyOn(pg.Client.prototype, "query");
  const [, vue] = await pendantUneVisite(() => Promise.all([chargerCadre(request()), vueDuPortefeuille(request())]));
  const instructions = dire.mock.calls.length;
  dire.mockRestore();
  return { vue, instructions };
}

describe("le portefeuille", () => {
  it.each(["", "?attend=ars&tri=population", "?q=garonne&responsable=moi&echeance=21", "?tri=nom&departement=33"])(
    "quatre instructions au plus, autant pour 25 dossiers que pour 500 : « %s »",
    async (requete) => {
      await inscrire(25);
      const peu = await lire(requete);
      await inscrire(500);
      const beaucoup = await lire(requete);
      expect(beaucoup.instructions).toBe(peu.instructions);
      expect(beaucoup.instructions).toBeLessThanOrEqual(4);
      expect(peu.instructions).toBeGreaterThan(0);
    },
  );

  it("chaque compte est celui de la liste à laquelle il mène", async () => {
    await inscrire(240);
    const { vue } = await lire("");
    for (const { value, to } of vue.comptes) {
      let nombre = 0;
      for (let adresse: string | undefined = to; adresse; ) {
        const page = await lire(adresse.replace("/dossiers", ""));
        nombre += page.vue.lignes.length;
        adresse = page.vue.suivante;
      }
      expect([to, nombre]).toEqual([to, value]);
    }
  });

  it("cinquante lignes par page, et le lecteur s’y lit « Vous »", async () => {
    await inscrire(120);
    const { vue } = await lire("?responsable=moi");
    expect(vue.lignes).toHaveLength(50);
    expect(new Set(vue.lignes.map(({ responsable }) => responsable))).toEqual(new Set(["Vous"]));
  });
});
