import { count, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as Y from "yjs";
import { type Base, baseDeTest, baseEmbarquee } from "#test/fabriques/base.ts";
import { inscrirePersonnes } from "#test/fabriques/personnes.ts";
import { PETIT_MODELE, personne, petitDocument, taper } from "#test/fabriques/texte-vivant.ts";
import { lireMarkdown } from "#workflows/texte/markdown.ts";
import { sectionsDe } from "../queries/documents.ts";
import { ecritures } from "../schema/live.ts";
import { contenuDe } from "./answers.ts";
import { poserTexte } from "./codec.ts";
import { compacter } from "./compact.ts";
import { chargerTexte } from "./load.ts";
import { rattraperTexte } from "./project.ts";
import { ecrireReponses, remplacerTexte } from "./write.ts";

const NOM = "projet.nom";
const contenu = { nom: "CPTS Garonne", histoire: "Un début.\n\nUne *suite*.", habitants: "5200", debut: "2026-01-01" };
const ligne = (id: string, poste: string, montant = "", paye = "") => ({ poste, montant, paye, id });
const POSTES = [ligne("b", "Coordination", "12500"), ligne("a", "Locaux", "", "2026-03-12")];

describe.each([
  ["PostgreSQL", baseDeTest],
  ["la base embarquée", baseEmbarquee],
] as const)("un formulaire et des personnes qui écrivent ensemble, sur %s", (_moteur, ouvrir) => {
  let base: Base;
  beforeAll(async () => {
    base = await ouvrir();
    await inscrirePersonnes(base.db);
  });
  afterAll(() => base.fermer());

  const ouvert = async () => {
    const document = await petitDocument(base.db);
    const commun = { document, modele: PETIT_MODELE };
    const nombre = async () =>
      (await base.db.select({ n: count() }).from(ecritures).where(eq(ecritures.documentId, document.id)))[0]?.n;
    return {
      document,
      nombre,
      enregistrer: (mots: object, versionLue: number, qui = "f", section = "projet") =>
        ecrireReponses(base.db, {
          ...commun,
          section,
          contenu: section === "projet" ? { ...contenu, ...mots } : { ...mots },
          versionLue,
          par: personne(qui),
        }),
      ecrire: (section: string, geste: (doc: Y.Doc) => void, qui = "d") =>
        taper(base.db, document, qui, [section], geste),
      sections: () => rattraperTexte(base.db, document, PETIT_MODELE),
      texte: async () => contenuDe((await chargerTexte(base.db, document.id, PETIT_MODELE)).doc, PETIT_MODELE),
    };
  };

  it("sans personne en direct, le formulaire enregistre comme avant", async () => {
    const { enregistrer, nombre } = await ouvert();
    expect(await enregistrer({}, 0)).toMatchObject({ enregistree: { version: 1, contenu } });
    expect(await enregistrer({ nom: "x" }, 0)).toMatchObject({ conflit: { version: 1, contenu } });
    expect(await enregistrer({ nom: "x" }, 1)).toMatchObject({ enregistree: { version: 2, modifiePar: "Dr F" } });
    expect(await nombre()).toBe(0);
  });

  it("commencer en direct reprend ce qui est écrit, sans changer de version ni d’auteur", async () => {
    const { document, enregistrer, texte, sections } = await ouvert();
    await enregistrer({ histoire: "Mots  tapés\n\n\n\nsans soin * \n* a" }, 0, "auteur");
    const avant = await sectionsDe(base.db, document.id);
    expect((await texte()).projet?.nom).toBe("CPTS Garonne");
    expect(await sections()).toEqual(avant);
    await enregistrer({ histoire: "Mots  tapés\n\nsans soin * \n* a" }, 1, "personne");
    expect(await sections()).toEqual(avant);
  });

  it("ce qui est écrit en direct se retrouve dans les sections, sous le nom de qui l’a écrit", async () => {
    const { enregistrer, ecrire, sections, texte } = await ouvert();
    await enregistrer({}, 0);
    await ecrire("projet", (doc) => doc.getText(NOM).insert(0, "La "), "a");
    await ecrire(
      "budget",
      (doc) => doc.getMap("budget.postes").set("p", new Y.Map([["poste", new Y.Text("Loyer")]])),
      "b",
    );
    const lues = await sections();
    expect(lues.map(({ code, version, modifiePar }) => [code, version, modifiePar]).sort()).toEqual([
      ["budget", 1, "Dr B"],
      ["projet", 2, "Dr A"],
    ]);
    expect(Object.fromEntries(lues.map((section) => [section.code, section.contenu]))).toEqual(await texte());
    expect(JSON.parse(lues.find(({ code }) => code === "budget")?.contenu.postes ?? "")).toEqual([ligne("p", "Loyer")]);
    expect(await Promise.all([sections(), sections()])).toEqual([lues, lues]);
  });

  it("le formulaire d’une section que quelqu’un écrit est en conflit, et ne garde rien", async () => {
    const { enregistrer, ecrire, nombre } = await ouvert();
    await enregistrer({}, 0);
    await ecrire("projet", (doc) => doc.getText(NOM).insert(0, "La "));
    const avant = await nombre();
    const { conflit } = (await enregistrer({ nom: "Le mien" }, 1)) as { conflit: object };
    expect(conflit).toMatchObject({ version: 2, modifiePar: "Dr D", contenu: { ...contenu, nom: "La CPTS Garonne" } });
    expect(await nombre()).toBe(avant);
    expect(await enregistrer({ nom: "Le mien" }, 2)).toMatchObject({ enregistree: { version: 3, modifiePar: "Dr F" } });
  });

  it("celui d’une autre section passe, et rejoint ceux qui écrivent", async () => {
    const { enregistrer, ecrire, texte, sections } = await ouvert();
    await enregistrer({}, 0);
    await ecrire("projet", (doc) => doc.getText(NOM).insert(0, "La "));
    const postes = JSON.stringify(POSTES);
    const { enregistree } = (await enregistrer({ postes, remarques: "" }, 0, "g", "budget")) as { enregistree: object };
    expect(enregistree).toMatchObject({ version: 1, modifiePar: "Dr G", contenu: { postes, remarques: "" } });
    expect(await texte()).toEqual({
      projet: { ...contenu, nom: "La CPTS Garonne" },
      budget: { postes, remarques: "" },
    });
    expect((await sections()).find(({ code }) => code === "budget")).toEqual(enregistree);
  });

  it("rien de neuf, rien d’écrit : une section vide existe tout de même", async () => {
    const { enregistrer, ecrire, nombre } = await ouvert();
    await ecrire("projet", (doc) => doc.getText(NOM).insert(0, "La "));
    const avant = await nombre();
    expect(await enregistrer({ postes: "", remarques: "" }, 0, "g", "budget")).toMatchObject({
      enregistree: { version: 1 },
    });
    expect(await enregistrer({ postes: "[]", remarques: "\n" }, 1, "h", "budget")).toMatchObject({
      enregistree: { version: 1, modifiePar: "Dr G" },
    });
    expect(await nombre()).toBe(avant);
  });

  it("une version reprise ou un fichier importé font une seule écriture, et ne touchent que leurs sections", async () => {
    const { document, enregistrer, ecrire, nombre, texte } = await ouvert();
    await enregistrer({}, 0);
    await ecrire("budget", (doc) => poserTexte(doc.getXmlFragment("budget.remarques"), lireMarkdown("Reste")));
    const avant = (await nombre()) ?? 0;
    const reponses = { projet: { nom: "Autre", histoire: "", habitants: "1" }, budget: { remarques: "" } };
    const commun = { document, modele: PETIT_MODELE, reponses, par: personne("r") };
    const ecrites = await remplacerTexte(base.db, { ...commun, sections: ["projet"] });
    expect(await nombre()).toBe(avant + 1);
    const attendu = { nom: "Autre", histoire: "", habitants: "1", debut: contenu.debut };
    expect(await texte()).toEqual({ projet: attendu, budget: { postes: "", remarques: "Reste" } });
    expect(ecrites.find(({ code }) => code === "projet")).toMatchObject({ contenu: attendu, modifiePar: "Dr R" });
    expect(ecrites.find(({ code }) => code === "budget")).toMatchObject({ modifiePar: "Dr D" });
    await compacter(base.db, document.id);
    await remplacerTexte(base.db, commun);
    expect((await texte()).budget).toEqual({ postes: "", remarques: "" });
    expect(await nombre()).toBe(2);
  });
});
