import { describe, expect, it } from "vitest";
import { bilanDe, type DemandeComptee, premierJourCompte } from "./figures.ts";
import { etatDeLaDemande } from "./state.ts";

const LE = "2026-11-23";
const demande = (champs: Partial<DemandeComptee>): DemandeComptee => ({
  demandeeLe: "2026-11-02",
  repondreAvantLe: "2026-11-09",
  repondueLe: null,
  close: false,
  ...champs,
});

describe("l’état d’une demande", () => {
  it.each([
    ["le jour annoncé", { repondreAvantLe: LE, repondue: false, close: false }, "attendue"],
    ["le lendemain", { repondreAvantLe: "2026-11-22", repondue: false, close: false }, "enRetard"],
    ["répondue, même tard", { repondreAvantLe: "2026-11-01", repondue: true, close: false }, "repondue"],
    ["close sans réponse", { repondreAvantLe: "2026-11-01", repondue: false, close: true }, "close"],
  ] as const)("%s : %s", (_quand, suivi, etat) => {
    expect(etatDeLaDemande(suivi, LE)).toBe(etat);
  });
});

describe("le bilan des demandes d’appui", () => {
  it("sans demande, rien n’est inventé", () => {
    expect(bilanDe([], LE)).toEqual({
      ...{ demandes: 0, enCours: 0, closes: 0, enRetard: 0 },
      ...{ mediane: null, plusLongue: null },
    });
  });

  it("compte celles en cours, closes, en retard, et les jours jusqu’à la première réponse", () => {
    const demandes = [
      demande({ repondueLe: "2026-11-04", close: true }),
      demande({ repondueLe: "2026-11-12" }),
      demande({ repondueLe: "2026-11-03", close: true }),
      demande({ repondueLe: "2026-11-09" }),
      demande({}),
      demande({ repondreAvantLe: LE }),
      demande({ close: true }),
    ];
    expect(bilanDe(demandes, LE)).toEqual({
      demandes: 7,
      enCours: 4,
      closes: 3,
      mediane: 4.5,
      plusLongue: 10,
      enRetard: 2,
    });
  });

  it("porte sur douze mois", () => {
    expect(premierJourCompte(LE)).toBe("2025-11-23");
  });
});
