import { sql } from "drizzle-orm";
import { date, index, integer, jsonb, pgTable, primaryKey, text, timestamp, uniqueIndex } from "drizzle-orm/pg-core";
import { APPRECIATIONS, CODES_DES_CRITERES } from "#workflows/instruction/grid.ts";
import { SALLES } from "#workflows/salles/rooms.ts";
import { versions } from "./documents.ts";
import { dossiers } from "./files.ts";
import { organisations, utilisateurs } from "./people.ts";
import { demandesDAppui } from "./support.ts";

const instant = (nom: string) => timestamp(nom, { withTimezone: true, mode: "date" });

/** What the parties write to one another beside the acts, each in its room. Only ever added. */
export const messages = pgTable(
  "messages",
  {
    id: text("id").primaryKey(),
    dossierId: text("dossier_id")
      .notNull()
      .references(() => dossiers.id),
    salle: text("salle", { enum: SALLES }).notNull(),
    /** The demand for help it belongs to, when it is part of one. */
    demandeId: text("demande_id").references(() => demandesDAppui.id),
    texte: text("texte").notNull(),
    auteurId: text("auteur_id").notNull(),
    auteur: text("auteur").notNull(),
    qualite: text("qualite").notNull(),
    ecritLe: instant("ecrit_le").notNull().defaultNow(),
  },
  (t) => [
    index("messages_par_salle").on(t.dossierId, t.salle, t.ecritLe, t.id),
    index("messages_par_demande").on(t.demandeId, t.ecritLe, t.id),
  ],
);

/** A decision prepared by those who instruct, for those who sign. Theirs alone until it is made. */
export const decisionsPreparees = pgTable(
  "decisions_preparees",
  {
    id: text("id").primaryKey(),
    dossierId: text("dossier_id")
      .notNull()
      .references(() => dossiers.id),
    /** The type of the fact it will be. */
    type: text("type").notNull(),
    saisie: jsonb("saisie").$type<Readonly<Record<string, unknown>>>().notNull(),
    /** The version of the file it was prepared on. */
    versionVue: integer("version_vue").notNull(),
    parId: text("par_id").notNull(),
    par: text("par").notNull(),
    prepareeLe: instant("preparee_le").notNull().defaultNow(),
    /** What those who sign answered when they sent it back. */
    renvoi: text("renvoi"),
    closeLe: instant("close_le"),
  },
  (t) => [uniqueIndex("decision_preparee_en_cours").on(t.dossierId, t.type).where(sql`${t.closeLe} is null`)],
);

/** A delegation of signature: who may sign for whom, by which deed, between which days. */
export const delegations = pgTable(
  "delegations",
  {
    id: text("id").primaryKey(),
    organisationId: text("organisation_id")
      .notNull()
      .references(() => organisations.id),
    delegataireId: text("delegataire_id")
      .notNull()
      .references(() => utilisateurs.id, { onDelete: "cascade" }),
    /** Name and function of whoever delegates, as the deed says. */
    delegant: text("delegant").notNull(),
    /** The reference of the deed. */
    acte: text("acte").notNull(),
    /** First and last day, both included. */
    du: date("du", { mode: "string" }).notNull(),
    au: date("au", { mode: "string" }).notNull(),
    inscriteParId: text("inscrite_par_id").notNull(),
    inscriteLe: instant("inscrite_le").notNull().defaultNow(),
    retireeLe: instant("retiree_le"),
  },
  (t) => [index("delegations_par_delegataire").on(t.delegataireId)],
);

/** What the ARS thinks of a deposit, point by point of its reading grid. Read by ARS and CPAM alone. */
export const grilles = pgTable(
  "grilles",
  {
    versionId: text("version_id")
      .notNull()
      .references(() => versions.id),
    critere: text("critere", { enum: CODES_DES_CRITERES }).notNull(),
    appreciation: text("appreciation", { enum: APPRECIATIONS }).notNull(),
    note: text("note").notNull().default(""),
    parId: text("par_id").notNull(),
    par: text("par").notNull(),
    noteeLe: instant("notee_le").notNull().defaultNow(),
  },
  (t) => [primaryKey({ columns: [t.versionId, t.critere] })],
);
