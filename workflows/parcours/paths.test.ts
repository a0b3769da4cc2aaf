import { describe, expect, it } from "vitest";
import { ACTEURS } from "#test/fabriques/acteurs.ts";
import { aretes } from "#test/fabriques/chemins.ts";
import { histoiresCouvrantes, TOUS_LES_ETATS, TOUTES_LES_FLECHES } from "#test/fabriques/couverture.ts";
import { FILS } from "#test/fabriques/fils.ts";
import { accepter, decide, estUnRefus } from "../decide.ts";
import { rejouer } from "../dossier.ts";
import type { Fait } from "../fact.ts";

/** Proposes the fact as its author would; the entry of a paper file and the calendar go their own way. */
function proposer(depuis: readonly Fait[], fait: Fait) {
  const dossier = rejouer(depuis);
  if (fait.reprise || fait.par.qualite === "systeme") return accepter(dossier, fait, fait.le);
  const circonstances = { acteur: ACTEURS[fait.par.qualite], aujourdhui: fait.le, versionVue: dossier.version };
  return decide(dossier, fait, circonstances);
}

describe.each(Object.entries(FILS))("tous les chemins : %s", (_nom, fil) => {
  const chemins = aretes(fil);

  it("chaque acte que la machine permet, sa personne peut le faire, et il mène où la machine le dit", () => {
    expect(chemins.length).toBeGreaterThan(0);
    for (const { depuis, fait, apres } of chemins) {
      const decision = proposer(depuis, fait);
      if (estUnRefus(decision))
        expect.fail(`${depuis.map(({ type }) => type)} puis ${fait.type} : ${JSON.stringify(decision)}`);
      expect(decision.dossier.instantane.value).toEqual(apres.value);
      expect(decision.fait).toEqual(fait);
    }
  });
});

describe("les chemins couvrent la machine entière", () => {
  const { histoires, vus } = histoiresCouvrantes();

  it("chaque état est visité", () => {
    expect(TOUS_LES_ETATS.filter((etat) => !vus.has(etat))).toEqual([]);
  });

  it("chaque flèche est suivie", () => {
    expect(TOUTES_LES_FLECHES.filter((fleche) => !vus.has(fleche))).toEqual([]);
  });

  it("en un nombre d’histoires qui se rejoue au registre", () => {
    expect(histoires.length).toBeLessThan(80);
    expect(TOUTES_LES_FLECHES.length).toBeGreaterThan(100);
  });
});
