import { describe, expect, it } from "vitest";
import { fichesAction } from "./blocs/action-sheets.ts";
import { budget } from "./blocs/budget.ts";
import { calendrier } from "./blocs/calendar.ts";
import { indicateurs, indicateursParMission } from "./blocs/indicators.ts";
import { membres } from "./blocs/members.ts";
import { remarquesDeLignes } from "./blocs/remarks.ts";
import { territoire } from "./blocs/territory.ts";
import {
  type Colonne,
  ecrireLignes,
  type Ligne,
  type Lignes,
  lireLignes,
  manquesDeLignes,
  raisonDeCellule,
} from "./lignes.ts";

const colonne = (nature: Colonne["nature"], autres: Partial<Colonne> = {}): Colonne => ({
  code: "x",
  libelle: "X",
  nature,
  ...autres,
});
const rangees = (...valeurs: readonly Readonly<Record<string, string>>[]): Ligne[] =>
  valeurs.map((valeur, rang) => ({ ...valeur, id: `l${rang}` }));

const CELLULES: readonly (readonly [Colonne, string | undefined, RegExp | null])[] = [
  [colonne("texte"), undefined, /Réponse attendue/],
  [colonne("texte"), "   ", /Réponse attendue/],
  [colonne("texte", { facultatif: true }), "", null],
  [colonne("texteLong"), "Un mot", null],
  [colonne("nombre"), "46 200", null],
  [colonne("nombre"), "12,5 %", null],
  [colonne("nombre"), "douze", /Nombre attendu/],
  [colonne("nombre"), "-3", /Nombre attendu/],
  [colonne("euros"), "12 500", null],
  [colonne("euros"), "12 500,50", /sans centimes/],
  [colonne("euros"), "12 500 €", null],
  [colonne("euros"), "douze", /Chiffres seuls, sans centimes/],
  [colonne("date"), "2028-02-29", null],
  [colonne("date"), "2027-02-29", /Date attendue/],
  [colonne("date"), "15/03/2027", /Date attendue/],
  [colonne("choix", { choix: ["Recette", "Dépense"] }), "Recette", null],
  [colonne("choix", { choix: ["Recette", "Dépense"] }), "recette", /liste/],
  [colonne("rpps", { facultatif: true }), "", null],
  [colonne("rpps"), "99900000011", null],
  [colonne("rpps"), "99900000012", /onze chiffres/],
];

const juger = (lignes: Lignes, ...valeurs: readonly Readonly<Record<string, string>>[]) =>
  manquesDeLignes(lignes, rangees(...valeurs));
const etape = (du: string, au: string) => ({ etape: "Vote", du, au, responsable: "Le bureau" });
const indicateur = (poids: string, mission?: string) => ({
  ...(mission ? { mission } : {}),
  indicateur: "Tests remis",
  depart: "0",
  cible: "400",
  echeance: "2028-12-31",
  source: "CPTS",
  preuve: "Décompte",
  poids,
});
const membre = (rpps: string) => ({ nom: "A. Roy", profession: "Sage-femme", rpps, commune: "Langon" });
const commune = (codeInsee: string) => ({ commune: "Langon", codeInsee, population: "7 400" });
const poste = (nature: string, montant: string) => ({ poste: "P", nature, rattachement: "Prévention", montant });

describe("une case", () => {
  it.each(CELLULES)("%j, « %s » : %s", (question, valeur, attendu) => {
    const raison = raisonDeCellule(question, valeur);
    expect(raison).toEqual(attendu ? expect.stringMatching(attendu) : null);
  });
});

