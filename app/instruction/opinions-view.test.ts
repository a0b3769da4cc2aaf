import { describe, expect, it } from "vitest";
import { dossier } from "#test/fabriques/dossier.ts";
import { raconter } from "#test/fabriques/recit.ts";
import { contexteDe } from "#workflows/dossier.ts";
import { avisVus } from "./opinions-view.ts";

const AVANT_LE = "2026-04-10";
const demande = raconter(dossier({ jusqua: "projetComplet" }), [
  "AvisDemande",
  { organisme: "cpam", avantLe: AVANT_LE },
]);
const rendu = (sens: "favorable" | "favorableAvecReserves" | "defavorable") =>
  raconter(demande, ["AvisRendu", { sens, observations: "Le budget de la deuxième année reste à écrire." }]);

describe("les avis, devant qui instruit", () => {
  it.each([
    ["attendu, le dernier jour compris", demande, AVANT_LE, "Attendu le 10 avril 2026", "warn"],
    ["en retard le lendemain", demande, "2026-04-11", "En retard", "error"],
    ["favorable", rendu("favorable"), AVANT_LE, "Favorable", "ok"],
    ["avec réserves", rendu("favorableAvecReserves"), AVANT_LE, "Favorable avec réserves", "warn"],
    ["défavorable", rendu("defavorable"), AVANT_LE, "Défavorable", "error"],
  ])("%s", (_quoi, dossierVu, aujourdhui, etat, ton) => {
    expect(avisVus(contexteDe(dossierVu), aujourdhui)).toMatchObject([{ nom: "CPAM", etat, ton }]);
  });

  it("retourné pour précision : attendu de nouveau, la question et le premier avis se lisent", () => {
    const question = "Quelles communes sont visées par la réserve ?";
    const retourne = raconter(rendu("favorableAvecReserves"), ["AvisRetourne", { question, avantLe: "2026-04-20" }]);
    expect(avisVus(contexteDe(retourne), AVANT_LE)).toMatchObject([
      {
        etat: "Attendu le 20 avril 2026",
        detail: "Précision demandée le 15 mars 2026.",
        attendu: true,
        question,
        precedents: [
          {
            titre: "Favorable avec réserves, rendu le 15 mars 2026",
            observations: "Le budget de la deuxième année reste à écrire.",
          },
        ],
      },
    ]);
  });

  it("l’examen fini, plus aucun n’est attendu ni en retard", () => {
    const [vu] = avisVus(contexteDe(demande), "2026-05-01", true);
    expect(vu).toMatchObject({ etat: "Sans réponse", attendu: false });
    expect(avisVus(contexteDe(rendu("defavorable")), "2026-05-01", true)).toMatchObject([{ etat: "Défavorable" }]);
  });

  it("aucun n’est montré quand aucun n’est demandé", () => {
    expect(avisVus(contexteDe(dossier({ jusqua: "projetComplet" })), AVANT_LE)).toEqual([]);
  });
});
