import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dossier, type Histoire } from "#test/fabriques/dossier.ts";
import { coups } from "#test/fabriques/hasard.ts";
import { DEPARTS, vivre } from "#test/fabriques/vie.ts";
import { plusJours, plusMois } from "../civil-date.ts";
import { contexteDe, type Dossier, rejouer } from "../dossier.ts";
import { echeances } from "../echeances.ts";
import type { Horloge } from "./clock.ts";
import { horloges } from "./clocks.ts";
import { validationTacite } from "./tacit.ts";

/** A life, and a moment of that life, in thousandths. */
const vies = (...departs: readonly Histoire[]) =>
  fc
    .tuple(fc.constantFrom(...departs), coups(40), fc.nat(1_000))
    .map(([jusqua, vie, moment]) => ({ cas: vivre(dossier({ jusqua }), vie), moment }));
const pourChaqueVie = (verifier: (cas: Dossier, moment: number) => void, departs: readonly Histoire[] = DEPARTS) =>
  fc.assert(
    fc.property(vies(...departs), ({ cas, moment }) => verifier(cas, moment)),
    { numRuns: 80 },
  );

/** The day the silence validated, as the file itself remembers it. */
const tacitementValide = (cas: Dossier) => {
  const { validation } = contexteDe(cas).projet;
  return validation?.tacite ? validation.le : undefined;
};

const vive = ({ fin }: Horloge) => fin === null;
const sansRetrait = (horloge?: Horloge) => horloge && { ...horloge, fin: { ...horloge.fin, retrait: undefined } };
const dates = ({ code, libelle, main, nature, dernierJour, auTerme }: Omit<Horloge, "periodes" | "depart" | "fin">) =>
  [code, libelle, main, nature, dernierJour, auTerme?.type, auTerme?.le].join(" · ");

describe("sur des vies tirées au hasard", () => {
  it("ce qui court est dit deux fois de la même façon : l’échéance et son horloge ont les mêmes dates", () => {
    pourChaqueVie((cas) => {
      const datees = horloges(cas).filter((horloge) => vive(horloge) && horloge.dernierJour !== null);
      expect(datees.map(dates).sort()).toEqual(echeances(cas).map(dates).sort());
    });
  });

  it("une horloge finie ne change plus, sauf à dire que sa décision est retirée ; une horloge qui a commencé ne disparaît pas", () => {
    pourChaqueVie((cas, moment) => {
      const avant = horloges(rejouer(cas.faits.slice(0, Math.ceil((cas.version * moment) / 1_000))));
      const apres = horloges(cas).slice(0, avant.length);
      expect(apres.map(({ code, debutLe }) => [code, debutLe])).toEqual(
        avant.map(({ code, debutLe }) => [code, debutLe]),
      );
      for (const [rang, horloge] of avant.entries())
        if (!vive(horloge)) expect(sansRetrait(apres[rang])).toEqual(sansRetrait(horloge));
    });
  });

  it("les périodes se suivent sans trou, et la dernière reste ouverte tant que l’horloge court", () => {
    pourChaqueVie((cas) => {
      for (const { periodes, debutLe, fin } of horloges(cas)) {
        expect(periodes[0]?.du).toBe(debutLe);
        expect(periodes.at(-1)?.au === null).toBe(fin === null);
        for (const [rang, { du, au, cause }] of periodes.entries()) {
          expect(cas.faits[cause.par - 1]).toMatchObject({ type: cause.type, le: cause.le });
          if (au !== null) expect(du <= au).toBe(true);
          if (rang > 0) expect(periodes[rang - 1]?.au).toBe(du);
        }
      }
    });
  });

  it("chaque délai de l’ARS finit deux mois après le jour où le dossier était complet, le silence le lendemain", () => {
    const sorts = new Set<string | undefined>();
    pourChaqueVie(
      (cas) => {
        expect(validationTacite(cas)?.le).toBe(tacitementValide(cas));
        for (const { code, debutLe, dernierJour, auTerme, fin } of horloges(cas)) {
          if (code !== "opposition") continue;
          sorts.add(fin?.sort);
          expect(dernierJour).toBe(plusMois(debutLe, 2));
          expect(auTerme?.le).toBe(plusJours(plusMois(debutLe, 2), 1));
          if (fin?.sort === "tacite") expect(fin.le).toBe(auTerme?.le);
          else if (fin) expect(fin.le <= plusMois(debutLe, 2)).toBe(true);
        }
      },
      ["projetComplet"],
    );
    // The dice must see both answers, or they prove nothing. None is late: the law came first.
    expect([...sorts]).toEqual(expect.arrayContaining(["repondue", "tacite"]));
    expect(sorts).not.toContain("repondueTard");
  });
});
