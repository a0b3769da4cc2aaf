import { describe, expect, it } from "vitest";
import type { Acte } from "#app/actes/acte.ts";
import { acteDe } from "#app/actes/repertoire.ts";
import { effetDe, passeDe, recitDe, suiteDe } from "#app/actes/tell.ts";
import { phraseDuDelai } from "#app/projet-de-sante/delai.ts";
import { phraseDeRefus } from "#app/refusals.ts";
import { dossier, type Histoire } from "#test/fabriques/dossier.ts";
import { raconter } from "#test/fabriques/recit.ts";
import { contexteDe, type Dossier, etatDe } from "#workflows/dossier.ts";
import type { Fait, TypeDeFait } from "#workflows/fact.ts";

const acte = acteDe("DecisionRetiree") as Acte<TypeDeFait>;
const situation = (cas: Dossier) => ({ contexte: contexteDe(cas), aujourdhui: "2026-06-01" });
const effet = (jusqua: Histoire) => effetDe(acte, situation(dossier({ jusqua })));
const champs = (cas: Dossier) => acte.champs?.(situation(cas)) ?? [];
const repute = raconter(dossier({ jusqua: "projetComplet" }), "2026-05-16", "ProjetDeSanteReputeValide");

describe("avant de retirer une décision, on lit", () => {
  it.each<[Histoire, string]>([
    ["lettreRefusee", "la décision du 15 mars 2026 qui refuse la lettre d’intention"],
    ["lettreValidee", "la décision du 15 mars 2026 qui valide la lettre d’intention"],
    ["projetOppose", "l’opposition du 15 mars 2026 au projet de santé"],
    ["projetValide", "la décision du 15 mars 2026 qui valide le projet de santé"],
  ])("%s : laquelle, et que ce service ne compte aucun délai", (jusqua, dite) => {
    expect(effet(jusqua)).toContain(`Vous retirez ${dite}.`);
    expect(effet(jusqua)).toMatch(
      /Ce service ne compte aucun délai.*\(à vérifier\)\. Par prudence, .*Un retrait ne se retire pas\.$/,
    );
  });

  it("ce qui était préparé du contrat et ne vaudra plus", () => {
    expect(effet("projetValide")).not.toContain("adhésion");
    expect(effet("adhesionDemandee")).toContain("La demande d’adhésion ne vaut plus");
    expect(effet("contratPropose")).toContain("La demande d’adhésion et le texte de contrat proposé ne valent plus");
  });

  it("jusqu’à quel jour elle peut l’être pour illégalité, compté du jour du silence s’il a validé", () => {
    const [fondement] = champs(repute);
    const options = fondement?.nature === "choix" ? fondement.options : [];
    expect(options.map(({ valeur }) => valeur)).toEqual(["illegalite", "demandeDuBeneficiaire"]);
    expect(options[0]?.consequence).toMatch(/^Possible jusqu’au 16 septembre 2026 inclus/);
    const [passe] = acte.champs?.({ ...situation(repute), aujourdhui: "2026-09-17" }) ?? [];
    expect(passe).toMatchObject({ options: [{ consequence: expect.stringMatching(/^N’est plus possible/) }, {}] });
  });

  it("une opposition ne se retire que parce qu’elle est illégale, sans inviter la CPTS à répondre", () => {
    const [fondement, ...autres] = champs(dossier({ jusqua: "projetOppose" }));
    expect(fondement).toMatchObject({ defaut: "illegalite", options: [{ valeur: "illegalite" }] });
    expect(autres.map(({ code }) => code)).toEqual(["motivation"]);
  });
});

describe("une fois retirée", () => {
  const cas = dossier({ jusqua: "validationRetiree" });
  const fait = cas.faits.at(-1) as Fait;

  it("le journal dit laquelle, pourquoi, et la suite dit qui est attendu", () => {
    expect(passeDe(acte, fait)).toBe("Validation du projet de santé retirée");
    expect(recitDe(acte, fait)).toMatch(/^La décision du 15 mars 2026 .* est retirée à la demande de la CPTS\. Motiv/);
    expect(suiteDe(acte, situation(cas))).toMatch(/^En attente de l’ARS, .* Une demande d’adhésion/);
  });

  it.each([
    ["validationRetiree", /au plus tard le 15 mai 2026, terme de l’ancien délai\.$/],
    ["refusRetire", /décider sans attendre\.$/],
  ] as const)("%s : aucune phrase ne promet plus d’effet, la prudence dit jusqu’à quand décider", (jusqua, conseil) => {
    expect(phraseDuDelai(situation(dossier({ jusqua })))).toMatch(/^Depuis le retrait du 15 mars 2026, ce service ne/);
    expect(phraseDuDelai(situation(dossier({ jusqua })))).toMatch(conseil);
    const depot = acteDe("ProjetDeSanteDepose") as Acte<TypeDeFait>;
    expect(effetDe(depot, situation(cas))).not.toMatch(/silence vaut|réputé|reprend aujourd’hui/);
  });
});

describe("quand elle ne peut pas l’être", () => {
  const refus = (cas: Dossier) => phraseDeRefus({ refus: "impossible", type: "DecisionRetiree", etat: etatDe(cas) });

  it("le refus dit quoi faire à la place", () => {
    expect(refus(dossier({ jusqua: "enVigueur" }))).toContain("se modifie par un avenant");
    const signe = raconter(dossier({ jusqua: "contratASigner" }), ["ContratSigne", {}, "cpam.direction"]);
    expect(refus(signe)).toContain("refuser de signer");
    expect(refus(dossier({ jusqua: "projetComplet" }))).toContain("en cours d’examen");
  });
});
