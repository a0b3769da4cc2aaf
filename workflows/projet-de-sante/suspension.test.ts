import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DateCivile, plusJours, plusMois } from "../civil-date.ts";
import { delaiOpposition, type Suspension } from "./delay.ts";

const jour = fc.integer({ min: 0, max: 30_000 }).map((rang) => plusJours("2018-01-01", rang));
const suspensions = (depuis: DateCivile) =>
  fc.array(
    fc.tuple(fc.nat(120), fc.nat(60)).map(([debut, duree]): Suspension => {
      const du = plusJours(depuis, debut);
      return { du, au: plusJours(du, duree) };
    }),
    { maxLength: 8 },
  );
const affaire = jour.chain((completLe) => fc.tuple(fc.constant(completLe), suspensions(completLe)));

/** The days suspended, one by one: the slow way, which cannot count a day twice. */
const joursCouverts = (periodes: readonly Suspension[]): number => {
  const jours = new Set<DateCivile>();
  for (const { du, au } of periodes) for (let le = du; au !== null && le < au; le = plusJours(le, 1)) jours.add(le);
  return jours.size;
};

describe("les suspensions", () => {
  it("ajoutent chaque jour suspendu une seule fois, même quand elles se chevauchent", () => {
    fc.assert(
      fc.property(affaire, ([completLe, periodes]) => {
        const dernierJour = plusJours(plusMois(completLe, 2), joursCouverts(periodes));
        expect(delaiOpposition(completLe, 2, periodes)).toEqual({ dernierJour, effetLe: plusJours(dernierJour, 1) });
      }),
      { numRuns: 300 },
    );
  });

  it("donnent le même terme dans tous les ordres", () => {
    const melange = affaire.chain(([completLe, periodes]) =>
      fc.tuple(
        fc.constant(completLe),
        fc.constant(periodes),
        fc.shuffledSubarray(periodes, { minLength: periodes.length }),
      ),
    );
    fc.assert(
      fc.property(melange, ([completLe, periodes, autrement]) => {
        expect(delaiOpposition(completLe, 2, autrement)).toEqual(delaiOpposition(completLe, 2, periodes));
      }),
    );
  });

  it("tant que l’une court, aucune date n’est promise", () => {
    fc.assert(
      fc.property(affaire, ([completLe, periodes]) => {
        expect(delaiOpposition(completLe, 2, [...periodes, { du: completLe, au: null }])).toBeNull();
      }),
    );
  });

  it("une demande et sa réponse le même jour ne suspendent rien", () => {
    const suspension = { du: "2026-04-01", au: "2026-04-01" };
    expect(delaiOpposition("2026-03-15", 2, [suspension])?.dernierJour).toBe("2026-05-15");
  });
});
