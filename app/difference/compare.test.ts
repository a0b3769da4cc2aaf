import { describe, expect, it } from "vitest";
import { comparer } from "./compare.ts";
import { PAIRES } from "./pairs/all.ts";
import { noter } from "./pairs/notation.ts";
import { contenuDe, type Textes } from "./pairs/pair.ts";
import type { Bloc } from "./rows.ts";

/** The columns of the rows of a pair: amounts and dates by their names. */
const blocsDe =
  (textes: string | Textes) =>
  (section: string, champ: string): Bloc | undefined => {
    const valeur = typeof textes === "string" ? undefined : textes[`${section}.${champ}`];
    if (valeur === undefined || typeof valeur === "string") return undefined;
    const codes = Object.keys(valeur[0] ?? {}).filter((code) => code !== "id");
    const natures: Record<string, "euros" | "date"> = { montant: "euros", date: "date" };
    const colonnes = codes.map((code) => ({ code, libelle: code, nature: natures[code] ?? ("texte" as const) }));
    return { colonnes, presentation: "tableau" };
  };

describe("la différence entre deux états d’un texte se lit comme un lecteur l’attend", () => {
  it.each(PAIRES)("$titre", ({ avant, apres, attendu }) => {
    expect(noter(comparer(contenuDe(avant), contenuDe(apres), blocsDe(apres)))).toBe(attendu);
  });

  it("trente paires au moins, chacune avec son titre", () => {
    expect(new Set(PAIRES.map(({ titre }) => titre)).size).toBeGreaterThanOrEqual(30);
  });

  it.each(PAIRES)("rien ne change d’un texte à lui-même : $titre", ({ avant }) => {
    const difference = comparer(contenuDe(avant), contenuDe(avant), blocsDe(avant));
    expect(noter(difference)).toBe("");
    expect(difference).toMatchObject({
      sectionsChangees: 0,
      compte: { ajoutes: 0, retires: 0, deplaces: 0, formes: 0 },
    });
  });
});
