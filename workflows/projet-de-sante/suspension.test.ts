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

/** The days of 400 years: the calendar then begins again. */
const CYCLE = 146_097;
const decaler = (periodes: readonly Suspension[], jours: number): Suspension[] =>
  periodes.map(({ du, au }) => ({ du: plusJours(du, jours), au: au && plusJours(au, jours) }));

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

  it("coupées en deux, redites ou vides, donnent le même terme", () => {
    const retaillee = affaire.chain(([completLe, periodes]) =>
      fc.tuple(fc.constant(completLe), fc.constant(periodes), fc.nat(60)),
    );
    fc.assert(
      fc.property(retaillee, ([completLe, periodes, apres]) => {
        const coupees = periodes.flatMap(({ du, au }) => {
          const milieu = au && plusJours(du, apres) < au ? plusJours(du, apres) : du;
          return [
            { du, au: milieu },
            { du: milieu, au },
            { du: milieu, au: milieu },
            { du, au },
          ];
        });
        expect(delaiOpposition(completLe, 2, coupees)).toEqual(delaiOpposition(completLe, 2, periodes));
      }),
    );
  });

  it("déplacées toutes ensemble, ne changent rien : seul compte leur nombre de jours", () => {
    fc.assert(
      fc.property(affaire, fc.nat(400), ([completLe, periodes], jours) => {
        expect(delaiOpposition(completLe, 2, decaler(periodes, jours))).toEqual(
          delaiOpposition(completLe, 2, periodes),
        );
      }),
    );
  });

  // Days slide on the calendar only where the months they cross have the same lengths: every 400 years, exactly.
  it("tout déplacé de 400 ans, le terme se déplace de 400 ans", () => {
    fc.assert(
      fc.property(affaire, ([completLe, periodes]) => {
        const ici = delaiOpposition(completLe, 2, periodes);
        const ailleurs = delaiOpposition(plusJours(completLe, CYCLE), 2, decaler(periodes, CYCLE));
        expect(ailleurs?.dernierJour).toBe(plusJours(ici?.dernierJour ?? "", CYCLE));
      }),
    );
  });

  it("d’un mois à l’autre le terme garde son quantième, jusqu’au 28 ; au-delà, la fin du mois le retient", () => {
    fc.assert(
      fc.property(jour, fc.nat(24), (completLe, mois) => {
        const [ici, ailleurs] = [completLe, plusMois(completLe, mois)].map((le) => delaiOpposition(le, 2)?.dernierJour);
        if (completLe.slice(8) <= "28") expect(ailleurs).toBe(plusMois(ici ?? "", mois));
        else expect((ailleurs ?? "").slice(8) <= completLe.slice(8)).toBe(true);
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
