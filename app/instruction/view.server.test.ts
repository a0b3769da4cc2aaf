import pg from "pg";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { service } from "#app/api/test-client.ts";
import { pendantUneVisite } from "#app/once.server.ts";
import { lireFlux } from "#db/queries/stream.ts";
import { presences } from "#db/schema/presence.ts";
import { ACTEURS } from "#test/fabriques/acteurs.ts";
import { commente } from "#test/fabriques/commentaire.ts";
import { depotInstruit } from "#test/fabriques/depot.ts";
import { communesLibres, ouvrir } from "#test/fabriques/registre.ts";
import type { Qualite } from "#workflows/acteur.ts";
import type { Onglet } from "./tabs.ts";
import { vueDInstruction } from "./view.server.ts";

const chez = service();
let depot: Awaited<ReturnType<typeof depotInstruit>>;
beforeAll(async () => {
  depot = await depotInstruit(chez.db);
});

/** The page as the server answers it, and how many statements it took. */
async function lire(demande: string, qui: Exclude<Qualite, "systeme"> = "ars.instructeur") {
  const headers = { Authorization: `Bearer ${chez.jeton[ACTEURS[qui].id]}` };
  const request = new Request(`http://localhost/dossiers/${depot.id}/instruction?${demande}`, { headers });
  const dire = vi.spyOn(pg.Client.prototype, "query");
  const vue = await pendantUneVisite(() => vueDInstruction({ request, params: { id: depot.id } }));
  const instructions = dire.mock.calls.length;
  dire.mockRestore();
  return { vue, instructions };
}

describe("la page d’instruction", () => {
  it.each<[Onglet, number]>([
    ["texte", 19],
    ["voisins", 14],
    ["historique", 13],
  ])(
    "%s : %i instructions au plus, quel que soit le nombre de voisins, de collègues et de remarques",
    async (onglet, plafond) => {
      const demande = `section=prevention&vue=${onglet}`;
      await commente(chez.db, depot.version, {});
      const peu = await lire(demande);
      const le = depot.jour;
      for (let rang = 0; rang < 4; rang += 1) {
        await ouvrir(chez.db, le, communesLibres(3));
        await commente(chez.db, depot.version, {});
      }
      const colleague = { dossierId: depot.id, lieu: "prevention", qualite: "cpam.roc", vueLe: new Date() };
      const ids = ["cpam", "ars-direction", "cpam-direction"];
      await chez.db
        .insert(presences)
        .values(ids.map((utilisateurId) => ({ ...colleague, utilisateurId, nom: utilisateurId })))
        .onConflictDoNothing();
      const beaucoup = await lire(demande);
      expect(beaucoup.instructions).toBe(peu.instructions);
      expect(beaucoup.instructions).toBeLessThanOrEqual(plafond);
      expect(beaucoup.vue.alentours.presents).toHaveLength(3);
    },
  );

  it("ne porte que les remarques de la section lue, et dit combien attendent dans les autres", async () => {
    await commente(chez.db, depot.version, { section: "budget", champ: "ressourcesHumaines", texte: "Et la suite ?" });
    const { lecture } = (await lire("section=budget")).vue;
    expect(lecture?.commentaires.fils.map(({ section }) => section)).toEqual(["budget"]);
    expect(Object.keys(lecture?.ouverts ?? {}).sort()).toEqual(["budget", "prevention"]);
    expect(Object.keys(lecture?.commentaires.questions ?? {}).every((adresse) => adresse.startsWith("budget."))).toBe(
      true,
    );
  });

  it("chaque onglet revient à la section lue, et un onglet inconnu est le texte", async () => {
    const { vue } = await lire("section=budget&vue=voisins");
    expect([vue.onglet, vue.section, vue.ici]).toEqual([
      "voisins",
      "budget",
      `/dossiers/${depot.id}/instruction?section=budget&vue=voisins`,
    ]);
    expect((await lire("section=inconnue&vue=autre")).vue).toMatchObject({ onglet: "texte", voisinage: null });
  });

  it("l’historique montre les derniers actes, du plus récent au plus ancien", async () => {
    const { historique } = (await lire("vue=historique")).vue;
    const flux = await lireFlux(chez.db, depot.id);
    expect(historique?.total).toBe(flux?.lignes.length);
    expect(historique?.fil[0]?.version).toBe(flux?.lignes.length);
    expect(historique?.fil).toHaveLength(8);
  });
});
