import { boolean, customType, date, index, pgTable, text, timestamp } from "drizzle-orm/pg-core";
import { dossiers } from "./files.ts";
import { organisations, utilisateurs } from "./people.ts";

const instant = (nom: string) => timestamp(nom, { withTimezone: true, mode: "date" });
const mots = customType<{ data: string }>({ dataType: () => "tsvector" });

/** The words by which a file is found: its name, its number, its communes, the texts it has deposited. */
export const recherches = pgTable(
  "recherches",
  {
    dossierId: text("dossier_id")
      .primaryKey()
      .references(() => dossiers.id),
    mots: mots("mots").notNull(),
  },
  (t) => [index("recherches_par_mot").using("gin", t.mots)],
);

/** A way of looking at the portfolio, kept by an agent, shared with the colleagues of the body or not. */
export const vues = pgTable(
  "vues",
  {
    id: text("id").primaryKey(),
    organisationId: text("organisation_id")
      .notNull()
      .references(() => organisations.id),
    auteurId: text("auteur_id")
      .notNull()
      .references(() => utilisateurs.id, { onDelete: "cascade" }),
    auteur: text("auteur").notNull(),
    nom: text("nom").notNull(),
    /** The search part of its address. */
    requete: text("requete").notNull(),
    partagee: boolean("partagee").notNull().default(false),
    creeLe: instant("cree_le").notNull().defaultNow(),
  },
  (t) => [index("vues_par_organisation").on(t.organisationId, t.nom)],
);

/** A reminder sent by an agent to the party a file waits for. */
export const rappels = pgTable(
  "rappels",
  {
    id: text("id").primaryKey(),
    dossierId: text("dossier_id")
      .notNull()
      .references(() => dossiers.id),
    /** The party awaited. */
    main: text("main").notNull(),
    parId: text("par_id").notNull(),
    par: text("par").notNull(),
    qualite: text("qualite").notNull(),
    texte: text("texte").notNull().default(""),
    /** The deadline it recalls, when there was one. */
    echeanceLe: date("echeance_le", { mode: "string" }),
    envoyeLe: instant("envoye_le").notNull().defaultNow(),
  },
  (t) => [index("rappels_par_dossier").on(t.dossierId, t.envoyeLe)],
);
