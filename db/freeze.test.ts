import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Base, baseDeTest } from "#test/fabriques/base.ts";
import { JOUR } from "#test/fabriques/dossier.ts";
import { inscrirePersonnes } from "#test/fabriques/personnes.ts";
import { instantDe } from "#test/fabriques/registre.ts";
import { PETIT_MODELE, petitDocument } from "#test/fabriques/texte-vivant.ts";
import type { Db } from "./connection.ts";
import { empreinteDe } from "./fingerprint.ts";
import { figer } from "./freeze.ts";
import type { Document } from "./queries/documents.ts";
import { versions } from "./schema/documents.ts";

let base: Base;
beforeAll(async () => {
  base = await baseDeTest();
  await inscrirePersonnes(base.db);
});
afterAll(() => base.fermer());

const REPONSES = {
  projet: { nom: " CPTS ", histoire: "# Avant\n\nUn *mot*.\n", habitants: "12" },
  budget: { postes: JSON.stringify([{ id: "a", poste: "Locaux", montant: "12500", paye: "2026-03-12", autre: "x" }]) },
};
const figerMaintenant = (document: Document, sorte: { nature?: "travail"; nom?: string } = {}) =>
  base.db.transaction((tx) =>
    figer(
      tx as unknown as Db,
      { document, modele: PETIT_MODELE, reponses: REPONSES, dossier: { id: "d", nom: "CPTS" }, par: "Dr A", ...sorte },
      instantDe(JOUR),
    ),
  );
const versionsDe = ({ id }: Document) => base.db.select().from(versions).where(eq(versions.documentId, id));

it("une version garde les mots en Markdown, et un bloc comme on le lit et comme un programme le lit", async () => {
  const document = await petitDocument(base.db);
  const { sha256 } = await figerMaintenant(document);
  const [figee] = await versionsDe(document);
  const champs = figee?.contenu.sections.map((section) => section.champs);
  expect(champs?.[0]?.map(({ texte }) => texte)).toEqual(["CPTS", "# Avant\n\nUn *mot*.", "12", ""]);
  expect(champs?.[1]).toEqual([
    {
      code: "postes",
      libelle: "Postes",
      texte: "| Poste | Montant | Payé le |\n| --- | --- | --- |\n| Locaux | 12 500 € | 12 mars 2026 |",
      lignes: [{ id: "a", poste: "Locaux", montant: "12500", paye: "2026-03-12" }],
    },
    { code: "remarques", libelle: "Remarques", texte: "" },
  ]);
  expect(empreinteDe(figee?.contenu)).toBe(sha256);
});

it("les dépôts et les versions de travail se comptent chacun de leur côté", async () => {
  const document = await petitDocument(base.db);
  const sortes = [{}, { nature: "travail", nom: "Avant la réunion" }, { nature: "travail", nom: "Après" }, {}] as const;
  const numeros: number[] = [];
  for (const sorte of sortes) numeros.push((await figerMaintenant(document, sorte)).numero);
  expect(numeros).toEqual([1, 1, 2, 2]);
  const gardees = await versionsDe(document);
  expect(gardees.map(({ nature, nom, numero }) => `${nature} ${numero} ${nom}`.trim()).sort()).toEqual([
    "depot 1",
    "depot 2",
    "travail 1 Avant la réunion",
    "travail 2 Après",
  ]);
});

it("huit personnes nomment une version en même temps : huit numéros", async () => {
  const document = await petitDocument(base.db);
  const figees = await Promise.all([..."abcdefgh"].map((nom) => figerMaintenant(document, { nature: "travail", nom })));
  expect(figees.map(({ numero }) => numero).sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
});
