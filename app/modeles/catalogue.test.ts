import { describe, expect, it } from "vitest";
import { modeles } from "#workflows/modeles/registry.ts";
import { adresseDuModele, catalogue, modeleDeLAdresse, modeleDeMission } from "./catalogue.ts";

describe("la bibliothèque de modèles", () => {
  it.each(modeles().map((modele) => [modele.code, modele] as const))("%s a une adresse à lui", (_code, modele) => {
    const adresse = adresseDuModele(modele);
    expect(adresse).toMatch(/^\/modeles\/[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(modeleDeLAdresse(adresse.slice("/modeles/".length))).toBe(modele);
  });

  it.each([undefined, "", "lettreIntention", "LETTRE-INTENTION", "fiche.crise", "inconnu", "../lettre-intention"])(
    "ne trouve rien à %j",
    (adresse) => {
      expect(modeleDeLAdresse(adresse)).toBeUndefined();
    },
  );

  it("range chaque modèle une fois", () => {
    const ranges = catalogue().flatMap((groupe) => groupe.modeles.map(({ adresse }) => adresse));
    expect([...ranges].sort()).toEqual(modeles().map(adresseDuModele).sort());
    expect(catalogue().map((groupe) => groupe.modeles.length)).toEqual([2, 4, 2, 4]);
  });

  it("reconnaît les six fiches de mission", () => {
    expect(modeles().filter(modeleDeMission)).toHaveLength(6);
  });
});
