import { describe, expect, it } from "vitest";
import { dossier, type Etape } from "#test/fabriques/dossier.ts";
import { raconter } from "#test/fabriques/recit.ts";
import type { Dossier } from "../dossier.ts";
import { horloges } from "../horloges/clocks.ts";
import { validationTacite } from "../horloges/tacit.ts";

const complet = dossier({ jusqua: "projetComplet" });
const repute = raconter(complet, "2026-05-16", "ProjetDeSanteReputeValide");
const retirer = (champs: object): Etape => ["DecisionRetiree", { fondement: "demandeDuBeneficiaire", ...champs }];
const TACITE = retirer({ decision: "ProjetDeSanteReputeValide", decisionDu: "2026-05-16" });
const rouvert = raconter(repute, "2026-06-01", TACITE);

/** Each clock of a code in a line: since when, until when, how it ended, when its decision was withdrawn. */
const recit = (cas: Dossier, code: string) =>
  horloges(cas)
    .filter((horloge) => horloge.code === code)
    .map(({ debutLe, dernierJour, fin }) =>
      [debutLe, dernierJour ?? "sans date", fin ? `${fin.sort} ${fin.le}` : "court", fin?.retrait?.le]
        .filter(Boolean)
        .join(" · "),
    );

describe("l’horloge d’une décision retirée", () => {
  it("garde sa fin, et dit à côté le jour du retrait", () => {
    expect(recit(rouvert, "opposition")).toEqual(["2026-03-15 · 2026-05-15 · tacite 2026-05-16 · 2026-06-01"]);
  });

  it("ne s’atteste plus quand le silence avait validé", () => {
    expect(validationTacite(repute)?.le).toBe("2026-05-16");
    expect(validationTacite(rouvert)).toBeNull();
  });

  it("laisse arrêtée l’horloge d’un avis, qui en ouvre une autre, et ne touche pas celle de la lettre", () => {
    const consulte = raconter(complet, ["AvisDemande", { avantLe: "2026-12-01" }], "2026-04-02", "ProjetDeSanteValide");
    const retire = raconter(
      consulte,
      "2026-04-20",
      retirer({ decision: "ProjetDeSanteValide", decisionDu: "2026-04-02" }),
    );
    expect(recit(retire, "avis.cpam")).toEqual([
      "2026-03-15 · 2026-12-01 · arretee 2026-04-02",
      "2026-04-20 · 2026-12-01 · court",
    ]);
    expect(recit(retire, "lettreIntention")).toEqual(["2026-03-15 · 2026-05-15 · repondue 2026-03-15"]);
  });
});

describe("l’horloge de l’examen rouvert", () => {
  it("court du jour du retrait, avec un dernier jour de prudence, sans effet et à vérifier", () => {
    expect(recit(rouvert, "nouvelExamen")).toEqual(["2026-06-01 · 2026-08-01 · court"]);
    const horloge = horloges(rouvert).at(-1);
    expect(horloge).toMatchObject({ main: "ars", base: { statut: "a-verifier" } });
    expect(horloge?.auTerme).toBeUndefined();
  });

  it("ne finit que par une décision expresse, corrections et dépôts compris", () => {
    const corrige = raconter(
      rouvert,
      "2026-06-02",
      ["CorrectionsDemandees", { avantLe: "2026-09-01" }],
      "2026-08-20",
      "ProjetDeSanteDepose",
    );
    expect(recit(corrige, "nouvelExamen")).toEqual(["2026-06-01 · 2026-08-01 · court"]);
    const decide = raconter(corrige, "2026-12-24", "OppositionNotifiee");
    expect(recit(decide, "nouvelExamen")).toEqual(["2026-06-01 · 2026-08-01 · repondueTard 2026-12-24"]);
    expect(recit(decide, "opposition")).toHaveLength(1);
  });

  it("une lettre rouverte, complétée et redéposée retrouve sa date d’usage, comptée du nouveau dépôt", () => {
    const lettre = raconter(dossier({ jusqua: "refusRetire" }), ["ComplementsDemandes", { avantLe: "2026-04-30" }]);
    expect(recit(lettre, "lettreIntention")).toHaveLength(1);
    const redeposee = raconter(lettre, "2026-04-20", "LettreIntentionDeposee");
    expect(recit(redeposee, "nouvelExamen")).toEqual(["2026-03-15 · sans date · arretee 2026-04-20"]);
    expect(recit(redeposee, "lettreIntention").at(-1)).toBe("2026-04-20 · 2026-06-20 · court");
  });
});
