import { bigserial, customType, index, integer, pgTable, text, timestamp } from "drizzle-orm/pg-core";
import { documents } from "./documents.ts";

const instant = (nom: string) => timestamp(nom, { withTimezone: true, mode: "date" });

/** Bytes, on both engines. */
const octets = customType<{ data: Uint8Array }>({
  dataType: () => "bytea",
  fromDriver: (valeur) => new Uint8Array(valeur as Uint8Array),
});

/**
 * What was written in a document, in order: Yjs updates. The order of `id` is the order of commits for one document
 * (whoever appends holds its lock). Compaction replaces the oldest entries by one that says the same.
 */
export const ecritures = pgTable(
  "ecritures",
  {
    id: bigserial("id", { mode: "number" }).primaryKey(),
    documentId: text("document_id")
      .notNull()
      .references(() => documents.id),
    octets: octets("octets").notNull(),
    /** The sections it touches: who wrote last in each is read here. */
    sections: text("sections").array().notNull(),
    parId: text("par_id").notNull(),
    par: text("par").notNull(),
    le: instant("le").notNull().defaultNow(),
  },
  (t) => [index("ecritures_par_document").on(t.documentId, t.id)],
);

/** A picture put in a text. Never changed: a frozen version cites it by `id`. */
export const images = pgTable(
  "images",
  {
    id: text("id").primaryKey(),
    documentId: text("document_id")
      .notNull()
      .references(() => documents.id),
    type: text("type", { enum: ["image/png", "image/jpeg"] }).notNull(),
    largeur: integer("largeur").notNull(),
    hauteur: integer("hauteur").notNull(),
    sha256: text("sha256").notNull(),
    octets: octets("octets").notNull(),
    deposeParId: text("depose_par_id").notNull(),
    deposeLe: instant("depose_le").notNull().defaultNow(),
  },
  (t) => [index("images_par_document").on(t.documentId)],
);
