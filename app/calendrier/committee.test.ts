import { describe, expect, it } from "vitest";
import { ACTEURS } from "#test/fabriques/acteurs.ts";
import { dossier } from "#test/fabriques/dossier.ts";
import { raconter } from "#test/fabriques/recit.ts";
import type { Dossier } from "#workflows/dossier.ts";
import { seancesDuComite } from "./committee.ts";
import { calendrier } from "./ics.ts";

const COMMUN = { adresse: "https://atelier.example/dossiers/x", reviseLe: new Date("2026-03-15T10:00:00Z") };
const convoque = dossier({ jusqua: "comiteConvoque" });
const seances = (cas: Dossier, qui: keyof typeof ACTEURS = "ars.instructeur", aujourdhui = "2026-03-15") =>
  seancesDuComite({ id: "x", dossier: cas, acteur: ACTEURS[qui] }, COMMUN, aujourdhui);
const seance = (cas: Dossier, qui: keyof typeof ACTEURS = "ars.instructeur") => seances(cas, qui).at(-1);

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

  it("celle qui s’est tenue y reste quand une autre est convoquée", () => {
    const autre = raconter(convoque, "ComiteTenu", ["ComiteConvoque", { seanceLe: "2026-04-02" }]);
    expect(seances(autre).map(({ uid, jour }) => `${uid} ${jour}`)).toEqual([
      "x-comite-1 2026-03-15",
      "x-comite-2 2026-04-02",
    ]);
  });

  it("l’ARS décide avant son jour : elle y est annulée pour ses invités, puis n’y est plus", () => {
    const prevue = raconter(dossier({ jusqua: "projetComplet" }), ["ComiteConvoque", { seanceLe: "2026-04-02" }]);
    const decide = raconter(prevue, "2026-03-20", "ProjetDeSanteValide");
    const [annulee] = seances(decide);
    expect(annulee).toMatchObject({ uid: seance(prevue)?.uid, jour: "2026-04-02", annule: true });
    expect(calendrier(seances(decide))).toContain("STATUS:CANCELLED");
    expect(calendrier(seances(prevue))).not.toContain("STATUS");
    expect([seances(decide, "urps").length, seances(decide, "msa").length]).toEqual([1, 0]);
    expect(seances(decide, "ars.instructeur", "2026-04-03")).toEqual([]);
  });

  it("l’ARS décide ce jour-là ou après, sans compte rendu : elle n’y est plus", () => {
    expect(seances(raconter(convoque, "ProjetDeSanteValide"))).toEqual([]);
  });
});
