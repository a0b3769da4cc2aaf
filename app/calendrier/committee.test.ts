import { describe, expect, it } from "vitest";
import { ACTEURS } from "#test/fabriques/acteurs.ts";
import { dossier } from "#test/fabriques/dossier.ts";
import { raconter } from "#test/fabriques/recit.ts";
import type { Dossier } from "#workflows/dossier.ts";
import { seanceDuComite } from "./committee.ts";

const COMMUN = { adresse: "https://atelier.example/dossiers/x", reviseLe: new Date("2026-03-15T10:00:00Z") };
const convoque = dossier({ jusqua: "comiteConvoque" });
const seance = (cas: Dossier, qui: keyof typeof ACTEURS = "ars.instructeur") =>
  seanceDuComite({ id: "x", dossier: cas, acteur: ACTEURS[qui] }, COMMUN)[0];

describe("le comité, dans l’agenda", () => {
  it.each([
    ["ars.instructeur", true],
    ["ars.signataire", true],
    ["cpam.roc", true],
    ["urps", true],
    ["msa", false],
    ["ars.delegation", false],
    ["porteur", false],
  ] as const)("%s, invité : %s", (qui, invite) => {
    expect(seance(convoque, qui) !== undefined).toBe(invite);
  });

  it("l’équipe projet le voit quand elle est invitée à être entendue", () => {
    const entendue = raconter(convoque, ["ComiteConvoque", { invites: ["cpts"] }]);
    expect(seance(entendue, "porteur")?.titre).toBe("Comité de validation, CPTS Garonne et Coteaux");
    expect(seance(entendue, "cpam.roc")).toBeUndefined();
  });

  it("convoqué de nouveau, il se déplace ; un autre comité est un autre événement", () => {
    const deplace = raconter(convoque, ["ComiteConvoque", { seanceLe: "2026-03-27" }]);
    expect([seance(deplace)?.uid, seance(deplace)?.jour]).toEqual([seance(convoque)?.uid, "2026-03-27"]);
    const autre = raconter(convoque, "ComiteTenu", ["ComiteConvoque", { seanceLe: "2026-04-02" }]);
    expect(seance(autre)?.uid).not.toBe(seance(convoque)?.uid);
  });

  it("une fois l’ARS décidée, il n’y est plus", () => {
    expect(seance(raconter(convoque, "ProjetDeSanteValide"))).toBeUndefined();
  });
});
