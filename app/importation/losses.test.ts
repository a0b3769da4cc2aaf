import { describe, expect, it } from "vitest";
import { pertesEnPhrases } from "./losses.ts";
import { paragraphe } from "./test-outline.ts";

const RIEN = { graphiques: 0, equations: 0, zones: 0, commentaires: 0, images: 0, liens: 0, ailleurs: 0 };

describe("ce qui n’est pas repris", () => {
  it("rien à dire quand tout l’est", () => {
    expect(pertesEnPhrases({ ...RIEN, refusees: [] }, [paragraphe("Un.")])).toEqual([]);
  });

  it("les éléments illisibles sont comptés et nommés en une phrase", () => {
    const pertes = {
      ...RIEN,
      graphiques: 2,
      equations: 1,
      images: 1,
      refusees: ["format", "format", "lourde"] as const,
    };
    expect(pertesEnPhrases(pertes, [])).toEqual([
      "7 éléments n’ont pas pu être lus : 2 graphiques ou schémas de Word ; une équation ; 4 images (fichier abîmé, ni " +
        "PNG ni JPEG, plus de 3 Mo). Remplacez-les dans Word par une image PNG ou JPEG, ou par du texte.",
    ]);
  });

  it("liens retirés, commentaires, images sans description : une phrase chacun", () => {
    const sansDescription = { type: "image", attrs: { id: "0", alt: "" } };
    expect(pertesEnPhrases({ ...RIEN, refusees: [], liens: 1, commentaires: 3 }, [sansDescription])).toEqual([
      expect.stringMatching(/^Une image n’a pas de description/),
      expect.stringMatching(/^Un lien mène ailleurs/),
      "3 commentaires de Word ne sont pas repris.",
    ]);
  });
});
