import { date, index, integer, jsonb, pgTable, primaryKey, text, timestamp, uniqueIndex } from "drizzle-orm/pg-core";
import type { Fait } from "#workflows/fact.ts";

const instant = (nom: string) => timestamp(nom, { withTimezone: true, mode: "date" });

/** The journal: every fact of every file, in order, chained. Rows are only ever added (triggers see to it). */
export const journal = pgTable(
  "journal",
  {
    dossierId: text("dossier_id").notNull(),
    version: integer("version").notNull(),
    type: text("type").notNull(),
    le: date("le", { mode: "string" }).notNull(),
    parId: text("par_id").notNull(),
    fait: jsonb("fait").$type<Fait>().notNull(),
    inscritLe: instant("inscrit_le").notNull(),
    /** The key the proposer gave: the same key never makes two facts. */
    cle: text("cle"),
    precedente: text("empreinte_precedente").notNull(),
    empreinte: text("empreinte").notNull(),
  },
  (t) => [primaryKey({ columns: [t.dossierId, t.version] }), uniqueIndex("journal_par_cle").on(t.parId, t.cle)],
);

/** Letters to send: written with the fact that causes them, sent by the worker. */
export const courriels = pgTable(
  "courriels",
  {
    id: text("id").primaryKey(),
    cle: text("cle").notNull().unique(),
    dossierId: text("dossier_id"),
    destinataire: text("destinataire").notNull(),
    sujet: text("sujet").notNull(),
    texte: text("texte").notNull(),
    etat: text("etat", { enum: ["attente", "envoye", "echec"] })
      .notNull()
      .default("attente"),
    essais: integer("essais").notNull().default(0),
    prochainEssai: instant("prochain_essai").notNull().defaultNow(),
    envoyeLe: instant("envoye_le"),
    erreur: text("erreur"),
  },
  (t) => [index("courriels_a_envoyer").on(t.etat, t.prochainEssai)],
);
