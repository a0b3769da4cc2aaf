import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { rattraperTexte } from "#db/ecritures/project.ts";
import { sectionsDe } from "#db/queries/documents.ts";
import { type Base, baseDeTest } from "#test/fabriques/base.ts";
import { inscrirePersonnes } from "#test/fabriques/personnes.ts";
import { PETIT_MODELE, personne, petitDocument, taper } from "#test/fabriques/texte-vivant.ts";
import type { Section } from "#workflows/modeles/modele.ts";
import { enregistrer } from "./save.server.ts";

let base: Base;
beforeAll(async () => {
  base = await baseDeTest();
  await inscrirePersonnes(base.db);
});
afterAll(() => base.fermer());

const [PROJET, BUDGET] = PETIT_MODELE.sections as [Section, Section];

async function ouvert(sections = ["projet", "budget"]) {
  const document = await petitDocument(base.db);
  const envoyer = async (section: Section, champs: Record<string, string>) => {
    const ecrites = await rattraperTexte(base.db, document, PETIT_MODELE);
    const ouverture = {
      ouvert: { db: base.db, acteur: personne("f") },
      document,
      modele: PETIT_MODELE,
      sections,
      ecrites,
    };
    return enregistrer(ouverture as unknown as Parameters<typeof enregistrer>[0], section, new URLSearchParams(champs));
  };
  const ecrites = () => sectionsDe(base.db, document.id);
  return { document, envoyer, ecrites };
}

describe("le formulaire d’une section", () => {
  it("une section confiée à d’autres est introuvable", async () => {
    const { envoyer, ecrites } = await ouvert(["budget"]);
    await expect(envoyer(PROJET, { nom: "x", version: "0" })).rejects.toMatchObject({ status: 404 });
    expect(await ecrites()).toEqual([]);
  });

  it("une question que le formulaire ne pose pas garde sa réponse", async () => {
    const { envoyer, ecrites } = await ouvert();
    await envoyer(PROJET, { nom: "CPTS", histoire: "Un\r\nmot", version: "0" });
    expect(await envoyer(PROJET, { habitants: "12", version: "1" })).toMatchObject({ etat: "enregistre", version: 2 });
    expect((await ecrites())[0]?.contenu).toEqual({ nom: "CPTS", histoire: "Un\nmot", habitants: "12", debut: "" });
  });

  it("ce que l’autre vient d’écrire en direct n’est pas un conflit quand c’est la même chose", async () => {
    const { document, envoyer } = await ouvert();
    await envoyer(PROJET, { nom: "CPTS", version: "0" });
    await taper(base.db, document, "d", ["projet"], (doc) => doc.getText("projet.nom").insert(0, "La "));
    expect(await envoyer(PROJET, { nom: "La CPTS", histoire: "\n", version: "1" })).toMatchObject({
      etat: "enregistre",
      version: 2,
    });
    expect(await envoyer(PROJET, { nom: "Le mien", version: "1" })).toMatchObject({
      etat: "conflit",
      par: "Dr D",
      mien: { nom: "Le mien" },
      autre: { nom: "La CPTS" },
    });
  });

  const postes = (nombre: number, poste: string) =>
    JSON.stringify(Array.from({ length: nombre }, (_, rang) => ({ id: `p${rang}`, poste, montant: "1" })));
  it.each([
    [PROJET, "nom", "a".repeat(20_001), "Ce texte compte 20 001 caractères : raccourcissez-le à 20 000."],
    [PROJET, "habitants", "1".repeat(201), "Cette réponse est trop longue : vérifiez-la."],
    [PROJET, "histoire", `[x](https://a.fr/${"b".repeat(1_900)})`.repeat(60), "Ce texte compte"],
    [BUDGET, "postes", postes(601, "x"), "Ce bloc compte 601 lignes : gardez-en 600 au plus."],
    [BUDGET, "postes", postes(1, "x".repeat(501)), "Ligne 1, poste : raccourcissez ce texte à 500 caractères."],
    [BUDGET, "postes", postes(199, "x".repeat(400)), "Ce bloc compte 79 799 caractères"],
  ])("trop long, rien n’est gardé et la phrase dit quoi faire (%#)", async (section, champ, valeur, phrase) => {
    const { envoyer, ecrites } = await ouvert();
    const reponse = await envoyer(section, { [champ]: valeur, version: "0" });
    expect(reponse).toMatchObject({ etat: "trop-long", mien: { [champ]: valeur } });
    expect("erreurs" in reponse ? reponse.erreurs[champ] : "").toContain(phrase);
    expect(await ecrites()).toEqual([]);
  });

  it("les signes de mise en forme ne comptent pas", async () => {
    const { envoyer } = await ouvert();
    const histoire = "**mot** ".repeat(4_000).trim();
    expect(histoire.length).toBeGreaterThan(20_000);
    expect(await envoyer(PROJET, { histoire, version: "0" })).toMatchObject({ etat: "enregistre" });
  });
});
