import { expect, it } from "vitest";
import type { Section } from "#workflows/modeles/modele.ts";
import { modeleDe } from "#workflows/modeles/registry.ts";
import { examiner } from "./section-check.ts";

const BUDGET = modeleDe("projetDeSante")?.sections.find(({ code }) => code === "budget") as Section;

it("une question facultative laissée vide ne manque pas, et n’est pas pour autant une réponse", () => {
  const facultative = { ...BUDGET, champs: BUDGET.champs.map((champ) => ({ ...champ, facultatif: true as const })) };
  const { vides, manque } = examiner(facultative, { recettes: "De la CPAM. ".repeat(20), depenses: "  " });
  expect(vides).not.toContain("recettes");
  expect(vides).toContain("depenses");
  expect(manque.map(({ champ }) => champ)).not.toContain("depenses");
});

it("sans rien d’écrit, tout est vide et rien n’est à relire", () => {
  const { vides, aRelire } = examiner(BUDGET);
  expect([vides.length, aRelire]).toEqual([BUDGET.champs.length, []]);
});
