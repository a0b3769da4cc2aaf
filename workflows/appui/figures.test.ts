import { describe, expect, it } from "vitest";
import { bilanDe, type DemandeComptee, premierJourCompte } from "./figures.ts";
import { etatDeLaDemande, rouvreLAttente } from "./state.ts";

const LE = "2026-11-23";
const demande = (champs: Partial<DemandeComptee>): DemandeComptee => ({
  demandeeLe: "2026-11-02",
  repondreAvantLe: "2026-11-09",
  premiereReponseLe: champs.repondueLe ?? null,
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

describe("un message de l’équipe ouvre une nouvelle attente", () => {
  it.each([
    ["après une réponse", { repondue: true, close: false }, true, true],
    ["après une clôture", { repondue: false, close: true }, true, true],
    ["après une réponse et une clôture", { repondue: true, close: true }, true, true],
    ["non quand la réponse est déjà attendue", { repondue: false, close: false }, true, false],
    ["ni quand il n’en attend pas", { repondue: true, close: true }, false, false],
  ] as const)("%s", (_quand, suivi, attend, rouvre) => {
    expect(rouvreLAttente(suivi, attend)).toBe(rouvre);
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

  it("demandée de nouveau, la première réponse compte toujours, et le retard est celui de la nouvelle question", () => {
    const encore = demande({ premiereReponseLe: "2026-11-04", repondreAvantLe: "2026-11-20" });
    expect(bilanDe([encore], LE)).toMatchObject({ mediane: 2, enRetard: 1, enCours: 1 });
    expect(bilanDe([{ ...encore, repondreAvantLe: LE }], LE)).toMatchObject({ mediane: 2, enRetard: 0 });
  });

  it("porte sur douze mois", () => {
    expect(premierJourCompte(LE)).toBe("2025-11-23");
  });
});
