import { describe, expect, it } from "vitest";
import { ACTEURS } from "#test/fabriques/acteurs.ts";
import { dossier, type Histoire, JOUR } from "#test/fabriques/dossier.ts";
import { QUALITES } from "./acteur.ts";
import { PERMISSIONS } from "./permissions.ts";
import { DECISIONS_PREPAREES, decisionsAPreparer, preparationsCloses, prepareSeulement } from "./preparation.ts";

describe("préparer une décision que d’autres signent", () => {
  it.each(DECISIONS_PREPAREES)("%s : qui instruit la prépare, qui signe la rend, personne ne fait les deux", (type) => {
    const preparent = QUALITES.filter((qualite) => prepareSeulement(type, [qualite]));
    expect(preparent).toEqual(["ars.instructeur"]);
    expect(PERMISSIONS[type]).toEqual(["ars.signataire"]);
    expect(prepareSeulement(type, ["ars.instructeur", "ars.signataire"])).toBe(false);
  });

  it.each<[Histoire, readonly string[]]>([
    ["lettreDeposee", []],
    ["lettreEnExamen", ["LettreIntentionValidee", "LettreIntentionRefusee"]],
    ["projetDepose", []],
    ["projetComplet", ["ProjetDeSanteValide", "OppositionNotifiee"]],
    ["projetACorriger", ["ProjetDeSanteValide", "OppositionNotifiee"]],
    ["aideDemandee", ["DecisionRetiree", "AideAuDemarrageAccordee", "AideAuDemarrageRefusee"]],
    ["enVigueur", []],
  ])("%s : ce que l’instruction peut préparer", (jusqua, attendues) => {
    const types = (qui: keyof typeof ACTEURS) =>
      decisionsAPreparer(dossier({ jusqua }), ACTEURS[qui], JOUR).map(({ type }) => type);
    expect(types("ars.instructeur")).toEqual(attendues);
    expect(types("ars.signataire")).toEqual([]);
    expect(types("cpam.roc")).toEqual([]);
  });

  it("une décision clôt ce qui était préparé sur la même chose, et la fin du dossier tout le reste", () => {
    expect(preparationsCloses("ProjetDeSanteReputeValide")).toEqual(preparationsCloses("OppositionNotifiee"));
    expect(preparationsCloses("OppositionNotifiee")).not.toContain("AideAuDemarrageAccordee");
    expect(preparationsCloses("AideAuDemarrageRefusee")).toEqual(["AideAuDemarrageAccordee", "AideAuDemarrageRefusee"]);
    expect(preparationsCloses("DossierAbandonne")).toEqual(DECISIONS_PREPAREES);
    expect(preparationsCloses("AvisRendu")).toEqual([]);
  });
});
