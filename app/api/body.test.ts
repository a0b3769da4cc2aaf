import { describe, expect, it } from "vitest";
import { z } from "zod";
import { Arret } from "./answer.ts";
import { cleDe, lireJson } from "./body.ts";
import { acteDemande } from "./proposal.ts";

const envoi = (corps: string, type = "application/json", entetes: Record<string, string> = {}) =>
  new Request("http://localhost/", { method: "POST", body: corps, headers: { "Content-Type": type, ...entetes } });

const arret = async (essai: Promise<unknown>): Promise<Arret> => {
  const echec = await essai.then(
    () => undefined,
    (erreur: unknown) => erreur,
  );
  if (echec instanceof Arret) return echec;
  throw new Error(`Expected a refusal, got ${String(echec)}`);
};
const refus = async (corps: string, type?: string) => {
  const { statut, corps: dit } = await arret(lireJson(envoi(corps, type), z.unknown()));
  return [statut, dit.erreur];
};
const champs = async (corps: unknown) =>
  (await arret(lireJson(envoi(JSON.stringify(corps)), acteDemande))).corps.champs;

describe("le corps d’un envoi", () => {
  it.each(["application/json", "application/json; charset=utf-8", "Application/JSON"])("accepte %s", async (type) => {
    expect(await lireJson(envoi('{"a":[1]}', type), z.unknown())).toEqual({ a: [1] });
  });

  it.each(["text/plain", "application/x-www-form-urlencoded", "application/jsonp", ""])(
    "refuse « %s »",
    async (type) => {
      expect(await refus("{}", type)).toEqual([415, "type-de-contenu"]);
    },
  );

  it.each([
    ["vide", ""],
    ["tronqué", '{"a":'],
    ["avec un caractère nul", '{"a":"b\\u0000"}'],
    ["avec un nom de champ nul", '{"\\u0000":1}'],
    ["avec une demi-lettre", '{"a":"\\ud800"}'],
    ["imbriqué treize fois", `${"[".repeat(13)}${"]".repeat(13)}`],
    ["imbriqué quatre cent mille fois", `${"[".repeat(400_000)}${"]".repeat(400_000)}`],
  ])("refuse un corps %s", async (_nom, corps) => {
    expect(await refus(corps)).toEqual([400, "json-invalide"]);
  });

  it("refuse plus d’un mégaoctet, et garde les lettres entières", async () => {
    expect(await refus(JSON.stringify("é".repeat(500_001)))).toEqual([413, "trop-volumineux"]);
    expect(await lireJson(envoi('"🩺"'), z.unknown())).toBe("🩺");
  });
});

describe("l’acte proposé", () => {
  it("garde les champs de l’acte tels quels", async () => {
    const corps = { fait: { type: "AvisRendu", sens: "favorable" }, versionVue: 4 };
    expect(await lireJson(envoi(JSON.stringify(corps)), acteDemande)).toEqual(corps);
  });

  it.each([
    [{}, ["fait", "versionVue"]],
    [[], ["corps"]],
    [null, ["corps"]],
    [{ fait: {}, versionVue: 1 }, ["type"]],
    [{ fait: { type: 3 }, versionVue: 1 }, ["type"]],
    [{ fait: { type: "x" }, versionVue: -1 }, ["versionVue"]],
    [{ fait: { type: "x" }, versionVue: 1.5 }, ["versionVue"]],
    [{ fait: { type: "x" }, versionVue: "1" }, ["versionVue"]],
    [{ fait: { type: "x" }, versionVue: 1, cle: "a" }, ["corps"]],
    [{ fait: { type: "x", le: "2020-01-01", par: {}, reprise: true }, versionVue: 1 }, ["le", "par", "reprise"]],
  ])("%j", async (corps, attendus) => {
    expect(Object.keys((await champs(corps)) as object).sort()).toEqual(attendus);
  });

  it("dit tout en français", async () => {
    const dits = Object.values((await champs({ fait: [], versionVue: 1, autre: 1 })) as Record<string, string>);
    expect(dits).toEqual(["Ce champ n’a pas la forme attendue.", "Champs inconnus : autre. Retirez-les."]);
  });
});

describe("la clé", () => {
  const lire = (cle: string) => cleDe(envoi("{}", "application/json", { "Idempotency-Key": cle }));

  it("est lue sans ses blancs, et une clé vide n’en est pas une", () => {
    expect(lire("  abc ")).toBe("abc");
    expect(lire("   ")).toBeUndefined();
    expect(cleDe(envoi("{}"))).toBeUndefined();
  });

  it("compte cent caractères au plus", () => {
    expect(lire("a".repeat(100))).toHaveLength(100);
    expect(() => lire("a".repeat(101))).toThrow(Arret);
  });
});
