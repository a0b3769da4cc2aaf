import { describe, expect, it } from "vitest";
import { ACTEURS } from "#test/fabriques/acteurs.ts";
import { dossier, JOUR } from "#test/fabriques/dossier.ts";
import { EXEMPLES } from "#test/fabriques/propositions.ts";
import type { Acteur } from "./acteur.ts";
import { decide, estUnRefus, type Proposition } from "./decide.ts";
import { dossierNeuf, etatDe } from "./dossier.ts";
import type { TypeDeFait } from "./fact.ts";

const examine = dossier({ jusqua: "lettreEnExamen" });
const proposition = (type: TypeDeFait, champs = {}): Proposition => ({ type, ...EXEMPLES[type].champs, ...champs });
const par = (acteur: Acteur, proposee: Proposition, { versionVue = examine.version, aujourdhui = JOUR } = {}) =>
  decide(examine, proposee, { acteur, aujourdhui, versionVue });

describe("un acte accepté", () => {
  it("porte le jour où il est fait, la personne et la qualité en laquelle elle agit", () => {
    const acteur: Acteur = { ...ACTEURS["ars.signataire"], qualites: ["lecteur", "ars.signataire"] };
    const decision = par(acteur, proposition("LettreIntentionValidee"), { aujourdhui: "2026-04-02" });
    if (estUnRefus(decision)) throw new Error(decision.refus);
    expect(decision.fait).toEqual({
      type: "LettreIntentionValidee",
      le: "2026-04-02",
      par: { id: "ars-direction", nom: "Marc Delmas", qualite: "ars.signataire" },
    });
    expect(etatDe(decision.dossier)).toBe("projetDeSante.enPreparation");
    expect(decision.dossier.version).toBe(examine.version + 1);
  });

  it("ne change pas le dossier dont il part", () => {
    const avant = structuredClone(examine.faits);
    par(ACTEURS["ars.signataire"], proposition("LettreIntentionValidee"));
    expect([etatDe(examine), examine.faits]).toEqual(["lettreIntention.enExamen", avant]);
  });

  it("redonne la même réponse aux mêmes questions", () => {
    const [une, deux] = [1, 2].map(() => par(ACTEURS["ars.signataire"], proposition("LettreIntentionValidee")));
    expect(une).toEqual(deux);
  });
});

describe("ce que la personne n’a pas à dire", () => {
  it("ni au nom de qui elle agit", () => {
    const usurpee = proposition("LettreIntentionValidee", { par: { id: "autre", nom: "Autre", qualite: "admin" } });
    const decision = par(ACTEURS["ars.signataire"], usurpee);
    expect(decision).toMatchObject({ fait: { par: { id: "ars-direction", qualite: "ars.signataire" } } });
  });

  it.each(["2026-03-14", "2026-03-16"])("ni à quelle date : le %s est refusé", (le) => {
    expect(par(ACTEURS["ars.signataire"], proposition("LettreIntentionValidee", { le }))).toMatchObject({
      refus: "saisie",
      champs: { le: expect.any(String) },
    });
  });

  it("ni que l’acte vient d’un dossier papier, ce qui permettrait de l’antidater", () => {
    const antidatee = proposition("LettreIntentionValidee", { le: JOUR, reprise: true });
    expect(par(ACTEURS["ars.signataire"], antidatee, { aujourdhui: "2026-09-01" })).toMatchObject({ refus: "saisie" });
  });
});

describe("un acte refusé", () => {
  it("n’existe pas", () => {
    for (const type of ["ValiderTout", "", "constructor", "lettreIntentionValidee"])
      expect(par(ACTEURS.admin, { type })).toEqual({ refus: "saisie", champs: { type: "Cet acte n’existe pas." } });
  });

  it("interdit à cette personne, même quand la page est périmée", () => {
    const refus = { refus: "interdit", type: "LettreIntentionValidee" };
    expect(par(ACTEURS["ars.instructeur"], proposition("LettreIntentionValidee"))).toEqual(refus);
    expect(par(ACTEURS.porteur, proposition("LettreIntentionValidee"), { versionVue: 0 })).toEqual(refus);
    expect(par({ ...ACTEURS.porteur, qualites: [] }, proposition("LettreIntentionValidee"))).toEqual(refus);
  });

  it("dossier modifié depuis : la réponse dit ce qui s’est passé entre-temps", () => {
    const decision = par(ACTEURS["ars.signataire"], proposition("LettreIntentionValidee"), { versionVue: 3 });
    expect(decision).toMatchObject({
      refus: "dossier-modifie",
      depuis: [{ type: "LettreIntentionDeposee" }, { type: "ExamenOuvert" }],
    });
  });

  it("une version que le dossier n’a pas encore est aussi une page périmée", () => {
    const decision = par(ACTEURS["ars.signataire"], proposition("LettreIntentionValidee"), { versionVue: 99 });
    expect(decision).toEqual({ refus: "dossier-modifie", depuis: [] });
  });

  it("impossible : la réponse dit où en est le dossier", () => {
    expect(par(ACTEURS["ars.signataire"], proposition("ProjetDeSanteValide"))).toEqual({
      refus: "impossible",
      type: "ProjetDeSanteValide",
      etat: "lettreIntention.enExamen",
    });
  });

  it("mal saisi : un message par champ, même quand l’acte serait impossible", () => {
    const decision = decide(dossierNeuf(), proposition("LettreIntentionRefusee", { motivation: "Non.", etranger: 1 }), {
      acteur: ACTEURS["ars.signataire"],
      aujourdhui: JOUR,
      versionVue: 0,
    });
    expect(decision).toMatchObject({
      refus: "saisie",
      champs: { motivation: "Motivez le refus : les raisons de fait et de droit, en deux phrases au moins." },
    });
  });

  it("incohérent : toutes les erreurs du formulaire en une fois", () => {
    const decision = decide(
      dossier({ jusqua: "projetValide" }),
      proposition("AdhesionDemandee", { calendrier: { crise: 7 } }),
      {
        acteur: ACTEURS.porteur,
        aujourdhui: JOUR,
        versionVue: dossier({ jusqua: "projetValide" }).version,
      },
    );
    expect(decision).toMatchObject({
      refus: "saisie",
      champs: {
        "calendrier.crise": "Cette mission démarre au plus tard 6 mois après la signature.",
        "calendrier.parcours": "Indiquez le démarrage prévu de « Parcours pluriprofessionnels ».",
      },
    });
  });
});
