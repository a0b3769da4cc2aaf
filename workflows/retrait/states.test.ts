import { describe, expect, it } from "vitest";
import { ACTEURS } from "#test/fabriques/acteurs.ts";
import { dossier, type Etape, HISTOIRES, type Histoire, JOUR } from "#test/fabriques/dossier.ts";
import { issue, raconter } from "#test/fabriques/recit.ts";
import { contratVierge } from "../contrat-tripartite/memory.ts";
import { attendus, contexteDe, etatDe } from "../dossier.ts";
import { echeances, faitDu } from "../echeances.ts";
import { actesPossibles } from "../possible.ts";
import type { DecisionRetirable } from "./events.ts";

const retrait = (decision: DecisionRetirable, champs: object = {}): Etape => [
  "DecisionRetiree",
  { decision, ...champs },
];
const complet = dossier({ jusqua: "projetComplet" });
const tacite = raconter(complet, "2026-05-16", "ProjetDeSanteReputeValide");
const TACITE = retrait("ProjetDeSanteReputeValide", { decisionDu: "2026-05-16", fondement: "demandeDuBeneficiaire" });

describe("retirer une décision rouvre l’examen où il était", () => {
  it.each<[Histoire, DecisionRetirable, string]>([
    ["lettreRefusee", "LettreIntentionRefusee", "lettreIntention.enExamen"],
    ["lettreValidee", "LettreIntentionValidee", "lettreIntention.enExamen"],
    ["projetOppose", "OppositionNotifiee", "projetDeSante.enInstruction"],
    ["projetValide", "ProjetDeSanteValide", "projetDeSante.enInstruction"],
    ["adhesionDemandee", "ProjetDeSanteValide", "projetDeSante.enInstruction"],
    ["contratPropose", "ProjetDeSanteValide", "projetDeSante.enInstruction"],
    ["contratASigner", "ProjetDeSanteValide", "projetDeSante.enInstruction"],
  ])("%s : %s mène à %s, et l’ARS est attendue", (jusqua, decision, etat) => {
    const fondement = jusqua === "lettreRefusee" || jusqua === "projetOppose" ? "illegalite" : "demandeDuBeneficiaire";
    const cas = raconter(dossier({ jusqua }), retrait(decision, { fondement }));
    expect([etatDe(cas), attendus(cas)]).toEqual([etat, ["ars"]]);
    const { lettre, projet, contrat } = contexteDe(cas);
    expect([projet.validation, projet.opposition, projet.completLe, contrat]).toEqual([
      null,
      null,
      null,
      contratVierge,
    ]);
    expect(lettre.valideeLe === null).toBe(etat.startsWith("lettre"));
  });

  it("l’association déclarée et le texte déposé restent", () => {
    const { projet } = contexteDe(dossier({ jusqua: "validationRetiree" }));
    expect([projet.association?.rna, projet.deposeLe]).toEqual(["W332012345", JOUR]);
  });

  it("l’ARS décide de nouveau, et la nouvelle décision se retire à son tour", () => {
    const revalide = raconter(dossier({ jusqua: "oppositionRetiree" }), "2027-01-10", "ProjetDeSanteValide");
    expect(etatDe(revalide)).toBe("contratTripartite.aDemander");
    const champs = { decisionDu: "2027-01-10", fondement: "demandeDuBeneficiaire" };
    expect(issue(revalide, retrait("ProjetDeSanteValide", champs), "2027-01-10")).toBe("accepté");
  });
});

const effets = (cas: typeof complet) => echeances(cas).flatMap(({ auTerme, nature }) => auTerme ?? nature);

describe("après un retrait, rien ne vient du silence", () => {
  it.each([
    ["oppositionRetiree", ["indicative"]],
    ["validationRetiree", ["indicative"]],
    ["refusRetire", []],
  ] as const)("%s : aucun délai de la loi ne court", (jusqua, attendus) => {
    const cas = dossier({ jusqua });
    expect(effets(cas)).toEqual(attendus);
    expect(faitDu(cas, "2031-01-01")).toBeNull();
    for (const le of [JOUR, "2026-05-16", "2026-07-16"])
      expect(issue(cas, ["ProjetDeSanteReputeValide", {}, "systeme"], le)).toBe("impossible");
  });

  it("pas plus après le retrait d’une validation tacite, ni après des corrections et un nouveau dépôt", () => {
    const rouvert = raconter(tacite, "2026-06-01", TACITE, ["CorrectionsDemandees", { avantLe: "2026-07-01" }]);
    const redepose = raconter(rouvert, "2026-06-20", "ProjetDeSanteDepose");
    expect([etatDe(redepose), effets(redepose)]).toEqual(["projetDeSante.enInstruction", ["indicative"]]);
    expect(contexteDe(redepose).retrait.nouvelExamen?.depuisLe).toBe("2026-06-01");
    expect(issue(redepose, "OppositionNotifiee", "2027-06-20")).toBe("accepté");
  });
});

describe("ce qui ne se retire pas", () => {
  it("une décision qui n’est pas la dernière, ou pas de ce jour", () => {
    const oppose = dossier({ jusqua: "projetOppose" });
    expect(issue(oppose, retrait("ProjetDeSanteValide", { fondement: "illegalite" }))).toBe("impossible");
    expect(issue(oppose, retrait("OppositionNotifiee", { decisionDu: "2026-03-14" }))).toBe("impossible");
  });

  it("une décision déjà retirée, et le retrait lui-même", () => {
    for (const decision of ["OppositionNotifiee", "LettreIntentionValidee"] as const)
      expect(issue(dossier({ jusqua: "oppositionRetiree" }), retrait(decision, { fondement: "illegalite" }))).toBe(
        "impossible",
      );
  });

  it("une validation sur laquelle une partie a signé le contrat ; le refus de signer la rend retirable", () => {
    const champs = { fondement: "demandeDuBeneficiaire" };
    const signe = raconter(dossier({ jusqua: "contratASigner" }), ["ContratSigne", {}, "cpam.direction"]);
    expect(issue(signe, retrait("ProjetDeSanteValide", champs))).toBe("impossible");
    expect(issue(dossier({ jusqua: "enVigueur" }), retrait("ProjetDeSanteValide", champs))).toBe("impossible");
    expect(issue(raconter(signe, "SignatureRefusee"), retrait("ProjetDeSanteValide", champs))).toBe("accepté");
  });

  it.each(Object.keys(HISTOIRES) as Histoire[])(
    "%s : seul l’état de la décision l’offre, à qui signe à l’ARS",
    (jusqua) => {
      const cas = dossier({ jusqua });
      const offerts = actesPossibles(cas, ACTEURS["ars.signataire"], JOUR).filter(
        ({ type }) => type === "DecisionRetiree",
      );
      const retirable = /\.(refusee|enPreparation|oppose)$|^contratTripartite/.test(etatDe(cas));
      expect(offerts.map(({ variante }) => variante)).toEqual(retirable ? [contexteDe(cas).retrait.derniere] : []);
    },
  );
});
