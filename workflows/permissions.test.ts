import { describe, expect, it } from "vitest";
import { ACTEURS } from "#test/fabriques/acteurs.ts";
import { dossier, faitDe, HISTOIRES, type Histoire, JOUR } from "#test/fabriques/dossier.ts";
import { EXEMPLES } from "#test/fabriques/propositions.ts";
import { corpsDe, NOM_QUALITE, QUALITES, type Qualite } from "./acteur.ts";
import { decide } from "./decide.ts";
import { estUnTypeDeFait, fait, TYPES_DE_FAITS, type TypeDeFait } from "./fact.ts";
import { PERMISSIONS, qualitePour } from "./permissions.ts";

/** What a jurist would check first. The left column alone may do the act. */
const RESERVES: readonly [TypeDeFait, readonly Qualite[]][] = [
  ["LettreIntentionDeposee", ["porteur", "coporteur"]],
  ["LettreIntentionValidee", ["ars.signataire"]],
  ["LettreIntentionRefusee", ["ars.signataire"]],
  ["ProjetDeSanteDepose", ["porteur", "coporteur"]],
  ["ProjetDeSanteValide", ["ars.signataire"]],
  ["OppositionNotifiee", ["ars.signataire"]],
  ["ProjetDeSanteReputeValide", ["systeme"]],
  ["AvisRendu", ["cpam.roc", "cpam.direction", "msa", "urps", "ars.delegation"]],
  ["AvisRetourne", ["ars.instructeur", "ars.signataire"]],
  ["ComiteConvoque", ["ars.instructeur", "ars.signataire"]],
  ["ComiteTenu", ["ars.instructeur", "ars.signataire"]],
  ["AideAuDemarrageDemandee", ["porteur", "coporteur"]],
  ["AideAuDemarrageAccordee", ["ars.signataire"]],
  ["AideAuDemarrageRefusee", ["ars.signataire"]],
  ["ContratArrete", ["cpam.direction"]],
  ["ContratSigne", ["porteur", "coporteur", "cpam.direction", "ars.signataire"]],
  ["AtteinteArretee", ["cpam.direction"]],
  ["ContratResilie", ["cpam.direction", "ars.signataire"]],
  ["ContratDenonce", ["porteur", "coporteur"]],
  ["ContratEchu", ["systeme"]],
];

describe("qui peut quoi", () => {
  it("chaque acte a sa ligne, et aucune ligne n’est sans acte", () => {
    expect(Object.keys(PERMISSIONS).sort()).toEqual([...TYPES_DE_FAITS].sort());
  });

  it.each(TYPES_DE_FAITS)("%s appartient à quelqu’un, sans doublon", (type) => {
    expect(PERMISSIONS[type].length).toBeGreaterThan(0);
    expect(new Set(PERMISSIONS[type]).size).toBe(PERMISSIONS[type].length);
    expect(QUALITES).toEqual(expect.arrayContaining([...PERMISSIONS[type]]));
  });

  it.each(RESERVES)("%s est réservé à %j", (type, qualites) => {
    expect([...PERMISSIONS[type]].sort()).toEqual([...qualites].sort());
  });

  it("le calendrier ne fait que ce que la loi décide seule", () => {
    const actes = TYPES_DE_FAITS.filter((type) => PERMISSIONS[type].includes("systeme"));
    expect(actes).toEqual(["ProjetDeSanteReputeValide", "ContratEchu"]);
    for (const type of actes) expect(PERMISSIONS[type]).toEqual(["systeme"]);
  });

  it("la délégation départementale donne son avis et ne décide rien", () => {
    expect(TYPES_DE_FAITS.filter((type) => PERMISSIONS[type].includes("ars.delegation"))).toEqual(["AvisRendu"]);
  });

  it.each(["redacteur", "lecteur", "national"] as const)("la qualité %s ne fait aucun acte", (qualite) => {
    expect(TYPES_DE_FAITS.filter((type) => PERMISSIONS[type].includes(qualite))).toEqual([]);
  });

  it("une personne à plusieurs qualités agit en celle que l’acte demande", () => {
    expect(qualitePour("LettreIntentionDeposee", ["lecteur", "ars.signataire", "coporteur"])).toBe("coporteur");
    expect(qualitePour("LettreIntentionDeposee", ["lecteur"])).toBeUndefined();
  });

  it("chaque qualité a un nom et un corps", () => {
    for (const qualite of QUALITES) expect([NOM_QUALITE[qualite], corpsDe(qualite)].every(Boolean)).toBe(true);
  });
});

describe("la table et la décision disent la même chose", () => {
  const etapes = Object.keys(HISTOIRES) as Histoire[];

  it.each(QUALITES)("%s : interdit hors de la table, jamais interdit dans la table", (qualite) => {
    for (const jusqua of etapes) {
      const cas = dossier({ jusqua });
      for (const type of TYPES_DE_FAITS) {
        const decision = decide(
          cas,
          { type, ...EXEMPLES[type].champs },
          { acteur: ACTEURS[qualite], aujourdhui: JOUR, versionVue: cas.version },
        );
        const interdit = "refus" in decision && decision.refus === "interdit";
        expect(interdit, `${type} à l’étape ${jusqua}`).toBe(!PERMISSIONS[type].includes(qualite));
      }
    }
  });
});

describe("les exemples des tests", () => {
  it.each(TYPES_DE_FAITS)("%s est bien formé et fait par qui le peut", (type) => {
    expect(fait.safeParse(faitDe(type)).error).toBeUndefined();
    expect(PERMISSIONS[type]).toContain(EXEMPLES[type].par);
    expect(estUnTypeDeFait(type)).toBe(true);
  });
});
