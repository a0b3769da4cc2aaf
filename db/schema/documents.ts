import { bigint, integer, jsonb, pgTable, primaryKey, text, timestamp, uniqueIndex } from "drizzle-orm/pg-core";
import type { Ligne } from "#workflows/texte/lignes.ts";
import { dossiers } from "./files.ts";

const instant = (nom: string) => timestamp(nom, { withTimezone: true, mode: "date" });

/** Answers of one section, by field code: Markdown for a long text, rows in JSON for a structured block. */
export type Contenu = Readonly<Record<string, string>>;

/** What a frozen version holds: enough to read it again without the template it came from. */
export type ContenuFige = {
  readonly reference: string;
  readonly titre: string;
  readonly modele: string;
  readonly modeleVersion: string;
  readonly dossier: { readonly id: string; readonly nom: string };
  readonly sections: readonly {
    readonly code: string;
    readonly titre: string;
    readonly champs: readonly {
      readonly code: string;
      readonly libelle: string;
      /** The answer as one reads it, in Markdown; a structured block stands there as a table or as headed parts. */
      readonly texte: string;
      /** The rows of a structured block, for programs. */
      readonly lignes?: readonly Ligne[];
    }[];
  }[];
};

/** A document being written. It remembers the version of the template it was begun with. */
export const documents = pgTable(
  "documents",
  {
    id: text("id").primaryKey(),
    dossierId: text("dossier_id")
      .notNull()
      .references(() => dossiers.id),
    modele: text("modele").notNull(),
    modeleVersion: text("modele_version").notNull(),
    /** Which one of its kind: the contract year for a report, 1 otherwise. */
    rang: integer("rang").notNull().default(1),
    /** The last entry of `ecritures` that `sections` knows of. */
    projete: bigint("projete", { mode: "number" }).notNull().default(0),
    creeLe: instant("cree_le").notNull().defaultNow(),
  },
  (t) => [uniqueIndex("document_unique").on(t.dossierId, t.modele, t.rang)],
);

export const sections = pgTable(
  "sections",
  {
    documentId: text("document_id")
      .notNull()
      .references(() => documents.id),
    code: text("code").notNull(),
    contenu: jsonb("contenu").$type<Contenu>().notNull(),
    /** Grows with each saving; who saves says which one they had read. */
    version: integer("version").notNull(),
    modifieParId: text("modifie_par_id").notNull(),
    modifiePar: text("modifie_par").notNull(),
    modifieLe: instant("modifie_le").notNull(),
  },
  (t) => [primaryKey({ columns: [t.documentId, t.code] })],
);

/** A version frozen at a deposit, or at will by its authors. Never changed, never removed (triggers see to it). */
export const versions = pgTable(
  "versions",
  {
    id: text("id").primaryKey(),
    documentId: text("document_id")
      .notNull()
      .references(() => documents.id),
    dossierId: text("dossier_id").notNull(),
    /** A deposit is read by everybody on the file; a working version, by those who may read the draft. */
    nature: text("nature", { enum: ["depot", "travail"] })
      .notNull()
      .default("depot"),
    /** The name its author gave to a working version. */
    nom: text("nom").notNull().default(""),
    numero: integer("numero").notNull(),
    contenu: jsonb("contenu").$type<ContenuFige>().notNull(),
    sha256: text("sha256").notNull(),
    figeeLe: instant("figee_le").notNull(),
    figeePar: text("figee_par").notNull(),
  },
  (t) => [uniqueIndex("version_unique").on(t.documentId, t.nature, t.numero)],
);
