import { describe, expect, it } from "vitest";
import { ROLES_EQUIPE } from "#db/schema/files.ts";
import { QUALITES, type Qualite } from "#workflows/acteur.ts";
import { estRoleDonne, peutModifier, type Regard, regardSurEquipe } from "./rights.ts";

const ATTENDU: Record<Qualite, Regard> = {
  porteur: "gere",
  coporteur: "gere",
  coordinateur: "gere",
  redacteur: "lit",
  lecteur: "lit",
  "ars.instructeur": "noms",
  "ars.signataire": "noms",
  "ars.delegation": "noms",
  "cpam.roc": "noms",
  "cpam.direction": "noms",
  msa: "noms",
  urps: "noms",
  national: "noms",
  admin: "noms",
  systeme: "noms",
};

describe("les droits sur l’équipe", () => {
  it.each(QUALITES)("%s", (qualite) => {
    expect(regardSurEquipe([qualite])).toBe(ATTENDU[qualite]);
  });

  it("le plus large l’emporte quand une personne a plusieurs qualités", () => {
    expect(regardSurEquipe(["ars.instructeur", "lecteur"])).toBe("lit");
    expect(regardSurEquipe(["lecteur", "cpam.roc", "coordinateur"])).toBe("gere");
    expect(regardSurEquipe([])).toBe("noms");
  });

  it("seuls les rôles que l’équipe donne se changent, et seulement par qui la gère", () => {
    const modifiables = ROLES_EQUIPE.filter((role) => peutModifier("gere", role));
    expect(modifiables).toEqual(["coordinateur", "redacteur", "lecteur"]);
    for (const role of ROLES_EQUIPE) {
      expect(peutModifier("lit", role)).toBe(false);
      expect(peutModifier("noms", role)).toBe(false);
    }
  });

  it.each(["porteur", "coporteur", "admin", "", null])("refuse de donner le rôle %j", (role) => {
    expect(estRoleDonne(role)).toBe(false);
  });
});
