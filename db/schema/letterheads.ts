import { integer, jsonb, pgTable, primaryKey, text, timestamp } from "drizzle-orm/pg-core";
import { organisations } from "./people.ts";

/** The paper a body writes on, version after version: a letter keeps the one of its day. Only ever added. */
export const papiers = pgTable(
  "papiers",
  {
    organisationId: text("organisation_id")
      .notNull()
      .references(() => organisations.id),
    /** 1, 2, 3… in each body. */
    version: integer("version").notNull(),
    /** What is printed on it: letterhead, service, place, footer, closing words of each kind of piece. */
    contenu: jsonb("contenu").$type<Readonly<Record<string, unknown>>>().notNull(),
    parId: text("par_id").notNull(),
    par: text("par").notNull(),
    etabliLe: timestamp("etabli_le", { withTimezone: true, mode: "date" }).notNull().defaultNow(),
  },
  (t) => [primaryKey({ columns: [t.organisationId, t.version] })],
);
