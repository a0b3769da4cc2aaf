import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Base, baseDeTest } from "#test/fabriques/base.ts";
import { inscrirePersonnes } from "#test/fabriques/personnes.ts";
import { PETIT_MODELE, personne, petitDocument, taper, unePersonneAttend } from "#test/fabriques/texte-vivant.ts";
import type { Db } from "../connection.ts";
import type { Document } from "../queries/documents.ts";
import { contenuDe } from "./answers.ts";
import { compacter } from "./compact.ts";
import { chargerTexte } from "./load.ts";
import { verrouillerTexte } from "./lock.ts";
import { rattraperTexte } from "./project.ts";
import { ecrireReponses } from "./write.ts";

let base: Base;
beforeAll(async () => {
  base = await baseDeTest();
  await inscrirePersonnes(base.db);
});
afterAll(() => base.fermer());

const vide = { nom: "", histoire: "", habitants: "", debut: "" };
const enregistrer = (document: Document, nom: string, versionLue: number) =>
  ecrireReponses(base.db, {
    document,
    modele: PETIT_MODELE,
    section: "projet",
    contenu: { ...vide, nom },
    versionLue,
    par: personne(nom),
  });
const noms = async (document: Document) => {
  const ecrites = await rattraperTexte(base.db, document, PETIT_MODELE);
  const { doc } = await chargerTexte(base.db, document.id, PETIT_MODELE);
  const dit = contenuDe(doc, PETIT_MODELE);
  for (const { code, contenu } of ecrites) expect(contenu).toEqual(dit[code]);
  return ecrites.map(({ contenu }) => contenu.nom);
};

describe("plusieurs à la fois sur un même document", () => {
  it("huit formulaires de la même section : un seul est gardé, les autres le voient", async () => {
    const document = await petitDocument(base.db);
    await chargerTexte(base.db, document.id, PETIT_MODELE);
    const issues = await Promise.all([..."abcdefgh"].map((nom) => enregistrer(document, nom, 0)));
    const [gardee, ...autres] = issues.flatMap((issue) => ("enregistree" in issue ? [issue.enregistree] : []));
    expect([gardee?.version, autres]).toEqual([1, []]);
    for (const issue of issues) if ("conflit" in issue) expect(issue.conflit).toEqual(gardee);
    expect(await noms(document)).toEqual([gardee?.contenu.nom]);
  });

  it("un formulaire attend que le texte s’ouvre, et s’écrit dedans", async () => {
    const document = await petitDocument(base.db);
    let formulaire: ReturnType<typeof enregistrer> | undefined;
    await base.db.transaction(async (transaction) => {
      const tx = transaction as unknown as Db;
      await verrouillerTexte(tx, document.id);
      formulaire = enregistrer(document, "CPTS", 0);
      await unePersonneAttend(tx);
      await chargerTexte(tx, document.id, PETIT_MODELE);
    });
    expect(await formulaire).toMatchObject({ enregistree: { version: 1 } });
    expect(await noms(document)).toEqual(["CPTS"]);
  });

  it("deux processus mettent les sections à jour : une version de plus, pas deux", async () => {
    const document = await petitDocument(base.db);
    await taper(base.db, document, "a", ["projet"], (doc) => doc.getText("projet.nom").insert(0, "CPTS"));
    let autre: ReturnType<typeof rattraperTexte> | undefined;
    const ecrites = await base.db.transaction(async (transaction) => {
      const tx = transaction as unknown as Db;
      await verrouillerTexte(tx, document.id);
      autre = rattraperTexte(base.db, document, PETIT_MODELE);
      await unePersonneAttend(tx);
      return rattraperTexte(tx, document, PETIT_MODELE);
    });
    expect(ecrites).toMatchObject([{ code: "projet", version: 1, modifiePar: "Dr A" }]);
    expect(await autre).toEqual(ecrites);
  });

  it("on tape, on enregistre, on lit, on allège : rien ne manque, les sections disent le texte", async () => {
    const document = await petitDocument(base.db);
    const frapper = async (lettre: string) => {
      for (let rang = 0; rang < 10; rang += 1) {
        await taper(base.db, document, lettre, ["projet"], (doc) => doc.getText("projet.nom").insert(0, lettre));
        await rattraperTexte(base.db, document, PETIT_MODELE);
        await compacter(base.db, document.id);
      }
    };
    const remarquer = async () => {
      const contenu = (rang: number) => ({ postes: "", remarques: `Remarque ${rang}` });
      for (let rang = 0; rang < 10; rang += 1)
        await ecrireReponses(base.db, {
          document,
          modele: PETIT_MODELE,
          section: "budget",
          contenu: contenu(rang),
          versionLue: rang,
          par: personne("f"),
        });
    };
    await Promise.all([..."abcd"].map(frapper).concat(remarquer()));
    const [nom = ""] = (await noms(document)).filter((dit) => dit !== undefined);
    expect([...nom].sort().join("")).toBe([..."abcd"].map((lettre) => lettre.repeat(10)).join(""));
    const budget = (await rattraperTexte(base.db, document, PETIT_MODELE)).find(({ code }) => code === "budget");
    expect(budget).toMatchObject({ version: 10, contenu: { remarques: "Remarque 9" } });
  });
});
