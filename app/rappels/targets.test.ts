import { describe, expect, it } from "vitest";
import { dossier } from "#test/fabriques/dossier.ts";
import { rappelEnMots } from "./letter.ts";
import { ciblesDe, recoitLeRappel } from "./targets.ts";

const mains = (...demande: Parameters<typeof ciblesDe>) => {
  const cibles = ciblesDe(...demande);
  return typeof cibles === "string" ? cibles : cibles.map(({ main }) => main);
};

describe("qui l’on rappelle", () => {
  it.each([
    ["ouvert", "ars.instructeur", ["porteur"]],
    ["ouvert", "cpam.roc", ["porteur"]],
    ["lettreDeposee", "cpam.direction", ["ars"]],
    ["lettreDeposee", "ars.signataire", "C’est l’ARS qui est attendue sur ce dossier."],
    ["ouvert", "porteur", "Seuls les agents de l’ARS et de la CPAM envoient des rappels."],
    ["ouvert", "msa", "Seuls les agents de l’ARS et de la CPAM envoient des rappels."],
  ] as const)("dossier « %s », rappelé par %s", (jusqua, qualite, attendu) =>
    expect(mains(dossier({ jusqua }), [qualite])).toEqual(attendu),
  );

  it("ni la rédaction ni la lecture ne reçoivent un rappel de ce que d’autres doivent faire", () => {
    expect(recoitLeRappel(["redacteur"])).toBe(false);
    expect(recoitLeRappel(["lecteur"])).toBe(false);
    expect(recoitLeRappel(["coordinateur"])).toBe(true);
  });
});

it("un rappel dit qui l’envoie, où en est le dossier, et qu’une date indicative n’engage personne", () => {
  const depose = dossier({ jusqua: "lettreDeposee" });
  const cibles = ciblesDe(depose, ["cpam.roc"]);
  const cible = typeof cibles === "string" ? undefined : cibles[0];
  if (!cible) throw new Error("Nobody to remind");
  const { titre, phrases } = rappelEnMots(depose, cible, { nom: "Sofia Lambert", service: "CPAM de la Gironde" }, "");
  expect(titre).toBe("Rappel, l’ARS est attendue");
  expect(phrases.join(" ")).toContain("Sofia Lambert (CPAM de la Gironde)");
  expect(phrases.join(" ")).toContain("Cette date est indicative");
});
