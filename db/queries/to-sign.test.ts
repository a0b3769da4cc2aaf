import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Base, baseDeTest } from "#test/fabriques/base.ts";
import { inscrirePersonnes } from "#test/fabriques/personnes.ts";
import { inscrireLignes, ligneDeDossier } from "#test/fabriques/portefeuille.ts";
import { decisionsPreparees } from "../schema/rooms.ts";
import type { Affectation } from "./actor.ts";
import { preparationsASigner } from "./prepared.ts";

const poste = (corps: Affectation["corps"], fonction: Affectation["fonction"], ...territoires: string[]) => ({
  ...{ corps, fonction, territoires },
  nom: corps,
});
const preparation = (dossierId: string, type: string, reste = {}) => ({
  ...{ id: randomUUID(), dossierId, type, saisie: {}, versionVue: 3, parId: "ars", par: "Hélène Vidal" },
  ...{ prepareeLe: new Date("2026-03-10T10:00:00Z"), ...reste },
});
let base: Base;
beforeAll(async () => {
  base = await baseDeTest();
  await inscrirePersonnes(base.db);
  await inscrireLignes(base.db, [
    ligneDeDossier("33-a"),
    ligneDeDossier("33-b", { effetLe: "2026-05-16" }),
    ligneDeDossier("33-c", { effetLe: "2026-04-01" }),
    ligneDeDossier("56-d", { region: "53", departement: "56" }),
  ]);
  await base.db
    .insert(decisionsPreparees)
    .values([
      preparation("33-a", "DecisionRetiree"),
      preparation("33-a", "AideAuDemarrageAccordee", { prepareeLe: new Date("2026-03-09T10:00:00Z") }),
      preparation("33-b", "OppositionNotifiee"),
      preparation("33-b", "ProjetDeSanteValide", { renvoi: "Motivez." }),
      preparation("33-c", "OppositionNotifiee"),
      preparation("33-c", "ProjetDeSanteValide", { closeLe: new Date() }),
      preparation("56-d", "OppositionNotifiee"),
    ]);
});
afterAll(() => base.fermer());

const lire = async (affectations: readonly Affectation[], limite = 12) =>
  (await preparationsASigner(base.db, { affectations }, limite)).map(({ dossierId, type }) => `${dossierId} ${type}`);
const ICI = [
  "33-c OppositionNotifiee",
  "33-b OppositionNotifiee",
  "33-a AideAuDemarrageAccordee",
  "33-a DecisionRetiree",
];

describe("les décisions préparées, à signer", () => {
  it.each<[string, Affectation[], string[]]>([
    ["qui signe pour l’ARS, ou a reçu sa signature", [poste("ars", "signataire", "75")], ICI],
    ["qui signe dans une autre région", [poste("ars", "signataire", "53")], ["56-d OppositionNotifiee"]],
    ["qui signe dans une région sans rien", [poste("ars", "signataire", "11")], []],
    ["qui instruit", [poste("ars", "instructeur", "75")], []],
    [
      "qui instruit ici et signe ailleurs",
      [poste("ars", "instructeur", "75"), poste("ars", "signataire", "53")],
      ["56-d OppositionNotifiee"],
    ],
    ["la direction de la CPAM", [poste("cpam", "direction", "33")], []],
    ["la délégation départementale", [poste("ddArs", "membre", "33")], []],
    ["l’URPS", [poste("urps", "membre", "75")], []],
    ["l’administration", [poste("admin", "membre")], []],
    ["une équipe projet", [], []],
  ])("%s", async (_qui, affectations, attendues) => {
    expect(await lire(affectations)).toEqual(attendues);
  });

  it("ce que la loi va régler d’abord vient en premier, et la liste a une fin", async () => {
    expect(await lire([poste("ars", "signataire", "75", "53")], 2)).toEqual(ICI.slice(0, 2));
  });
});
