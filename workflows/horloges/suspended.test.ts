import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dossier } from "#test/fabriques/dossier.ts";
import { raconter } from "#test/fabriques/recit.ts";
import { joursEntre, plusJours, plusMois } from "../civil-date.ts";
import type { Dossier } from "../dossier.ts";
import { echeances } from "../echeances.ts";
import { AVENANT_2 } from "../regles/avenant-2.ts";
import { horloges } from "./clocks.ts";

/** The law in force with one thing changed, for the time of these tests: asking for corrections stops the two months. */
const regle: { valeur: boolean } = AVENANT_2.correctionsSuspendent as never;
beforeAll(() => {
  regle.valeur = true;
});
afterAll(() => {
  regle.valeur = false;
});

const complet = dossier({ jusqua: "projetComplet" });
const opposition = (cas: Dossier) => horloges(cas).find(({ code }) => code === "opposition");
const echeance = (cas: Dossier) => echeances(cas).find(({ code }) => code === "opposition");
/** Ask for corrections after some days, correct after some more, as often as said. */
const corriger = (cas: Dossier, depuis: string, attentes: readonly (readonly [number, number])[]): Dossier => {
  let [suite, jour] = [cas, depuis];
  for (const [avant, pendant] of attentes) {
    const demandeLe = plusJours(jour, avant);
    jour = plusJours(demandeLe, pendant);
    suite = raconter(
      suite,
      demandeLe,
      ["CorrectionsDemandees", { avantLe: plusJours(demandeLe, 90) }],
      jour,
      "ProjetDeSanteDepose",
    );
  }
  return suite;
};

describe("sous des règles où corriger suspend", () => {
  it("l’horloge s’arrête le jour de la demande, sans date, et repart le jour du dépôt", () => {
    const demande = raconter(complet, "2026-04-01", "CorrectionsDemandees");
    expect(opposition(demande)).toMatchObject({ dernierJour: null, auTerme: undefined, fin: null });
    expect(opposition(raconter(demande, "2026-04-21", "ProjetDeSanteDepose"))).toMatchObject({
      dernierJour: "2026-06-04",
      auTerme: { le: "2026-06-05" },
      periodes: [
        { etat: "court", du: "2026-03-15", au: "2026-04-01", cause: { type: "CompletudeConstatee" } },
        { etat: "suspendue", du: "2026-04-01", au: "2026-04-21", cause: { type: "CorrectionsDemandees" } },
        { etat: "court", du: "2026-04-21", au: null, cause: { type: "ProjetDeSanteDepose" } },
      ],
    });
  });

  it("une décision prise pendant la suspension y répond, sans dernier jour", () => {
    const oppose = raconter(complet, "2026-04-01", "CorrectionsDemandees", "2027-01-01", "OppositionNotifiee");
    expect(opposition(oppose)).toMatchObject({ dernierJour: null, fin: { sort: "repondue", le: "2027-01-01" } });
    expect(opposition(oppose)?.periodes.at(-1)).toMatchObject({ etat: "suspendue", au: "2027-01-01" });
  });

  it("au hasard : deux mois et les jours suspendus, comme le dit l’échéance", () => {
    const attentes = fc.array(fc.tuple(fc.nat(9), fc.nat(40)), { maxLength: 5 });
    fc.assert(
      fc.property(attentes, (liste) => {
        const cas = corriger(complet, "2026-03-15", liste);
        const horloge = opposition(cas);
        const suspendus = (horloge?.periodes ?? [])
          .filter(({ etat }) => etat === "suspendue")
          .reduce((total, { du, au }) => total + joursEntre(du, au ?? du), 0);
        expect(suspendus).toBe(liste.reduce((total, [, pendant]) => total + pendant, 0));
        expect(horloge?.dernierJour).toBe(plusJours(plusMois("2026-03-15", 2), suspendus));
        expect([horloge?.dernierJour, horloge?.auTerme]).toEqual([echeance(cas)?.dernierJour, echeance(cas)?.auTerme]);
      }),
    );
  });
});
