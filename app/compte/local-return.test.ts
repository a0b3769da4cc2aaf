import { describe, expect, it } from "vitest";
import { avecRetour, retourLocal } from "./local-return.ts";

describe("le retour après connexion", () => {
  it.each([
    "/",
    "/dossiers/33-2026-0001",
    "/dossiers/33-2026-0001/equipe?membre=4#membre",
    "/invitation/abc-DEF_1",
    "/dossiers?texte=caf%C3%A9",
  ])("garde %s", (demande) => {
    expect(retourLocal(demande)).toBe(demande);
  });

  it.each([
    undefined,
    null,
    "",
    "dossiers",
    "https://ailleurs.example/",
    "//ailleurs.example",
    "///ailleurs.example",
    "/\\ailleurs.example",
    "/./\\ailleurs.example",
    "/.//ailleurs.example",
    "/x/..//ailleurs.example",
    "/\t/ailleurs.example",
    "/\n//ailleurs.example",
    "javascript:alert(1)",
    "data:text/html,x",
    "/connexion?retour=/connexion",
    "/inscription",
    "/deconnexion",
    "/%5c/../connexion",
    `/${"a".repeat(2_001)}`,
  ])("renvoie %j à l’accueil", (demande) => {
    expect(retourLocal(demande)).toBe("/");
  });

  it("se transmet dans l’adresse, et disparaît quand il est l’accueil", () => {
    expect(avecRetour("/inscription", "/a?b=1&c=2")).toBe("/inscription?retour=%2Fa%3Fb%3D1%26c%3D2");
    expect(avecRetour("/inscription", "/")).toBe("/inscription");
  });
});
