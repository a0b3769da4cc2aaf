import { index, pgTable, primaryKey, text, timestamp } from "drizzle-orm/pg-core";
import { dossiers } from "./files.ts";
import { utilisateurs } from "./people.ts";

/** Who is reading a page of a file now: a row is only worth its last minute. */
export const presences = pgTable(
  "presences",
  {
    dossierId: text("dossier_id")
      .notNull()
      .references(() => dossiers.id),
    utilisateurId: text("utilisateur_id")
      .notNull()
      .references(() => utilisateurs.id, { onDelete: "cascade" }),
    /** The page, and the section open in it. */
    lieu: text("lieu").notNull(),
    nom: text("nom").notNull(),
    qualite: text("qualite").notNull(),
    vueLe: timestamp("vue_le", { withTimezone: true, mode: "date" }).notNull().defaultNow(),
  },
  (t) => [primaryKey({ columns: [t.dossierId, t.utilisateurId] }), index("presences_par_jour").on(t.vueLe)],
);
