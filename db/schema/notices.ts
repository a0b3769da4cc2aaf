import { sql } from "drizzle-orm";
import { index, integer, pgTable, primaryKey, text, timestamp } from "drizzle-orm/pg-core";
import { utilisateurs } from "./people.ts";

const instant = (nom: string) => timestamp(nom, { withTimezone: true, mode: "date" });

export const NATURES_DE_NOTIFICATION = ["a-faire", "information"] as const;
export type NatureDeNotification = (typeof NATURES_DE_NOTIFICATION)[number];

/** What somebody was told of a file: the inbox is the truth, letters only repeat it. */
export const notifications = pgTable(
  "notifications",
  {
    id: text("id").primaryKey(),
    /** The fact, or the alert, and to whom: nobody is told twice. */
    cle: text("cle").notNull().unique(),
    dossierId: text("dossier_id").notNull(),
    /** The version of the file it tells of: the fact that caused it, or the last one before an alert. */
    version: integer("version").notNull(),
    /** The type of the fact, or the code of the alert. */
    type: text("type").notNull(),
    destinataireId: text("destinataire_id")
      .notNull()
      .references(() => utilisateurs.id, { onDelete: "cascade" }),
    /** Name and capacity on that day: they survive the account. */
    destinataire: text("destinataire").notNull(),
    qualite: text("qualite").notNull(),
    nature: text("nature", { enum: NATURES_DE_NOTIFICATION }).notNull(),
    titre: text("titre").notNull(),
    texte: text("texte").notNull().default(""),
    notifieeLe: instant("notifiee_le").notNull().defaultNow(),
    /** The first time its addressee opened the file after it: never written twice, and never by marking it as read. */
    ouverteLe: instant("ouverte_le"),
    /** The moment there was nothing left to do, because the file moved on. */
    faiteLe: instant("faite_le"),
  },
  (t) => [
    index("notifications_par_destinataire").on(t.destinataireId, t.notifieeLe),
    index("notifications_par_dossier").on(t.dossierId, t.version),
    index("notifications_par_jour").on(t.notifieeLe),
    index("notifications_a_faire").on(t.destinataireId).where(sql`${t.nature} = 'a-faire' and ${t.faiteLe} is null`),
  ],
);

export const ENVOIS = ["immediat", "quotidien", "jamais"] as const;
export type Envoi = (typeof ENVOIS)[number];

/** How somebody wants the letters of a type; absent, the rule of the type applies. */
export const preferences = pgTable(
  "preferences",
  {
    utilisateurId: text("utilisateur_id")
      .notNull()
      .references(() => utilisateurs.id, { onDelete: "cascade" }),
    type: text("type").notNull(),
    envoi: text("envoi", { enum: ENVOIS }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.utilisateurId, t.type] })],
);

/** The address by which a calendar reads the deadlines of somebody; only the fingerprint of its secret is kept. */
export const abonnements = pgTable("abonnements", {
  utilisateurId: text("utilisateur_id")
    .primaryKey()
    .references(() => utilisateurs.id, { onDelete: "cascade" }),
  empreinte: text("empreinte").notNull().unique(),
  creeLe: instant("cree_le").notNull().defaultNow(),
});
