import { describe, expect, it } from "vitest";
import { REGLES_DU_RETRAIT } from "../retrait/law.ts";
import { imprimee, MENTIONS, type Mention, reserve } from "./mentions.ts";
import { voiesDeRecours } from "./recourse.ts";

const ADRESSE = "103 bis rue Belleville\n33063 Bordeaux Cedex";
const TRIBUNAL = "Tribunal administratif de Bordeaux";
const recours = (papier: { adresse: string; tribunal: string }) => voiesDeRecours(papier).map(imprimee).join(" ");

const TOUTES: [string, Mention][] = [
  ...Object.entries({ ...MENTIONS, ...REGLES_DU_RETRAIT }),
  ...voiesDeRecours({ adresse: "", tribunal: "" }).map((mention): [string, Mention] => [mention.source, mention]),
];

describe("ce qu’un papier dit d’une mention", () => {
  const MENTION = { valeur: "Le retrait est motivé", source: "article L. 211-2" } as const;
  it.each<[string, Mention, string | null, string | null]>([
    ["vérifiée", { ...MENTION, statut: "source" }, "Le retrait est motivé (article L. 211-2).", null],
    [
      "à vérifier",
      { ...MENTION, statut: "a-verifier" },
      "Le retrait est motivé.",
      "Le retrait est motivé (article L. 211-2, à vérifier).",
    ],
    [
      "un doute",
      { ...MENTION, statut: "a-verifier", horsPapier: true },
      null,
      "Le retrait est motivé (article L. 211-2, à vérifier).",
    ],
    [
      "un choix de ce service",
      { ...MENTION, statut: "source", horsPapier: true },
      null,
      "Le retrait est motivé (article L. 211-2).",
    ],
  ])("%s", (_quoi, mention, papier, ecran) => {
    expect([imprimee(mention), reserve(mention)]).toEqual([papier, ecran]);
  });

  it.each(TOUTES)(
    "%s : ni réserve ni choix de ce service sur le papier, et rien de tu qui ne soit dit",
    (_, mention) => {
      const papier = imprimee(mention) ?? "";
      expect(papier).not.toMatch(/vérifier|ce service|usage des régions/);
      expect(papier.includes(mention.source) || reserve(mention)?.includes(mention.source)).toBe(true);
    },
  );
});

describe("les voies de recours", () => {
  it("disent l’adresse et le tribunal que porte le papier", () => {
    const dites = recours({ adresse: ADRESSE, tribunal: TRIBUNAL });
    expect(dites).toContain("à l’adresse portée en tête, dans les deux mois");
    expect(dites).toContain("devant le tribunal administratif de Bordeaux dans les deux mois");
  });

  it("sans eux, ne renvoient à aucune adresse, et désignent le tribunal par sa règle", () => {
    const dites = recours({ adresse: "", tribunal: "" });
    expect(dites).not.toContain("portée en tête");
    expect(dites).toContain("devant le tribunal administratif dans le ressort duquel l’ARS a son siège dans les deux");
    expect(dites).toContain("articles R. 312-1 et R. 421-1 du code de justice administrative");
  });
});
