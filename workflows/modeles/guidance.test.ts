import { describe, expect, it } from "vitest";
import { manquesDeLignes } from "../texte/lignes.ts";
import { MODELES_MISSIONS } from "./missions/index.ts";
import { modeles } from "./registry.ts";

const SECTIONS = modeles().flatMap((modele) =>
  modele.sections.map((section) => [`${modele.code}/${section.code}`, section] as const),
);
const BLOCS = SECTIONS.flatMap(([adresse, { champs }]) =>
  champs.flatMap((champ) => (champ.lignes ? [[`${adresse}.${champ.code}`, champ, champ.lignes] as const] : [])),
);

describe.each(SECTIONS)("la section %s guide la personne qui l’écrit", (_adresse, section) => {
  it("dit ce qui est attendu, ce qu’elle contient, un exemple, deux questions au moins et sa longueur", () => {
    expect(section.attendu.length).toBeGreaterThan(40);
    expect(section.points.length).toBeGreaterThanOrEqual(3);
    expect(section.exemple?.length ?? 0).toBeGreaterThan(150);
    expect(section.questions.length).toBeGreaterThanOrEqual(2);
    expect(section.longueur?.length ?? 0).toBeGreaterThan(5);
    expect(new Set(section.questions).size).toBe(section.questions.length);
  });
});

describe.each(BLOCS)("le bloc %s", (_adresse, champ, lignes) => {
  it("se dit en français, et demande des lignes ou reste facultatif", () => {
    expect([champ.nature, champ.facultatif ?? false]).toEqual(["lignes", !lignes.minimum]);
    expect(champ.aide?.length ?? 0).toBeGreaterThan(20);
    expect(lignes.une).toMatch(/^une? /);
    expect(new Set(lignes.colonnes.map(({ code }) => code)).size).toBe(lignes.colonnes.length);
    for (const { nature, choix } of lignes.colonnes) expect(nature === "choix").toBe((choix ?? []).length > 1);
  });

  it("insère des lignes qui ne contiennent que ses colonnes, et rien qu’une case refuse", () => {
    const pretes = (lignes.pretes ?? []).map((prete, rang) => ({ ...prete, id: `p-${rang}` }));
    const codes = lignes.colonnes.map(({ code }) => code);
    expect(
      pretes.flatMap((prete) => Object.keys(prete)).filter((code) => code !== "id" && !codes.includes(code)),
    ).toEqual([]);
    const aRemplir = /attendue$|à compléter$/;
    expect(manquesDeLignes({ ...lignes, minimum: 0 }, pretes).filter((manque) => !aRemplir.test(manque))).toEqual([]);
    for (const { code, nature } of lignes.colonnes)
      for (const prete of pretes)
        expect(String((prete as Record<string, string>)[code] ?? "").length).toBeLessThanOrEqual(
          nature === "texteLong" ? 5_000 : 500,
        );
  });
});

it("chaque fiche mission propose les actions et les indicateurs de son modèle", () => {
  for (const { mission, volets } of Object.values(MODELES_MISSIONS)) {
    const fiche = modeles().find(({ code }) => code === `fiche.${mission}`);
    const pretes = (code: string) =>
      (fiche?.sections ?? []).flatMap(({ champs }) =>
        champs.flatMap((champ) => (champ.code === code ? (champ.lignes?.pretes ?? []) : [])),
      );
    expect(pretes("fichesAction").map(({ titre }) => titre)).toEqual(
      volets.flatMap(({ actions }) => actions.map(({ titre }) => titre)),
    );
    expect(pretes("tableauDesIndicateurs").map(({ indicateur }) => indicateur)).toEqual(
      volets.flatMap(({ indicateurs }) => indicateurs.map(({ libelle }) => libelle)),
    );
  }
});
