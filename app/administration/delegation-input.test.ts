import { describe, expect, it } from "vitest";
import { lireDelegation } from "./delegation-input.ts";

const JUSTE = {
  delegataireId: "ars",
  delegant: "Mme Claire Aubry, directrice générale",
  acte: "Arrêté n° 2026-118 du 4 septembre 2026",
  du: "2026-09-05",
  au: "2027-09-04",
};
const lire = (champs: Partial<typeof JUSTE>) => lireDelegation(new URLSearchParams({ ...JUSTE, ...champs }), ["ars"]);

describe("une délégation de signature telle que son acte la dit", () => {
  it("complète, elle se garde comme elle est écrite", () => {
    expect(lire({})).toEqual({ saisie: JUSTE, erreurs: {} });
  });

  it.each([
    ["une personne d’ailleurs", { delegataireId: "cpam" }, "delegataireId"],
    ["personne qui délègue", { delegant: " " }, "delegant"],
    ["aucun acte", { acte: "" }, "acte"],
    ["un jour qui n’existe pas", { du: "2026-02-30" }, "du"],
    ["aucun dernier jour", { au: "" }, "au"],
    ["un dernier jour avant le premier", { au: "2026-09-04" }, "au"],
  ])("refuse %s, et rend ce qui était saisi", (_quoi, champs, champ) => {
    const { saisie, erreurs } = lire(champs);
    expect(Object.keys(erreurs)).toEqual([champ]);
    expect(saisie.acte).toBe((champs as Partial<typeof JUSTE>).acte ?? JUSTE.acte);
  });

  it("un seul jour est permis", () => {
    expect(lire({ au: JUSTE.du }).erreurs).toEqual({});
  });
});
