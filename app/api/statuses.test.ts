import { describe, expect, it } from "vitest";
import { dossier } from "#test/fabriques/dossier.ts";
import { TYPES_DE_FAITS } from "#workflows/fact.ts";
import { phraseDeRefus, type RefusOuIntrouvable } from "../refusals.ts";
import { arretSur, repondre } from "./answer.ts";
import { reponseDe } from "./endpoint.server.ts";

const { faits } = dossier({ jusqua: "lettreValidee" });

const TABLE: [RefusOuIntrouvable, number, string][] = [
  [
    { refus: "saisie", champs: { communes: "Choisissez au moins une commune." } },
    400,
    "Choisissez au moins une commune.",
  ],
  [
    { refus: "saisie", champs: { a: "Indiquez une date.", b: "Citez les pièces." } },
    400,
    "2 réponses sont à corriger. Indiquez une date. Citez les pièces.",
  ],
  [
    { refus: "saisie", champs: { a: "Un.", b: "Deux.", c: "Trois.", d: "Quatre." } },
    400,
    "4 réponses sont à corriger. Chacune est indiquée à sa place.",
  ],
  [
    { refus: "interdit", type: "LettreIntentionValidee" },
    403,
    "Votre fonction ne permet pas l’acte « Valider la lettre d’intention ». Fonctions qui le permettent : Signataire pour l’ARS.",
  ],
  [{ refus: "introuvable" }, 404, "Ce dossier n’existe pas, ou vous n’y avez pas accès."],
  [
    { refus: "dossier-modifie", depuis: faits.slice(3, 5) },
    409,
    "Le dossier a changé depuis l’ouverture de cette page : lettre d’intention déposée, le 15 mars 2026, par Dr Camille Ferrand ; examen du dossier confié, le 15 mars 2026, par Hélène Vidal. Rien de votre envoi n’a été retenu : rechargez le dossier, puis recommencez si votre acte est toujours utile.",
  ],
  [
    { refus: "dossier-modifie", depuis: [] },
    409,
    "La version indiquée n’est pas celle du dossier. Rechargez-le, puis recommencez.",
  ],
  [
    { refus: "impossible", type: "ExamenOuvert", etat: "contratTripartite.propose" },
    422,
    "L’acte « Confier l’examen du dossier » n’est pas possible dans l’état actuel du dossier : « Contrat proposé ». Rechargez le dossier pour voir les actes possibles.",
  ],
];

describe("un refus de la loi", () => {
  it.each(TABLE)("%j donne %i", async (refus, statut, phrase) => {
    const reponse = reponseDe(arretSur(refus));
    expect(reponse.status).toBe(statut);
    expect(reponse.headers.get("cache-control")).toBe("no-store");
    expect(await reponse.json()).toMatchObject({ erreur: refus.refus, message: phrase });
  });

  it("raconte au plus cinq actes", () => {
    expect(phraseDeRefus({ refus: "dossier-modifie", depuis: faits })).toContain(
      `${faits.length - 5} actes plus anciens ; `,
    );
  });

  it.each(TYPES_DE_FAITS)("se dit pour %s", (type) => {
    for (const phrase of [
      phraseDeRefus({ refus: "interdit", type }),
      phraseDeRefus({ refus: "impossible", type, etat: "enVigueur" }),
    ]) {
      expect(phrase).toMatch(/^\p{Lu}.*\.$/u);
      expect(phrase).not.toMatch(/undefined| [:;»]|« /);
    }
  });
});

describe("une panne", () => {
  it("ne montre rien de l’intérieur", async () => {
    const ecrit: unknown[] = [];
    const { error } = console;
    console.error = (...dits) => ecrit.push(...dits);
    const reponse = reponseDe(new Error("secret interne"));
    console.error = error;
    expect(reponse.status).toBe(500);
    expect(await reponse.text()).not.toMatch(/secret|at |Error/);
    expect(String(ecrit[0])).toContain("secret interne");
  });

  it("laisse la réponse ordinaire sans cache", () => {
    expect(repondre({}).headers.get("cache-control")).toBe("no-store");
  });
});
