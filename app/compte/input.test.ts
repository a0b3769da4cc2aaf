import { describe, expect, it } from "vitest";
import {
  adresseElectronique,
  erreurDeCourriel,
  erreurDeMotDePasse,
  erreurDeNom,
  erreursDe,
  nomSaisi,
} from "./input.ts";

describe("ce qu’une personne tape pour ouvrir un compte", () => {
  it("normalise l’adresse et le nom", () => {
    expect(adresseElectronique("  Camille.Ferrand@Exemple.FR ")).toBe("camille.ferrand@exemple.fr");
    expect(adresseElectronique(null)).toBe("");
    expect(nomSaisi("  Dr  Camille\n Ferrand ")).toBe("Dr Camille Ferrand");
  });

  it.each(["a@b.fr", "camille.ferrand@sante.exemple.fr", "o’neill+cpts@exemple.org"])("accepte %s", (courriel) => {
    expect(erreurDeCourriel(courriel)).toBeUndefined();
  });

  it.each([
    "",
    "camille",
    "camille@",
    "@exemple.fr",
    "a@b",
    "a@b.",
    "a b@c.fr",
    "a@b.fr,c@d.fr",
    `${"a".repeat(250)}@b.fr`,
  ])("refuse %j", (courriel) => {
    expect(erreurDeCourriel(courriel)).toBeTruthy();
  });

  it.each([
    ["", "Choisissez un mot de passe."],
    ["court", "Ce mot de passe compte 5\u00a0caractères. Il en faut au moins 12."],
    ["aaaaaaaaaaaa", "Ce mot de passe répète les mêmes caractères. Choisissez-en un plus varié."],
    ["x".repeat(129), "Ce mot de passe dépasse 128\u00a0caractères. Raccourcissez-le."],
    ["quatre mots au choix", undefined],
    ["douze lettr.", undefined],
  ])("juge le mot de passe %j", (motDePasse, message) => {
    expect(erreurDeMotDePasse(motDePasse, 12)).toBe(message);
  });

  it("juge le nom", () => {
    expect(erreurDeNom("C")).toBeTruthy();
    expect(erreurDeNom("Dr Camille Ferrand")).toBeUndefined();
    expect(erreurDeNom("x".repeat(121))).toBeTruthy();
  });

  it("ne garde que les messages qui existent", () => {
    expect(erreursDe({ nom: undefined, courriel: "Non" })).toEqual({ courriel: "Non" });
  });
});
