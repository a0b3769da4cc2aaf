import { describe, expect, it } from "vitest";
import { dossier } from "#test/fabriques/dossier.ts";
import { demandeLue } from "./request.ts";

describe("ce que l’ARS demande de corriger, au-dessus du texte", () => {
  it("se lit tant que le texte n’est pas déposé de nouveau", () => {
    expect(demandeLue(dossier({ jusqua: "projetComplet" }), "projetDeSante")).toBeNull();
    const demande = demandeLue(dossier({ jusqua: "projetACorriger" }), "projetDeSante");
    expect(demande?.texte.length).toBeGreaterThan(20);
    expect(demande?.avantLe).toMatch(/ 20\d\d$/);
    expect(demandeLue(dossier({ jusqua: "projetACorriger" }), "lettreIntention")).toBeNull();
  });
});
