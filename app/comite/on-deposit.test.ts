import { describe, expect, it } from "vitest";
import type { Ligne } from "#db/journal.ts";
import { dossier, type Etape } from "#test/fabriques/dossier.ts";
import { raconter } from "#test/fabriques/recit.ts";
import type { Dossier } from "#workflows/dossier.ts";
import { comiteDuDepotVu } from "./on-deposit.ts";

const vu = (cas: Dossier) => {
  const lignes = cas.faits.map((fait, rang) => ({
    dossierId: "33-2026-0001",
    version: rang + 1,
    type: fait.type,
    fait,
  }));
  return comiteDuDepotVu({ dossier: cas, lignes: lignes as unknown as Ligne[] });
};
const convoquer = (seanceLe: string): Etape => ["ComiteConvoque", { seanceLe }];
const tenir = (seanceLe: string, conclusion: string): Etape => ["ComiteTenu", { seanceLe, conclusion }];

const complet = dossier({ jusqua: "projetComplet" });
const tenu = raconter(complet, convoquer("2026-03-20"), "2026-03-20", tenir("2026-03-20", "favorableAvecReserves"));
const autre = raconter(tenu, "2026-03-21", convoquer("2026-04-02"));
const compteRendu = (version: number) => ({
  nom: "Compte rendu du comité (PDF)",
  adresse: `/dossiers/33-2026-0001/pieces/${version}`,
});

describe("le comité devant qui instruit", () => {
  it("la séance tenue se lit avec sa conclusion et son compte rendu", () => {
    expect(vu(complet)).toBeNull();
    expect(vu(tenu)).toMatchObject({
      precedentes: [],
      conclusion: "Favorable avec réserves",
      piece: compteRendu(tenu.faits.length),
    });
  });

  it("une autre convoquée, celle qui s’est tenue se lit au-dessus", () => {
    const attendu = {
      titre: "Séance du 20 mars 2026",
      conclusion: "Favorable avec réserves",
      piece: compteRendu(tenu.faits.length),
    };
    expect(vu(autre)).toMatchObject({ precedentes: [attendu], conclusion: null, clos: null });
    const deux = raconter(autre, "2026-04-02", tenir("2026-04-02", "favorable"));
    expect(vu(deux)).toMatchObject({
      precedentes: [attendu],
      conclusion: "Favorable",
      piece: compteRendu(deux.faits.length),
    });
  });

  it.each([
    ["avant le jour de la séance", "2026-04-01", "N’a plus lieu"],
    ["ce jour-là ou plus tard", "2026-04-02", "Sans compte rendu"],
  ])("l’ARS décide %s : la séance le dit, celle qui s’est tenue reste", (_quoi, le, clos) => {
    const decide = raconter(autre, le, "OppositionNotifiee");
    expect(vu(decide)).toMatchObject({ precedentes: [{ titre: "Séance du 20 mars 2026" }], conclusion: null, clos });
    expect(vu(raconter(decide, le, "ProjetDeSanteDepose"))).toBeNull();
  });

  it("la lettre retirée, la séance n’a plus lieu", () => {
    const lettre = raconter(dossier({ jusqua: "lettreEnExamen" }), convoquer("2026-03-20"));
    expect(vu(raconter(lettre, "LettreIntentionRetiree"))?.clos).toBe("N’a plus lieu");
  });
});
