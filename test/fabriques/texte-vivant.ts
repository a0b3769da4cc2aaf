import { sql } from "drizzle-orm";
import * as Y from "yjs";
import type { Db } from "#db/connection.ts";
import { ajouterEcriture } from "#db/ecritures/append.ts";
import { chargerTexte } from "#db/ecritures/load.ts";
import { type Document, documentDe } from "#db/queries/documents.ts";
import type { Modele } from "#workflows/modeles/modele.ts";
import { ouvrir } from "./registre.ts";

/** A small template with a question of each nature. */
export const PETIT_MODELE: Modele = {
  code: "petit",
  version: "1",
  titre: "Petit document",
  objet: "Essayer l’écriture.",
  sources: [],
  sections: [
    {
      code: "projet",
      titre: "Le projet",
      attendu: "",
      points: [],
      questions: [],
      champs: [
        { code: "nom", libelle: "Nom", nature: "texte" },
        { code: "histoire", libelle: "Histoire", nature: "texteLong" },
        { code: "habitants", libelle: "Habitants", nature: "nombre" },
        { code: "debut", libelle: "Début", nature: "date" },
      ],
    },
    {
      code: "budget",
      titre: "Le budget",
      attendu: "",
      points: [],
      questions: [],
      champs: [
        {
          code: "postes",
          libelle: "Postes",
          nature: "lignes",
          lignes: {
            genre: "budget",
            une: "un poste",
            presentation: "tableau",
            colonnes: [
              { code: "poste", libelle: "Poste", nature: "texte" },
              { code: "montant", libelle: "Montant", nature: "euros" },
              { code: "paye", libelle: "Payé le", nature: "date", facultatif: true },
            ],
          },
        },
        { code: "remarques", libelle: "Remarques", nature: "texteLong", facultatif: true },
      ],
    },
  ],
};

export const personne = (id: string) => ({ id, nom: `Dr ${id.toUpperCase()}` });

/** A document of its own, in a file of its own, on which nothing is written. */
export async function petitDocument(db: Db, modele = PETIT_MODELE): Promise<Document> {
  const dossierId = await ouvrir(db);
  return documentDe(db, { dossierId, modele: modele.code, modeleVersion: modele.version, rang: 1 });
}

/** Somebody at their keyboard: takes the text as it is, types, sends what they typed. Answers the entry's number. */
export async function taper(
  db: Db,
  document: Document,
  qui: string,
  sections: readonly string[],
  geste: (doc: Y.Doc) => void,
  modele = PETIT_MODELE,
): Promise<number> {
  const { doc } = await chargerTexte(db, document.id, modele);
  const avant = Y.encodeStateVector(doc);
  geste(doc);
  const octets = Y.encodeStateAsUpdate(doc, avant);
  return ajouterEcriture(db, { documentId: document.id, octets, sections, par: personne(qui) });
}

/** Asks until somebody waits for a document's pen. */
export async function unePersonneAttend(tx: Db): Promise<void> {
  const attentes = sql`select 1 from pg_locks join pg_database on pg_database.oid = pg_locks.database
    where locktype = 'advisory' and not granted and datname = current_database()`;
  while (((await tx.execute(attentes)) as unknown as { rows: unknown[] }).rows.length === 0);
}