describe("un bloc", () => {
  it("compte ses lignes, puis ses cases, et dit chacune", () => {
    expect(juger(fichesAction({ minimum: 1 }))).toEqual(["Ajoutez une fiche action"]);
    expect(juger(fichesAction({ minimum: 2 }), { titre: "x" })).toEqual(["Au moins 2 fiches attendues"]);
    expect(juger(fichesAction(), { titre: "x", objectif: "x", actions: "x", pilote: "x", calendrier: "x" })).toEqual([
      "Fiche 1, indicateurs : réponse attendue",
    ]);
    expect(juger(membres({ minimum: 3 }), membre(""))).toEqual(["Au moins 3 lignes attendues"]);
    expect(juger(membres(), { ...membre("123"), commune: "" })).toEqual([
      "Ligne 1, numéro RPPS : le numéro RPPS compte onze chiffres : vérifiez-le",
      "Ligne 1, commune d’exercice : réponse attendue",
    ]);
    expect(juger(membres())).toEqual([]);
  });

  it("dit un poids qui ne fait pas cent, mission par mission, une fois tous donnés", () => {
    expect(juger(indicateurs(), indicateur("60"), indicateur("40"))).toEqual([]);
    expect(juger(indicateurs(), indicateur("33,5"), indicateur("66,5 %"))).toEqual([]);
    expect(juger(indicateurs(), indicateur("60"), indicateur(""))).toEqual([]);
    expect(juger(indicateurs(), indicateur("60"), indicateur("30,5"))).toEqual([
      "Les poids font 90,5 %, ils doivent faire 100 %",
    ]);
    const deux = [indicateur("100", "Prévention"), indicateur("50", "Accès aux soins")];
    expect(juger(indicateursParMission(), ...deux)).toEqual([
      "Accès aux soins : les poids font 50 %, ils doivent faire 100 %",
    ]);
  });

  it("dit une fin avant son début, un numéro et une commune cités deux fois, un code postal", () => {
    expect(juger(calendrier(), etape("2027-03-01", "2027-03-01"), etape("2027-03-01", "2027-02-28"))).toEqual([
      "Ligne 2 : la fin vient avant le début",
    ]);
    expect(juger(membres(), membre("99900000011"), membre(""), membre("999 0000 0011"))).toEqual([
      "Ligne 3 : ce numéro RPPS est déjà à la ligne 1",
    ]);
    expect(juger(territoire(), commune("33227"), commune("2a004"), commune("3321"), commune("33227"))).toEqual([
      "Ligne 3, code INSEE : cinq signes, par exemple 33227 ou 2A004",
      "Ligne 4 : cette commune est déjà à la ligne 1",
    ]);
  });

  it("remarque un budget qui ne tombe pas juste, sans le refuser", () => {
    const dire = (...valeurs: readonly Readonly<Record<string, string>>[]) =>
      remarquesDeLignes(budget(), rangees(...valeurs)).map((remarque) => remarque.replace(/\s/g, " "));
    expect(dire()).toEqual([]);
    expect(dire(poste("Recette", ""), poste("", ""))).toEqual([]);
    expect(dire(poste("Recette", "3 500 €"), poste("Dépense", "3500"))[0]).toMatch(/équilibré/);
    expect(dire(poste("Recette", "12 500"), poste("Dépense", "12500"))[0]).toMatch(/équilibré/);
    expect(dire(poste("Recette", "12 500"), poste("Dépense", "10 000"))[0]).toMatch(/Il reste 2 500 €/);
    expect(dire(poste("Recette", "1 000"), poste("Dépense", "1 400"))[0]).toMatch(/manque 400 €/);
    expect(dire(poste("Recette", "1 000"), poste("Dépense", "1 000"), poste("Dépense", "250,50"))).toEqual([
      "1 ligne n’est pas comptée : son montant ne se lit pas. Écrivez-le en chiffres, sans centimes.",
    ]);
    expect(juger(budget(), poste("Recette", "12 500"))).toEqual([]);
    expect(remarquesDeLignes(calendrier(), rangees(etape("2027-03-01", "2027-03-02")))).toEqual([]);
  });

  it("se garde en JSON, et une réponse qui n’en est pas une se lit sans ligne", () => {
    const lignes = rangees(membre(""));
    expect(lireLignes(ecrireLignes(lignes))).toEqual(lignes);
    expect(ecrireLignes([])).toBe("");
    for (const autre of [undefined, "", "du texte", "[", "{}", "[1,null,{}]", '[{"id":3}]'])
      expect(lireLignes(autre)).toEqual([]);
  });
});
