import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DateCivile, plusJours, plusMois } from "../civil-date.ts";
import { delaiOpposition, type Suspension } from "./delay.ts";

/** Counted by hand on a calendar: complete on, last day to oppose, deemed validated on. */
const CALENDRIER: Record<string, readonly [DateCivile, DateCivile, DateCivile][]> = {
  "de quantième à quantième": [
    ["2026-03-15", "2026-05-15", "2026-05-16"],
    ["2026-01-01", "2026-03-01", "2026-03-02"],
    ["2026-02-01", "2026-04-01", "2026-04-02"],
    ["2026-07-06", "2026-09-06", "2026-09-07"],
    ["2026-11-15", "2027-01-15", "2027-01-16"],
    ["2026-12-01", "2027-02-01", "2027-02-02"],
  ],
  "fin décembre tombe sur le dernier jour de février": [
    ["2026-12-27", "2027-02-27", "2027-02-28"],
    ["2026-12-28", "2027-02-28", "2027-03-01"],
    ["2026-12-29", "2027-02-28", "2027-03-01"],
    ["2026-12-30", "2027-02-28", "2027-03-01"],
    ["2026-12-31", "2027-02-28", "2027-03-01"],
    ["2027-12-28", "2028-02-28", "2028-02-29"],
    ["2027-12-29", "2028-02-29", "2028-03-01"],
    ["2027-12-30", "2028-02-29", "2028-03-01"],
    ["2027-12-31", "2028-02-29", "2028-03-01"],
    ["2031-12-28", "2032-02-28", "2032-02-29"],
    ["2031-12-29", "2032-02-29", "2032-03-01"],
    ["2031-12-31", "2032-02-29", "2032-03-01"],
    // 2100 is no leap year.
    ["2099-12-28", "2100-02-28", "2100-03-01"],
    ["2099-12-29", "2100-02-28", "2100-03-01"],
    ["2099-12-31", "2100-02-28", "2100-03-01"],
  ],
  "février ne revient pas à la fin du mois": [
    ["2024-02-29", "2024-04-29", "2024-04-30"],
    ["2027-02-28", "2027-04-28", "2027-04-29"],
    ["2028-02-28", "2028-04-28", "2028-04-29"],
    ["2028-02-29", "2028-04-29", "2028-04-30"],
    ["2032-02-29", "2032-04-29", "2032-04-30"],
    ["2100-02-28", "2100-04-28", "2100-04-29"],
  ],
  "le 31 de chaque mois": [
    ["2026-01-31", "2026-03-31", "2026-04-01"],
    ["2026-03-31", "2026-05-31", "2026-06-01"],
    ["2026-05-31", "2026-07-31", "2026-08-01"],
    ["2026-07-31", "2026-09-30", "2026-10-01"],
    ["2026-08-31", "2026-10-31", "2026-11-01"],
    ["2026-10-31", "2026-12-31", "2027-01-01"],
  ],
  "le 30 de chaque mois": [
    ["2026-01-30", "2026-03-30", "2026-03-31"],
    ["2026-03-30", "2026-05-30", "2026-05-31"],
    ["2026-04-30", "2026-06-30", "2026-07-01"],
    ["2026-05-30", "2026-07-30", "2026-07-31"],
    ["2026-06-30", "2026-08-30", "2026-08-31"],
    ["2026-07-30", "2026-09-30", "2026-10-01"],
    ["2026-08-30", "2026-10-30", "2026-10-31"],
    ["2026-09-30", "2026-11-30", "2026-12-01"],
    ["2026-10-30", "2026-12-30", "2026-12-31"],
    ["2026-11-30", "2027-01-30", "2027-01-31"],
  ],
  "le changement d’heure ne change rien": [
    ["2026-01-28", "2026-03-28", "2026-03-29"],
    ["2026-01-29", "2026-03-29", "2026-03-30"],
    ["2026-03-29", "2026-05-29", "2026-05-30"],
    ["2026-08-24", "2026-10-24", "2026-10-25"],
    ["2026-08-25", "2026-10-25", "2026-10-26"],
    ["2026-10-25", "2026-12-25", "2026-12-26"],
    ["2027-01-28", "2027-03-28", "2027-03-29"],
    ["2027-03-28", "2027-05-28", "2027-05-29"],
    ["2027-08-31", "2027-10-31", "2027-11-01"],
    ["2027-10-31", "2027-12-31", "2028-01-01"],
  ],
  "ni le dimanche ni le jour férié ne reportent le terme": [
    ["2026-03-01", "2026-05-01", "2026-05-02"],
    ["2026-03-08", "2026-05-08", "2026-05-09"],
    ["2026-05-14", "2026-07-14", "2026-07-15"],
    ["2026-06-15", "2026-08-15", "2026-08-16"],
    ["2026-09-01", "2026-11-01", "2026-11-02"],
    ["2026-09-11", "2026-11-11", "2026-11-12"],
    ["2026-11-01", "2027-01-01", "2027-01-02"],
    ["2026-03-17", "2026-05-17", "2026-05-18"],
    ["2027-02-05", "2027-04-05", "2027-04-06"],
  ],
};

describe.each(Object.entries(CALENDRIER))("les deux mois de l’ARS : %s", (_titre, cas) => {
  it.each(cas)("complet le %s : opposition jusqu’au %s, réputé validé le %s", (completLe, dernierJour, effetLe) => {
    expect(delaiOpposition(completLe, 2)).toEqual({ dernierJour, effetLe });
  });
});

it("la table compte au moins soixante dates", () => {
  expect(Object.values(CALENDRIER).flat().length).toBeGreaterThanOrEqual(60);
});

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
