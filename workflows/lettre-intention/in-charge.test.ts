import { describe, expect, it } from "vitest";
import { dossier, HISTOIRES, type Histoire } from "#test/fabriques/dossier.ts";
import { issue, raconter } from "#test/fabriques/recit.ts";
import { attendus, contexteDe, etatDe } from "../dossier.ts";
import { echeances } from "../echeances.ts";

const MARC = { id: "ars-direction", nom: "Marc Delmas" };
const JAMAIS: readonly Histoire[] = ["ouvert", "abandonne", "resilie"];
const etapes = Object.keys(HISTOIRES) as Histoire[];

describe("changer la personne qui suit un dossier", () => {
  it.each(etapes)("%s", (jusqua) => {
    const possible = !JAMAIS.includes(jusqua);
    expect(issue(dossier({ jusqua }), "ExamenOuvert")).toBe(possible ? "accepté" : "impossible");
  });

  it.each(etapes.filter((jusqua) => !JAMAIS.includes(jusqua) && jusqua !== "lettreDeposee"))(
    "ne change rien d’autre : ni l’étape, ni qui est attendu, ni les dates, %s",
    (jusqua) => {
      const avant = dossier({ jusqua });
      const apres = raconter(avant, ["ExamenOuvert", { responsable: MARC }]);
      expect([etatDe(apres), attendus(apres)]).toEqual([etatDe(avant), attendus(avant)]);
      const dates = (cas: typeof avant) => echeances(cas).map(({ code, dernierJour }) => [code, dernierJour]);
      expect(dates(apres)).toEqual(dates(avant));
      expect(contexteDe(apres).lettre.responsable).toEqual(MARC);
    },
  );

  it("sur une lettre déposée, ouvre aussi l’examen", () => {
    expect(etatDe(raconter(dossier({ jusqua: "lettreDeposee" }), "ExamenOuvert"))).toBe("lettreIntention.enExamen");
  });
});
