import { describe, expect, it } from "vitest";
import { shownAgain, toPutBack, typedIn } from "./draft.ts";

const champ = (value: string, ...shown: string[]) => ({ shown, value });

describe("ce qui est gardé d’un champ", () => {
  it.each([
    ["rien, quand il tient ce que la page y a mis", [""], "", false],
    ["ce qui est saisi dans un champ vide", [""], "Le territoire", true],
    ["ce qui est effacé d’un champ rempli d’avance", ["Le territoire"], "", true],
    [
      "ce qu’une réponse montre de nouveau, que la page d’origine ne montrait pas",
      ["", "Le territoire"],
      "Le territoire",
      true,
    ],
    ["le retour à la première valeur, quand une réponse en a montré une autre", ["oui", "non"], "oui", true],
  ] as const)("%s", (_cas, shown, value, garde) => {
    expect(typedIn(shown, value)).toEqual(garde ? { shown, value } : undefined);
  });
});

describe("ce qui est remis dans un formulaire", () => {
  it.each([
    ["le champ que la page montre comme avant", champ("Saisi", ""), "", { a: "Saisi" }],
    ["rien, quand la page montre déjà ce qui était saisi", champ("Saisi", ""), "Saisi", {}],
    ["rien, quand la page montre autre chose : elle l’emporte", champ("Saisi", "avant"), "écrit par un collègue", {}],
    ["ce qui a été repris après un refus, sur la page d’origine", champ("Repris", "", "Saisi"), "", { a: "Repris" }],
    ["ce qui a été repris après un enregistrement", champ("Repris", "avant", "après"), "après", { a: "Repris" }],
    ["sans égard aux fins de ligne", champ("Saisi", "a\r\nb"), "a\nb", { a: "Saisi" }],
  ] as const)("%s", (_cas, saisi, montre, remis) => {
    expect(toPutBack({ a: saisi }, { a: montre })).toEqual(remis);
  });

  it("jamais un champ que le formulaire n’a pas", () => {
    expect(toPutBack({ a: champ("Saisi", "") }, { b: "" })).toEqual({});
  });
});

describe("la réponse à un envoi", () => {
  it.each([
    ["montre de nouveau ce qui est parti : rien n’est fait", [champ("Saisi", "")], "Saisi", true],
    ["le montre à un espace près", [champ(" Saisi\n", "")], "Saisi", true],
    ["montre un formulaire neuf : c’est fait", [champ("Saisi", "")], "", false],
    [
      "montre la première valeur, enregistrée de nouveau : c’est fait",
      [champ("avant", "avant", "après")],
      "avant",
      false,
    ],
    ["montre une deuxième fois ce qui est refusé", [champ("Saisi", "", "Saisi")], "Saisi", true],
  ] as const)("%s", (_cas, [saisi], montre, encore) => {
    expect(shownAgain({ a: saisi }, { a: montre })).toBe(encore);
  });

  it("ne montre plus rien du formulaire : c’est fait", () => {
    expect(shownAgain({ a: champ("Saisi", "") }, {})).toBe(false);
  });
});
