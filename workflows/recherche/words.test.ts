import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { numeroTape } from "./file-number.ts";
import { question, correspond as trouve } from "./words.ts";

describe("la recherche en français", () => {
  it.each([
    ["medecins", "Un médecin traitant pour chacun"],
    ["l’hôpital", "les hôpitaux de proximité"],
    ["l'hopital", "L’HÔPITAL"],
    ["infirmières", "un infirmier"],
    ["infirmier", "les infirmières libérales"],
    ["pharmaciennes", "le pharmacien"],
    ["professionnelle", "maison de santé pluriprofessionnelle et professionnels"],
    ["coordinatrice", "deux coordinateurs"],
    ["préventive", "des actions préventives et un cadre préventif"],
    ["bureaux", "le bureau de l’association"],
    ["journaux", "un journal"],
    ["saint emilion", "Saint-Émilion"],
    ["d’Arcachon", "Bassin d'Arcachon"],
    ["oeuvre", "mise en œuvre"],
    ["33-2026-0147", "33-2026-0147"],
    ["0147", "33-2026-0147"],
    ["garon", "CPTS Garonne et Coteaux"],
    ["soins non programmés", "Soins non programmés"],
    ["lège", "de Lège-Cap-Ferret à Mios"],
    ["LEGE", "Lège-Cap-Ferret"],
    ["lege-cap", "Lège-Cap-Ferret"],
    ["eaux", "le point d’eau"],
  ])("« %s » trouve « %s »", (saisie, texte) => expect(trouve(saisie, texte)).toBe(true));

  it.each([
    ["pharmacie", "médecin"],
    ["médecin cardiologue", "médecin traitant"],
    ["émilion", "Saint-Estèphe"],
    ["lège", "les obligations légales, un léger retard, la légende"],
    ["lege", "le statut légal"],
  ])("« %s » ne trouve pas « %s »", (saisie, texte) => expect(trouve(saisie, texte)).toBe(false));

  it.each([
    ["33-2025-0003", "33-2025-0003"],
    [" 2a-2026-0001 ", "2A-2026-0001"],
    ["974-2026-10234", "974-2026-10234"],
    ["33-2025", undefined],
    ["33-2025-0003 Médoc", undefined],
    ["garonne", undefined],
  ])("« %s » : le numéro tapé est %s", (saisie, numero) => expect(numeroTape(saisie)).toBe(numero));

  it("des mots vides seuls ne cherchent rien", () => {
    expect(question("de l’ et la")).toBeNull();
    expect(question("  ")).toBeNull();
  });

  it("un texte se trouve par chacun de ses mots, quels qu’en soient les majuscules et le pluriel", () => {
    const mot = fc.stringMatching(/^[a-zéèàçôîû]{4,12}$/);
    fc.assert(
      fc.property(fc.array(mot, { minLength: 1, maxLength: 8 }), fc.nat(), (mots, rang) => {
        const choisi = mots[rang % mots.length] ?? "";
        expect(trouve(choisi.toUpperCase(), mots.join(" "))).toBe(true);
        if (!/(?:[sxz]|au|eu)$/.test(choisi)) expect(trouve(`l’${choisi}s`, mots.join(", "))).toBe(true);
      }),
    );
  });

  it("la question ne porte que des lettres, des chiffres et ses propres signes, quoi qu’on tape", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (saisie) =>
        /^(?:[a-z0-9]+(?::\*)?( & |$))*$/.test(question(saisie) ?? ""),
      ),
    );
  });
});
