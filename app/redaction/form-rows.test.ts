import { describe, expect, it } from "vitest";
import { type Lignes, lireLignes } from "#workflows/texte/lignes.ts";
import { LIGNES_DEMANDEES, reponseDuFormulaire } from "./form-rows.ts";

const MEMBRES: Lignes = {
  genre: "membres",
  une: "un membre",
  presentation: "tableau",
  colonnes: [
    { code: "nom", libelle: "Nom", nature: "texte" },
    { code: "rpps", libelle: "RPPS", nature: "rpps", facultatif: true },
  ],
};
const CHAMP = { code: "membres", lignes: MEMBRES };
const lire = (cellules: Record<string, string>) =>
  lireLignes(
    reponseDuFormulaire(CHAMP, new URLSearchParams({ membres: LIGNES_DEMANDEES, ...cellules }), () => "neuve"),
  );

describe("les lignes d’un formulaire", () => {
  it("gardent leur identifiant ; une nouvelle en reçoit un ; une ligne vide n’en est pas une", () => {
    expect(
      lire({
        "membres.0.id": "m-1",
        "membres.0.nom": "Ana Roy",
        "membres.0.rpps": "",
        "membres.1.id": "m-2",
        "membres.1.nom": "  ",
        "membres.1.rpps": "",
        "membres.2.id": "",
        "membres.2.nom": "Paul Tessier",
        "membres.2.rpps": "10001234567",
      }),
    ).toEqual([
      { id: "m-1", nom: "Ana Roy", rpps: "" },
      { id: "neuve", nom: "Paul Tessier", rpps: "10001234567" },
    ]);
  });

  it("se suivent par leur rang, quel que soit l’ordre des cases", () => {
    const lues = lire({ "membres.10.nom": "Dixième", "membres.2.nom": "Deuxième" });
    expect(lues.map(({ nom }) => nom)).toEqual(["Deuxième", "Dixième"]);
  });

  it("ne prennent ni colonne inconnue, ni identifiant forgé, ni rang démesuré", () => {
    expect(lire({ "membres.0.id": "<script>", "membres.0.nom": "Ana", "membres.0.admin": "oui" })).toEqual([
      { id: "neuve", nom: "Ana", rpps: "" },
    ]);
    expect(lire({ "membres.999.nom": "Ana", "autres.0.nom": "Ana" })).toEqual([]);
  });

  it("un bloc vidé est une réponse vide ; un bloc que le formulaire ne demande pas n’en est pas une", () => {
    expect(reponseDuFormulaire(CHAMP, new URLSearchParams({ membres: LIGNES_DEMANDEES }))).toBe("");
    expect(reponseDuFormulaire(CHAMP, new URLSearchParams())).toBeUndefined();
  });

  it("un programme peut envoyer les lignes elles-mêmes, et un texte reste un texte", () => {
    const lignes = '[{"id":"m-1","nom":"Ana"}]';
    expect(reponseDuFormulaire(CHAMP, new URLSearchParams({ membres: lignes }))).toBe(lignes);
    expect(reponseDuFormulaire({ code: "besoin" }, new URLSearchParams({ besoin: "un\r\ndeux" }))).toBe("un\ndeux");
  });
});
