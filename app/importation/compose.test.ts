import { describe, expect, it } from "vitest";
import { ecrireMarkdown } from "#workflows/texte/markdown.ts";
import { assembler } from "./compose.ts";
import type { Passage } from "./distribute.ts";
import { repartir } from "./distribute.ts";
import { MODELE, paragraphe, plan } from "./test-outline.ts";
import type { Cible } from "./vocabulary.ts";

const BUREAU: Cible = { section: "gouvernance", champ: "instances" };
const PIECES: Cible = { section: "annexes", champ: "pieces" };
const passage = (titre: string, texte: string, reste: Partial<Passage> = {}): Passage => ({
  titre,
  chemin: [],
  cible: null,
  noeuds: [paragraphe(texte)],
  ...reste,
});
const ecrits = (passages: readonly Passage[], choix: readonly (Cible | null)[]) =>
  assembler(passages, choix, MODELE).map(({ cible, noeuds, passages }) => [
    cible.champ,
    passages,
    ecrireMarkdown({ type: "doc", content: noeuds }),
  ]);

describe("les passages d’une question", () => {
  it("se suivent dans l’ordre du fichier, chacun sous son titre", () => {
    const trois = [passage("Le bureau", "Cinq."), passage("Carte", "Une."), passage("Les collèges", "Quatre.")];
    expect(ecrits(trois, [BUREAU, PIECES, BUREAU])).toEqual([
      ["instances", 2, "# Le bureau\n\nCinq.\n\n# Les collèges\n\nQuatre."],
      ["pieces", 1, "# Carte\n\nUne."],
    ]);
  });

  it("perdent un titre que la section dit déjà, jamais un titre sans mot connu", () => {
    const deux = [passage("Structure juridique", "Une association."), passage("Axe 2", "Le reste.")];
    expect(ecrits(deux, [BUREAU, BUREAU])).toEqual([["instances", 2, "Une association.\n\n# Axe 2\n\nLe reste."]]);
  });

  it("perdent un titre qui répète la question, où qu’il soit", () => {
    const question = "Qui décide, et comment vote-t-on ?";
    const sousTitre = { type: "heading", attrs: { level: 1 }, content: [{ type: "text", text: question }] };
    const repete = [
      passage(question, "Le bureau."),
      passage("Le bureau", "Cinq.", { noeuds: [sousTitre, paragraphe("Cinq.")] }),
    ];
    expect(ecrits(repete, [BUREAU, BUREAU])).toEqual([["instances", 2, "Le bureau.\n\n# Le bureau\n\nCinq."]]);
  });

  it("gardent leurs sous-titres, un niveau plus bas", () => {
    const [seul] = repartir(plan("Le bureau\n  Les votes"), MODELE);
    expect(ecrits(seul ? [seul] : [], [PIECES])).toEqual([
      ["pieces", 1, "# Le bureau\n\nTexte de Le bureau.\n\n## Les votes\n\nTexte de Les votes."],
    ]);
  });

  it("coupés parce que trop longs, ne répètent pas leur titre quand ils se suivent", () => {
    const deux = [passage("Le bureau", "Un."), passage("Le bureau", "Deux.", { suite: true })];
    expect(ecrits(deux, [BUREAU, BUREAU])[0]?.[2]).toBe("# Le bureau\n\nUn.\n\nDeux.");
    expect(ecrits(deux, [BUREAU, PIECES])[1]?.[2]).toBe("# Le bureau\n\nDeux.");
  });

  it("avant le premier titre du fichier, n’en reçoivent pas ; laissés de côté, ne vont nulle part", () => {
    const deux = [passage("Début du document", "Logo.", { sansTitre: true }), passage("Glossaire", "ARS.")];
    expect(ecrits(deux, [PIECES, null])).toEqual([["pieces", 1, "Logo."]]);
  });
});
