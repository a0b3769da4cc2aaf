import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { ACTEURS } from "#test/fabriques/acteurs.ts";
import { type Base, baseDeTest } from "#test/fabriques/base.ts";
import { papierParDefaut } from "#workflows/pieces/default-letterhead.ts";
import { papiers } from "../schema/letterheads.ts";
import { organisations } from "../schema/people.ts";
import { corrigerOrganisme } from "./bodies.ts";
import { etablirPapier, papierEnVigueur, papiersDe } from "./letterheads.ts";

const PAR = ACTEURS["ars.signataire"];
const jour = (quantieme: number) => new Date(Date.UTC(2026, 2, quantieme, 11));
const JADIS = new Date("2019-06-20T00:00:00Z");
let base: Base;
let rang = 0;
let ars: typeof organisations.$inferSelect;
beforeAll(async () => {
  base = await baseDeTest();
});
afterAll(() => base?.fermer());
beforeEach(async () => {
  rang += 1;
  const fiche = { nom: "ARS Exemple", territoires: [`9${rang}`], adresse: "1 rue Haute", telephone: "", courriel: "" };
  ars = { id: `ars-${rang}`, corps: "ars", ...fiche };
  await base.db.insert(organisations).values(ars);
});

const papier = (change: object = {}) => ({ ...papierParDefaut(ars), ...change });
const etablir = (change: object, versionVue: number, instant = jour(15), par = PAR) =>
  etablirPapier(base.db, ars.id, { papier: papier(change), versionVue, par }, instant);
const enVigueur = async (instant: Date) => {
  const [organisme = ars] = await base.db.select().from(organisations).where(eq(organisations.id, ars.id));
  const { version, direction, adresse } = await papierEnVigueur(base.db, organisme, instant);
  return [version, direction, adresse];
};

describe("le papier en vigueur", () => {
  it("est la fiche de l’organisme tant qu’il n’a rien adapté", async () => {
    expect(await enVigueur(jour(1))).toEqual([1, "", "1 rue Haute"]);
    expect(await papiersDe(base.db, ars)).toMatchObject([{ version: 1, par: null, etabliLe: null }]);
  });

  it("est celui de l’instant du fait : ni l’avant-veille, ni la veille ne changent", async () => {
    await etablir({ direction: "Offre de soins" }, 1, jour(10));
    await etablir({ direction: "Autonomie" }, 2, jour(20));
    expect(
      [await enVigueur(JADIS), await enVigueur(new Date(Number(jour(10)) - 1))].map(([version]) => version),
    ).toEqual([1, 1]);
    expect(await enVigueur(jour(10))).toEqual([2, "Offre de soins", "1 rue Haute"]);
    expect(await enVigueur(jour(19))).toEqual([2, "Offre de soins", "1 rue Haute"]);
    expect(await enVigueur(jour(20))).toEqual([3, "Autonomie", "1 rue Haute"]);
    expect((await papiersDe(base.db, ars)).map(({ version, par }) => [version, par])).toEqual([
      [3, PAR.nom],
      [2, PAR.nom],
      [1, null],
    ]);
  });

  it("une horloge en retard ne cache pas ce qui vient d’être établi", async () => {
    await etablir({ direction: "Offre de soins" }, 1, jour(20));
    await etablir({ direction: "Autonomie" }, 2, jour(19));
    expect((await papiersDe(base.db, ars))[0]).toMatchObject({ version: 3, direction: "Autonomie" });
  });
});

describe("deux personnes à la fois", () => {
  it("la seconde l’apprend, et n’efface rien", async () => {
    expect(await etablir({ direction: "Offre de soins" }, 1)).toBeNull();
    const autre = await etablir({ direction: "Autonomie" }, 1, jour(16), ACTEURS.admin);
    expect(autre).toMatchObject({ version: 2, direction: "Offre de soins", par: PAR.nom });
    expect(await papiersDe(base.db, ars)).toHaveLength(2);
  });

  it("ensemble : un modèle est établi, l’autre est dit", async () => {
    const issues = await Promise.all(["Une", "Deux", "Trois"].map((direction) => etablir({ direction }, 1)));
    expect(issues.filter((issue) => issue === null)).toHaveLength(1);
    expect(await papiersDe(base.db, ars)).toHaveLength(2);
  });

  it("le même envoi deux fois n’établit qu’un modèle ; rien de changé n’en établit aucun", async () => {
    expect(await Promise.all([etablir({ lieu: "Bordeaux" }, 1), etablir({ lieu: "Bordeaux" }, 1)])).toEqual([
      null,
      null,
    ]);
    expect(await etablir({ lieu: "Bordeaux" }, 2)).toBeNull();
    expect(await papiersDe(base.db, ars)).toHaveLength(2);
  });
});

describe("l’administration corrige la fiche", () => {
  const corriger = (change: object) => {
    const { id: _id, corps: _corps, ...fiche } = ars;
    return corrigerOrganisme(base.db, ars.id, { ...fiche, ...change }, ACTEURS.admin);
  };

  it("les faits d’avant gardent l’ancienne adresse, ceux d’après prennent la nouvelle", async () => {
    await corriger({ adresse: "2 quai Bas" });
    expect(await enVigueur(JADIS)).toEqual([1, "", "1 rue Haute"]);
    expect(await enVigueur(new Date())).toEqual([2, "", "2 quai Bas"]);
  });

  it("ce que l’organisme avait écrit de lui-même reste", async () => {
    await etablir({ adresse: "BP 12", direction: "Autonomie" }, 1, new Date());
    await corriger({ adresse: "2 quai Bas", nom: "ARS Nouvelle" });
    expect((await papiersDe(base.db, ars))[0]).toMatchObject({ version: 3, nom: "ARS Nouvelle", adresse: "BP 12" });
  });

  it("ce qui ne s’imprime pas n’établit rien", async () => {
    await corriger({ territoires: ["99"] });
    expect(await papiersDe(base.db, ars)).toHaveLength(1);
  });
});

it("un modèle établi ne se modifie ni ne s’efface", async () => {
  await etablir({ lieu: "Bordeaux" }, 1);
  await expect(base.db.update(papiers).set({ par: "Autre" })).rejects.toThrow();
  await expect(base.db.delete(papiers)).rejects.toThrow();
});
