import { sql } from "drizzle-orm";
import {
  boolean,
  customType,
  date,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
} from "drizzle-orm/pg-core";
import { utilisateurs } from "./people.ts";

const numeroDeTransaction = customType<{ data: string }>({ dataType: () => "xid8" });
const instant = (nom: string) => timestamp(nom, { withTimezone: true, mode: "date" });

/** What the lists show of each file: written from the facts, and only so that nobody replays a thousand journals. */
export const dossiers = pgTable(
  "dossiers",
  {
    id: text("id").primaryKey(),
    nom: text("nom").notNull(),
    version: integer("version").notNull(),
    etat: text("etat").notNull(),
    etape: text("etape").notNull(),
    attend: text("attend").array().notNull(),
    region: text("region").notNull(),
    departement: text("departement").notNull(),
    population: integer("population").notNull(),
    taille: integer("taille").notNull(),
    communes: integer("communes").notNull(),
    responsable: text("responsable"),
    responsableId: text("responsable_id"),
    /** The date of those awaited, the first of `attend` being whose it is, and the day the law itself acts. */
    echeanceLe: date("echeance_le", { mode: "string" }),
    echeance: text("echeance"),
    /** Whether that date binds nobody: it then never comes before one that does in the year. */
    echeanceIndicative: boolean("echeance_indicative").notNull().default(false),
    effetLe: date("effet_le", { mode: "string" }),
    dernierActeLe: date("dernier_acte_le", { mode: "string" }).notNull(),
    /** The transaction that last changed this row, written by the register itself: what was counted before it is old. */
    mouvement: numeroDeTransaction("mouvement").notNull().default(sql`pg_current_xact_id()`),
  },
  (t) => [
    index("dossiers_par_region").on(t.region, t.nom, t.id),
    index("dossiers_par_departement").on(t.departement, t.nom, t.id),
    index("dossiers_par_nom").on(t.nom, t.id),
    index("dossiers_par_effet").on(t.effetLe),
    index("dossiers_de_region_par_echeance").on(t.region, t.echeanceLe, t.id),
    index("dossiers_de_departement_par_echeance").on(t.departement, t.echeanceLe, t.id),
    index("dossiers_par_responsable").on(t.responsableId),
    index("dossiers_de_region_par_population").on(t.region, t.population, t.id),
    index("dossiers_de_departement_par_population").on(t.departement, t.population, t.id),
    index("dossiers_de_region_par_acte").on(t.region, t.dernierActeLe, t.id),
    index("dossiers_de_departement_par_acte").on(t.departement, t.dernierActeLe, t.id),
    index("dossiers_de_region_par_mouvement").on(t.region, t.mouvement),
    index("dossiers_de_departement_par_mouvement").on(t.departement, t.mouvement),
  ],
);

/** One commune belongs to one living file: the key says so. */
export const communes = pgTable(
  "dossiers_communes",
  {
    code: text("code").primaryKey(),
    nom: text("nom").notNull(),
    dossierId: text("dossier_id")
      .notNull()
      .references(() => dossiers.id),
  },
  (t) => [index("communes_par_dossier").on(t.dossierId)],
);

/** The last number given in each département and year: "33-2026-0147". */
export const numeros = pgTable(
  "numeros",
  {
    departement: text("departement").notNull(),
    annee: integer("annee").notNull(),
    dernier: integer("dernier").notNull(),
  },
  (t) => [primaryKey({ columns: [t.departement, t.annee] })],
);

export const ROLES_EQUIPE = ["porteur", "coporteur", "coordinateur", "redacteur", "lecteur"] as const;
export type RoleEquipe = (typeof ROLES_EQUIPE)[number];

/** The project team of a file. */
export const equipes = pgTable(
  "equipes",
  {
    dossierId: text("dossier_id")
      .notNull()
      .references(() => dossiers.id),
    utilisateurId: text("utilisateur_id")
      .notNull()
      .references(() => utilisateurs.id, { onDelete: "cascade" }),
    role: text("role", { enum: ROLES_EQUIPE }).notNull(),
    /** Sections entrusted to a writer, « projetDeSante/prevention » or « fiche.prevention/* »; null for everywhere. */
    perimetre: text("perimetre").array(),
  },
  (t) => [
    primaryKey({ columns: [t.dossierId, t.utilisateurId] }),
    index("equipes_par_utilisateur").on(t.utilisateurId),
  ],
);

/** An invitation sent by e-mail; the link holds a secret of which only the fingerprint is kept. */
export const invitations = pgTable(
  "invitations",
  {
    id: text("id").primaryKey(),
    dossierId: text("dossier_id")
      .notNull()
      .references(() => dossiers.id),
    courriel: text("courriel").notNull(),
    role: text("role", { enum: ROLES_EQUIPE }).notNull(),
    empreinte: text("empreinte").notNull().unique(),
    inviteParId: text("invite_par_id")
      .notNull()
      .references(() => utilisateurs.id),
    creeLe: instant("cree_le").notNull().defaultNow(),
    expireLe: instant("expire_le").notNull(),
    accepteeLe: instant("acceptee_le"),
  },
  (t) => [uniqueIndex("invitation_en_cours").on(t.dossierId, t.courriel)],
);

/** Files that left a territory for another, or the register: rare, and no longer there to say that they moved. */
export const departs = pgTable(
  "departs",
  {
    mouvement: numeroDeTransaction("mouvement").notNull().default(sql`pg_current_xact_id()`),
    dossierId: text("dossier_id").notNull(),
  },
  (t) => [primaryKey({ columns: [t.mouvement, t.dossierId] })],
);
