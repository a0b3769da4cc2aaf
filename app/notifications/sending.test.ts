import { describe, expect, it } from "vitest";
import type { Genre } from "./genre.ts";
import { genreDe } from "./genre.ts";
import { choixPermis, envoiDe, GENRES, REGLES } from "./sending.ts";

describe("une notification est du genre", () => {
  it.each([
    ["ProjetDeSanteDepose", "a-faire", "ars.instructeur", "delai"],
    ["CompletudeConstatee", "information", "porteur", "delai"],
    ["CompletudeConstatee", "information", "lecteur", "projetDeSante"],
    ["CompletudeConstatee", "information", "cpam.roc", "projetDeSante"],
    ["ContratArrete", "a-faire", "ars.signataire", "demande"],
    ["ContratArrete", "information", "ars.instructeur", "contrat"],
    ["MissionDemarree", "information", "cpam.roc", "missions"],
    ["CriseDeclaree", "information", "porteur", "avenant"],
    ["opposition", "a-faire", "ars.signataire", "alerte"],
    ["appui", "a-faire", "cpam.roc", "appui"],
    ["appui", "information", "porteur", "appui"],
    ["preparation", "a-faire", "ars.signataire", "preparation"],
    ["message", "information", "cpam.roc", "echange"],
    ["commentaire", "information", "redacteur", "echange"],
  ] as const)("%s, %s, pour %s : %s", (type, nature, qualite, genre) => {
    expect(genreDe({ type, nature, qualite })).toBe(genre);
  });
});

describe("sans choix de la personne", () => {
  it("ce qui fait courir un délai, demande une signature ou finit part tout de suite, le reste avec le jour", () => {
    const immediats = GENRES.filter((genre) => envoiDe(genre, {}) === "immediat");
    expect(immediats).toEqual(["delai", "alerte", "demande", "preparation"]);
    expect(GENRES.filter((genre) => envoiDe(genre, {}) === "jamais")).toEqual([]);
  });

  it.each([
    [21, "quotidien"],
    [7, "immediat"],
    [1, "immediat"],
  ] as const)("une alerte à %i jours : %s", (jours, envoi) => {
    expect(envoiDe("alerte", {}, { jours })).toBe(envoi);
  });
});

describe("le choix de la personne", () => {
  const tout = (envoi: string) => choixPermis(new URLSearchParams(GENRES.map((genre) => [genre, envoi])));

  it("l’emporte sur la règle", () => {
    expect(envoiDe("missions", tout("immediat"))).toBe("immediat");
    expect(envoiDe("delai", tout("quotidien"))).toBe("quotidien");
  });

  it("ne fait jamais taire ce qui fait courir un délai", () => {
    const imposes = GENRES.filter((genre) => REGLES[genre].imposee);
    expect(imposes).toEqual(["delai", "alerte"] satisfies Genre[]);
    expect(Object.keys(tout("jamais"))).toEqual(GENRES.filter((genre) => !imposes.includes(genre)));
    for (const genre of imposes) expect(envoiDe(genre, { [genre]: "jamais" })).toBe("quotidien");
  });

  it("ne fait jamais partir tout de suite ce qui se dit à côté des actes", () => {
    expect(Object.keys(tout("immediat"))).toEqual(GENRES.filter((genre) => genre !== "echange"));
    expect(envoiDe("echange", { echange: "immediat" })).toBe("quotidien");
    expect(envoiDe("echange", tout("jamais"))).toBe("jamais");
  });

  it("ne garde rien de ce qu’il ne connaît pas", () => {
    expect(choixPermis(new URLSearchParams("missions=parfois&constructor=jamais&delai="))).toEqual({});
  });
});
