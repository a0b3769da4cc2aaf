import { describe, expect, it } from "vitest";
import { comparer } from "./compare.ts";
import { contenuDe } from "./pairs/pair.ts";

const repeter = (nombre: number, dire: (rang: number) => string, entre: string) =>
  Array.from({ length: nombre }, (_, rang) => dire(rang)).join(entre);

describe("un texte démesuré se compare quand même, moins finement", () => {
  it("quarante mille mots d’un seul paragraphe, tous changés, sont remplacés d’un bloc", () => {
    const avant = contenuDe(repeter(40_000, (rang) => `a${rang % 7}`, " "));
    const apres = contenuDe(repeter(40_000, (rang) => `b${rang % 5} a${rang % 3}`, " "));
    const { sections, compte } = comparer(avant, apres);
    expect(sections[0]?.champs[0]?.passages).toHaveLength(2);
    expect(compte).toEqual({ ajoutes: 80_000, retires: 40_000, deplaces: 0, formes: 0 });
  });

  it("huit mille paragraphes d’un mot", () => {
    const avant = contenuDe(repeter(8_000, (rang) => `a${rang % 7}`, "\n\n"));
    const apres = contenuDe(repeter(8_000, (rang) => `b${rang % 5}`, "\n\n"));
    expect(comparer(avant, apres).compte).toMatchObject({ ajoutes: 8_000, retires: 8_000 });
  });

  it("deux mille fois le même paragraphe, passé d’une question à l’autre", () => {
    const pareils = repeter(2_000, () => "Le même paragraphe répété partout ici.", "\n\n");
    const avant = contenuDe({ "offre.un": pareils, "offre.deux": "" });
    const apres = contenuDe({ "offre.un": "", "offre.deux": pareils });
    const { compte } = comparer(avant, apres);
    expect(compte.ajoutes).toBe(compte.retires);
    expect(compte.deplaces).toBeGreaterThan(0);
  });
});
