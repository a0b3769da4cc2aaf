import { describe, expect, it } from "vitest";
import { papierCorrige, papierParDefaut } from "./default-letterhead.ts";
import { papier } from "./letterhead.ts";

const FICHE = {
  nom: "ARS Exemple",
  adresse: "1 rue Haute\r\n33000 Bordeaux",
  telephone: "05 56 00 00 00",
  courriel: "",
};
const PAR_DEFAUT = papierParDefaut(FICHE);
const avec = (change: object) => papier.safeParse({ ...PAR_DEFAUT, ...change });
const refus = (change: object) => avec(change).error?.issues.map(({ message }) => message.replaceAll("\u00a0", " "));
const mots = (introduction: string, formule = "") => ({
  pieces: { ...PAR_DEFAUT.pieces, accuse: { introduction, formule } },
});

describe("le papier d’un organisme", () => {
  it("sans rien adapter, est sa fiche", () => {
    expect(avec({}).data).toEqual(PAR_DEFAUT);
    expect(PAR_DEFAUT).toMatchObject({ nom: "ARS Exemple", adresse: "1 rue Haute\n33000 Bordeaux", direction: "" });
  });

  it.each([
    ["un nom vide", { nom: " " }, "Indiquez le nom"],
    ["un nom trop long", { nom: "A".repeat(121) }, "dépasse 120 caractères"],
    ["un lieu sur deux lignes", { lieu: "Bordeaux\nParis" }, "une seule ligne"],
    ["sept lignes d’adresse", { adresse: "a\n".repeat(7).concat("a") }, "6 lignes"],
    ["un téléphone en lettres", { telephone: "demandez" }, "05 56 00 00 00"],
    ["une adresse électronique incomplète", { courriel: "ars@" }, "nom@domaine.fr"],
    ["un tribunal en sigle", { tribunal: "TA de Bordeaux" }, "tribunal administratif de Bordeaux"],
    ["une référence avec des espaces", { prefixe: "DOS 12" }, "lettres"],
    ["un pied trop long", { pied: "p".repeat(161) }, "« Pied de page » dépasse 160 caractères"],
    ["une introduction trop longue", mots("i".repeat(801)), "« Paragraphe d’introduction » dépasse 800"],
    ["une formule trop longue", mots("", "f".repeat(401)), "« Formule de fin » dépasse 400"],
  ])("refuse %s, en une phrase", (_quoi, change, phrase) => {
    expect(refus(change)).toEqual([expect.stringContaining(phrase)]);
  });

  it("accepte ce qui tient juste, retire les blancs autour", () => {
    expect(avec({ ...mots("i".repeat(800)), pied: ` ${"p".repeat(160)} ` }).success).toBe(true);
    expect(avec({ lieu: "  Bordeaux " }).data?.lieu).toBe("Bordeaux");
  });
});

describe("la fiche de l’organisme corrigée", () => {
  const apres = { ...FICHE, nom: "ARS Nouvelle", adresse: "2 quai Bas" };

  it("le papier suit ce qu’il en avait gardé, et garde ce qu’il avait écrit de lui-même", () => {
    const adapte = { ...PAR_DEFAUT, adresse: "BP 12, 33000 Bordeaux", direction: "Offre de soins" };
    expect(papierCorrige(adapte, FICHE, apres)).toEqual({ ...adapte, nom: "ARS Nouvelle" });
    expect(papierCorrige(PAR_DEFAUT, FICHE, apres)).toEqual(papierParDefaut(apres));
  });
});
