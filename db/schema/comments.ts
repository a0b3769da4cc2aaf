import { index, integer, pgTable, text, timestamp } from "drizzle-orm/pg-core";
import { documents, versions } from "./documents.ts";

const instant = (nom: string) => timestamp(nom, { withTimezone: true, mode: "date" });

export const VISIBILITES = ["tous", "equipe", "autorites"] as const;
/** Everybody on the file; the project team; ARS and CPAM between themselves. */
export type Visibilite = (typeof VISIBILITES)[number];

/** A remark on a passage or on a question of a frozen version. It keeps its quotation whatever the text becomes. */
export const commentaires = pgTable(
  "commentaires",
  {
    id: text("id").primaryKey(),
    dossierId: text("dossier_id").notNull(),
    documentId: text("document_id")
      .notNull()
      .references(() => documents.id),
    versionId: text("version_id")
      .notNull()
      .references(() => versions.id),
    section: text("section").notNull(),
    champ: text("champ").notNull(),
    /** The passage, word for word, with its place in the bare text of the answer; empty for the whole answer. */
    citation: text("citation").notNull().default(""),
    debut: integer("debut").notNull().default(0),
    texte: text("texte").notNull(),
    visibilite: text("visibilite", { enum: VISIBILITES }).notNull(),
    etat: text("etat", { enum: ["ouvert", "resolu", "clos"] })
      .notNull()
      .default("ouvert"),
    /** The version of the file at which it became part of a request for correction. */
    demande: integer("demande"),
    auteurId: text("auteur_id").notNull(),
    auteur: text("auteur").notNull(),
    qualite: text("qualite").notNull(),
    creeLe: instant("cree_le").notNull().defaultNow(),
  },
  (t) => [
    index("commentaires_par_document").on(t.documentId, t.creeLe),
    index("commentaires_par_dossier").on(t.dossierId),
  ],
);

/** What was answered to a remark, by whoever may read it. */
export const reponses = pgTable(
  "reponses",
  {
    id: text("id").primaryKey(),
    commentaireId: text("commentaire_id")
      .notNull()
      .references(() => commentaires.id, { onDelete: "cascade" }),
    texte: text("texte").notNull(),
    auteurId: text("auteur_id").notNull(),
    auteur: text("auteur").notNull(),
    qualite: text("qualite").notNull(),
    creeLe: instant("cree_le").notNull().defaultNow(),
  },
  (t) => [index("reponses_par_commentaire").on(t.commentaireId, t.creeLe)],
);
