import { describe, expect, it } from "vitest";
import { dossier, type Etape, faitDe } from "#test/fabriques/dossier.ts";
import { issue, raconter } from "#test/fabriques/recit.ts";
import { contexteDe, type Dossier, rejouer } from "../dossier.ts";
import { fait, type TypeDeFait } from "../fact.ts";
import { PROJET_DE_SANTE } from "../modeles/projet-de-sante/index.ts";
import { commentairesAReprendre, sectionsAReprendre } from "./correction.ts";

const MATIERE = { commentaires: ["c-1", "c-2"], sections: ["prevention", "budget"] };
const CORRIGER: Etape = ["CorrectionsDemandees", MATIERE];
const COMPLETER: Etape = ["ComplementsDemandes", { commentaires: ["c-3"], sections: ["calendrier"] }];

const complet = dossier({ jusqua: "projetComplet" });
const enExamen = dossier({ jusqua: "lettreEnExamen" });
const aReprendre = (cas: Dossier) =>
  ["lettreIntention", "projetDeSante"].map((modele) => [
    sectionsAReprendre(contexteDe(cas), modele),
    commentairesAReprendre(contexteDe(cas), modele),
  ]);
const RIEN = [
  [null, []],
  [null, []],
];

describe("une demande de corrections faite de commentaires", () => {
  it("ne rouvre que ses sections, dans le projet de santé et nulle part ailleurs", () => {
    expect(aReprendre(raconter(complet, CORRIGER))).toEqual([
      [null, []],
      [
        ["prevention", "budget"],
        ["c-1", "c-2"],
      ],
    ]);
    expect(sectionsAReprendre(contexteDe(raconter(complet, CORRIGER)), "contratTripartite")).toBeNull();
  });

  it("des compléments ne rouvrent que leurs sections de la lettre d’intention", () => {
    expect(aReprendre(raconter(enExamen, COMPLETER))).toEqual([
      [["calendrier"], ["c-3"]],
      [null, []],
    ]);
  });

  it("retient chaque section et chaque commentaire une fois, dans l’ordre", () => {
    const double = { commentaires: ["c-2", "c-1", "c-2"], sections: ["budget", "budget", "prevention"] };
    expect(aReprendre(raconter(complet, ["CorrectionsDemandees", double]))[1]).toEqual([
      ["budget", "prevention"],
      ["c-2", "c-1"],
    ]);
  });

  it.each([
    ["un nouveau dépôt", "ProjetDeSanteDepose"],
    ["une validation", "ProjetDeSanteValide"],
    ["une opposition", "OppositionNotifiee"],
  ] as const)("ne court plus après %s", (_fin, type) => {
    expect(aReprendre(raconter(complet, CORRIGER, type))).toEqual(RIEN);
  });

  it("ne court plus après le silence de l’ARS", () => {
    const reputee = raconter(complet, CORRIGER, "2026-05-16", "ProjetDeSanteReputeValide");
    expect(aReprendre(reputee)).toEqual(RIEN);
  });

  it.each(["LettreIntentionDeposee", "LettreIntentionRetiree"] as const)("sur la lettre, finit avec %s", (type) => {
    expect(aReprendre(raconter(enExamen, COMPLETER, type))).toEqual(RIEN);
  });

  it("la seconde demande remplace la première", () => {
    const seconde: Etape = ["CorrectionsDemandees", { commentaires: ["c-9"], sections: ["budget"] }];
    expect(aReprendre(raconter(complet, CORRIGER, "ProjetDeSanteDepose", seconde))[1]).toEqual([["budget"], ["c-9"]]);
  });
});

describe("une demande qui ne nomme rien", () => {
  it.each(["projetACorriger", "lettreACompleter"] as const)("rouvre tout le texte, comme avant (%s)", (jusqua) => {
    expect(aReprendre(dossier({ jusqua }))).toEqual(RIEN);
  });

  it("une liste de sections vide rouvre tout", () => {
    const vide = raconter(complet, ["CorrectionsDemandees", { commentaires: ["c-1"], sections: [] }]);
    expect(aReprendre(vide)[1]).toEqual([null, ["c-1"]]);
  });
});

describe("les faits", () => {
  it.each<TypeDeFait>(["CorrectionsDemandees", "ComplementsDemandes"])(
    "un journal ancien, sans commentaires, se rejoue tel quel (%s)",
    (type) => {
      const ancien = faitDe(type);
      expect(fait.parse(ancien)).toEqual(ancien);
      const jusqua = type === "CorrectionsDemandees" ? "projetACorriger" : "lettreACompleter";
      expect(() => rejouer(dossier({ jusqua }).faits)).not.toThrow();
    },
  );

  it("une section que le modèle n’a pas est refusée, et les sections possibles sont dites", () => {
    const inconnue: Etape = ["CorrectionsDemandees", { sections: ["prevention", "ailleurs"] }];
    expect(issue(complet, inconnue)).toBe("saisie");
    expect(issue(enExamen, ["ComplementsDemandes", { sections: ["budgetDuProjet"] }])).toBe("saisie");
    const toutes = PROJET_DE_SANTE.sections.map(({ code }) => code);
    expect(issue(complet, ["CorrectionsDemandees", { sections: toutes }])).toBe("accepté");
  });

  it("un identifiant qui n’en est pas un est refusé", () => {
    expect(issue(complet, ["CorrectionsDemandees", { commentaires: ["<script>"] }])).toBe("saisie");
    expect(issue(complet, ["CorrectionsDemandees", { commentaires: Array(301).fill("c") }])).toBe("saisie");
  });
});
