import { describe, expect, it } from "vitest";
import { ACTEURS } from "#test/fabriques/acteurs.ts";
import { dossier, faitDe, HISTOIRES, type Histoire, JOUR, jouer } from "#test/fabriques/dossier.ts";
import { QUALITES } from "./acteur.ts";
import { decide } from "./decide.ts";
import { apres, attendus, contexteDe, dossierNeuf, etatDe, mainDe, peutArriver, rejouer } from "./dossier.ts";
import { echeances, faitDu } from "./echeances.ts";
import { type Fait, TYPES_DE_FAITS } from "./fact.ts";
import { actesPossibles } from "./possible.ts";

const TERME = "2031-03-15";
const ACHEVES = {
  abandonne: dossier({ jusqua: "abandonne" }),
  resilie: dossier({ jusqua: "resilie" }),
  echu: jouer(dossier({ jusqua: "enVigueur" }), "ContratEchu", TERME),
};

describe.each(Object.entries(ACHEVES))("un dossier %s n’accepte plus rien", (etat, cas) => {
  it("il est dans cet état, personne n’est attendu, aucune échéance ne court", () => {
    expect(etatDe(cas)).toBe(etat);
    expect([attendus(cas), echeances(cas), faitDu(cas, "2099-12-31")]).toEqual([[], [], null]);
  });

  it.each(TYPES_DE_FAITS)("ni %s", (type) => {
    for (const qualite of QUALITES) {
      const fait = { ...faitDe(type, TERME), par: { ...ACTEURS[qualite], qualites: undefined, qualite } };
      expect(peutArriver(cas, fait as unknown as Fait)).toBe(false);
    }
    expect(() => apres(cas, faitDe(type, TERME) as Fait)).toThrow(/does not fit/);
  });

  it("ni rien de personne", () => {
    for (const qualite of QUALITES) expect(actesPossibles(cas, ACTEURS[qualite], TERME)).toEqual([]);
    const circonstances = { acteur: ACTEURS.porteur, aujourdhui: TERME, versionVue: cas.version };
    expect(decide(cas, { type: "DossierAbandonne", motif: "Encore une fois." }, circonstances)).toMatchObject({
      refus: "impossible",
      etat,
    });
  });
});

describe("rejouer le journal", () => {
  it.each(Object.keys(HISTOIRES) as Histoire[])("redonne le dossier : %s", (jusqua) => {
    const cas = dossier({ jusqua });
    const rejoue = rejouer(cas.faits);
    expect([rejoue.version, etatDe(rejoue), rejoue.instantane.value]).toEqual([
      cas.version,
      etatDe(cas),
      cas.instantane.value,
    ]);
    expect(contexteDe(rejoue)).toEqual(contexteDe(cas));
    expect(attendus(rejoue)).toEqual(attendus(cas));
  });

  it.each(Object.keys(HISTOIRES) as Histoire[])("refuse un journal auquel on a retiré l’ouverture : %s", (jusqua) => {
    expect(() => rejouer(dossier({ jusqua }).faits.slice(1))).toThrow("Fact 1");
  });

  it("nomme l’acte qui ne tient pas, et où en était le dossier", () => {
    const faits = [...dossier({ jusqua: "lettreDeposee" }).faits, faitDe("ContratSigne") as Fait];
    expect(() => rejouer(faits)).toThrow("Fact 5 (ContratSigne) does not fit in state lettreIntention.deposee");
  });

  it("un dossier neuf n’attend que son ouverture", () => {
    const neuf = dossierNeuf();
    expect(TYPES_DE_FAITS.filter((type) => peutArriver(neuf, faitDe(type) as Fait))).toEqual(["DossierOuvert"]);
  });
});

it("la main qui a agi est celle du porteur, de l’ARS, de la CPAM ou du calendrier", () => {
  const mains = QUALITES.map((qualite) =>
    mainDe({ ...(faitDe("ExamenOuvert", JOUR) as Fait), par: { id: "x", nom: "x", qualite } }),
  );
  expect(Object.fromEntries(QUALITES.map((qualite, rang) => [qualite, mains[rang]]))).toMatchInlineSnapshot(`
    {
      "admin": "systeme",
      "ars.delegation": "systeme",
      "ars.instructeur": "ars",
      "ars.signataire": "ars",
      "coordinateur": "porteur",
      "coporteur": "porteur",
      "cpam.direction": "cpam",
      "cpam.roc": "cpam",
      "lecteur": "porteur",
      "msa": "systeme",
      "national": "systeme",
      "porteur": "porteur",
      "redacteur": "porteur",
      "systeme": "systeme",
      "urps": "systeme",
    }
  `);
});
