import { describe, expect, it } from "vitest";
import { dossier, type Etape } from "#test/fabriques/dossier.ts";
import { raconter } from "#test/fabriques/recit.ts";
import { contexteDe, type Dossier, rejouer } from "../dossier.ts";
import type { FaitDe } from "../fact.ts";
import { contexteDuDepot } from "../instruction/on-deposit.ts";
import { seancesTenues } from "./memory.ts";
import { issueDeLaSeance, seanceAnnulee } from "./session-outcome.ts";

const complet = dossier({ jusqua: "projetComplet" });
const convoquer = (seanceLe: string): Etape => ["ComiteConvoque", { seanceLe, lieu: "À distance", invites: ["msa"] }];
const tenir = (seanceLe: string, conclusion = "favorableAvecReserves"): Etape => [
  "ComiteTenu",
  { seanceLe, conclusion },
];
const convoque = raconter(complet, convoquer("2026-03-20"));
const tenu = raconter(convoque, "2026-03-23", tenir("2026-03-20"));
const autre = raconter(tenu, "2026-03-24", convoquer("2026-04-02"));
const retrait = (decisionDu: string): Etape => [
  "DecisionRetiree",
  { decision: "OppositionNotifiee", decisionDu, fondement: "illegalite" },
];

const comiteDuDepot = (cas: Dossier) => contexteDuDepot(cas).comite;
const conclusions = (cas: Dossier) =>
  seancesTenues(contexteDe(cas).comite).map(({ seanceLe, conclusion }) => `${seanceLe} ${conclusion}`);

describe("les séances tenues sur un dépôt", () => {
  const deux = raconter(autre, "2026-04-02", tenir("2026-04-02", "favorable"));
  it.each([
    ["aucun comité", complet, []],
    ["convoqué", convoque, []],
    ["tenu", tenu, ["2026-03-20 favorableAvecReserves"]],
    ["un autre convoqué", autre, ["2026-03-20 favorableAvecReserves"]],
    ["cet autre déplacé", raconter(autre, "2026-03-25", convoquer("2026-04-09")), ["2026-03-20 favorableAvecReserves"]],
    ["deux fois tenu", deux, ["2026-03-20 favorableAvecReserves", "2026-04-02 favorable"]],
    ["décidé", raconter(deux, "2026-04-03", "OppositionNotifiee"), []],
    [
      "décision retirée",
      raconter(autre, "2026-03-25", "OppositionNotifiee", retrait("2026-03-25")),
      ["2026-03-20 favorableAvecReserves"],
    ],
  ] as const)("%s", (_quoi, cas, attendues) => {
    expect(conclusions(cas)).toEqual(attendues);
    expect(conclusions(rejouer(cas.faits))).toEqual(attendues);
  });

  it("une fois la décision prise, se lisent encore avec elle, jusqu’au dépôt suivant", () => {
    const oppose = raconter(autre, "2026-03-25", "OppositionNotifiee");
    expect(seancesTenues(comiteDuDepot(oppose))).toEqual(seancesTenues(contexteDe(autre).comite));
    expect(comiteDuDepot(raconter(oppose, "2026-03-26", "ProjetDeSanteDepose"))).toBeNull();
    expect(comiteDuDepot(autre)).toBe(contexteDe(autre).comite);
    const lettre = raconter(dossier({ jusqua: "lettreEnExamen" }), convoquer("2026-03-20"));
    expect(comiteDuDepot(raconter(lettre, "LettreIntentionRetiree"))).toEqual(contexteDe(lettre).comite);
  });
});

describe("ce que devient une séance convoquée", () => {
  const lettre = raconter(dossier({ jusqua: "lettreEnExamen" }), convoquer("2026-03-20"));
  const opposeAvant = raconter(convoque, "2026-03-19", "OppositionNotifiee");
  it.each([
    ["rien après elle", "prevue", convoque],
    [
      "des corrections demandées et rendues",
      "prevue",
      raconter(convoque, "CorrectionsDemandees", "ProjetDeSanteDepose"),
    ],
    ["son compte rendu", "tenue", tenu],
    ["une autre convocation", "deplacee", raconter(convoque, convoquer("2026-03-27"))],
    ["une décision la veille", "annulee", opposeAvant],
    ["une décision le jour même", "sansCompteRendu", raconter(convoque, "2026-03-20", "ProjetDeSanteValide")],
    ["la décision retirée", "prevue", raconter(opposeAvant, "2026-03-19", retrait("2026-03-19"))],
    ["une décision, puis un nouveau dépôt", "annulee", raconter(opposeAvant, "2026-03-19", "ProjetDeSanteDepose")],
    ["la lettre refusée", "annulee", raconter(lettre, "LettreIntentionRefusee")],
    ["la lettre retirée par la CPTS", "annulee", raconter(lettre, "LettreIntentionRetiree")],
    ["le projet abandonné", "annulee", raconter(lettre, "DossierAbandonne")],
  ] as const)("%s : %s", (_quoi, issue, cas) => {
    const rang = cas.faits.findIndex(({ type }) => type === "ComiteConvoque");
    expect(issueDeLaSeance(cas.faits[rang] as FaitDe<"ComiteConvoque">, cas.faits.slice(rang + 1))).toBe(issue);
    expect(seanceAnnulee(cas)?.seanceLe).toBe(issue === "annulee" ? "2026-03-20" : undefined);
  });

  it("sans comité, aucune n’est annulée", () => {
    expect(seanceAnnulee(raconter(complet, "OppositionNotifiee"))).toBeNull();
  });
});
