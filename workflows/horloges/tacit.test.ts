import { describe, expect, it } from "vitest";
import { dossier, HISTOIRES, type Histoire } from "#test/fabriques/dossier.ts";
import { raconter } from "#test/fabriques/recit.ts";
import { validationTacite } from "./tacit.ts";

const complet = dossier({ jusqua: "projetComplet" });
const depot = (numero: number) =>
  ["ProjetDeSanteDepose", { numero, versionId: `version-${numero}`, sha256: String(numero).repeat(64) }] as const;

describe("la validation par le silence", () => {
  it("dit le dépôt, le jour où le dossier était complet, le dernier jour et la date de la loi", () => {
    const repute = raconter(complet, "2026-05-16", "ProjetDeSanteReputeValide");
    expect(validationTacite(repute)).toMatchObject({
      par: 10,
      depot: { numero: 1, le: "2026-03-15" },
      completLe: "2026-03-15",
      dernierJour: "2026-05-15",
      le: "2026-05-16",
    });
  });

  it("porte sur le dernier texte déposé, corrigé compris", () => {
    const corrige = raconter(complet, "2026-04-01", "CorrectionsDemandees", "2026-04-21", depot(2));
    const repute = raconter(corrige, "2026-05-16", "ProjetDeSanteReputeValide");
    expect(validationTacite(repute)?.depot).toMatchObject({ numero: 2, le: "2026-04-21", sha256: "2".repeat(64) });
  });

  it("après une opposition, compte du nouveau dépôt", () => {
    const oppose = raconter(complet, "2026-05-02", "OppositionNotifiee", "2026-12-30", depot(2));
    const recomplet = raconter(oppose, "2026-12-31", ["CompletudeConstatee", { completLe: "2026-12-31" }]);
    expect(validationTacite(recomplet)).toBeNull();
    const repute = raconter(recomplet, "2027-03-01", "ProjetDeSanteReputeValide");
    expect(validationTacite(repute)).toMatchObject({ depot: { numero: 2 }, dernierJour: "2027-02-28" });
  });

  it.each(Object.keys(HISTOIRES) as Histoire[])(
    "n’existe pas quand l’ARS a répondu ou peut répondre : %s",
    (jusqua) => {
      expect(validationTacite(dossier({ jusqua }))).toBeNull();
    },
  );
});
