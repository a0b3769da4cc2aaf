import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { jetonDe, service } from "#app/api/test-client.ts";
import { loader as confier } from "#app/confier/page.tsx";
import { loader as dossier } from "#app/dossier/page.tsx";
import { loader as papier } from "#app/papier/page.tsx";
import { loader as pilotage } from "#app/pilotage/page.tsx";
import { loader as rappeler } from "#app/rappels/page.tsx";
import { inscrireDelegation } from "#db/queries/delegations.ts";
import { utilisateurs } from "#db/schema/people.ts";
import { dossierInscrit, instantDe } from "#test/fabriques/registre.ts";
import { loader as portefeuille } from "./page.tsx";

const [AVANT, PREMIER, DERNIER, APRES] = ["2026-03-31", "2026-04-01", "2026-04-10", "2026-04-11"] as const;
const chez = service();
let id: string;
let jeton: string;
beforeAll(async () => {
  ({ id } = await dossierInscrit(chez.db, { jusqua: "lettreDeposee" }));
  await chez.db.insert(utilisateurs).values({ id: "adjointe", name: "Noa Lambert", email: "noa@exemple.fr" });
  const acte = { delegant: "Marc Delmas, directeur", acte: "Arrêté n° 2026-118", inscriteParId: "admin" };
  const jours = { du: PREMIER, au: DERNIER, delegataireId: "adjointe" };
  await inscrireDelegation(chez.db, { id: "delegation", organisationId: "ars-75", ...jours, ...acte });
  jeton = await jetonDe(chez.db, "adjointe");
});
afterAll(() => void vi.useRealTimers());

/** What a page answers to somebody who only holds a delegation, on a day; a refusal is an answer too. */
async function ouvrir<T>(page: (args: never) => Promise<T>, jour: string): Promise<T> {
  vi.setSystemTime(instantDe(jour));
  const headers = { Authorization: `Bearer ${jeton}` };
  const request = new Request(`http://localhost/x?dossier=${id}`, { headers });
  return page({ request, params: { id }, context: {} } as never).catch((refus: T) => {
    if (refus instanceof Response) return refus;
    throw refus;
  });
}
const statut = (reponse: unknown) => (reponse instanceof Response ? reponse.status : 200);

const PAGES: Record<string, (args: never) => Promise<unknown>> = {
  "dossiers/confier": confier,
  "dossiers/rappeler": rappeler,
  "dossiers/:id": dossier,
  papier,
  pilotage,
};

describe("qui signe par délégation, sans autre fonction à l’ARS, ouvre entre ses deux jours", () => {
  it.each(Object.keys(PAGES))("%s", async (nom) => {
    const page = PAGES[nom] as (args: never) => Promise<unknown>;
    const reponses: number[] = [];
    for (const jour of [AVANT, PREMIER, DERNIER, APRES]) reponses.push(statut(await ouvrir(page, jour)));
    expect(reponses).toEqual([404, 200, 200, 404]);
  });

  it("le portefeuille, avec ses dossiers, et de quoi les confier et les rappeler", async () => {
    const vues: unknown[] = [];
    for (const jour of [AVANT, PREMIER, DERNIER, APRES]) {
      const { lignes, confie, rappelle } = await ouvrir(portefeuille, jour);
      vues.push([lignes.map((ligne) => ligne.id).includes(id), confie, rappelle]);
    }
    const rien = [false, false, false];
    expect(vues).toEqual([rien, [true, true, true], [true, true, true], rien]);
  });

  it("un dossier à confier, que la loi lui permet de prendre", async () => {
    expect(await ouvrir(confier, PREMIER)).toMatchObject({ possibles: [{ id }], empeches: [] });
  });
});
