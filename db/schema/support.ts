import { date, index, integer, pgTable, text, timestamp } from "drizzle-orm/pg-core";
import { CORPS_D_APPUI, OBJETS_D_APPUI } from "#workflows/appui/subjects.ts";
import { dossiers } from "./files.ts";
import { organisations } from "./people.ts";

const instant = (nom: string) => timestamp(nom, { withTimezone: true, mode: "date" });

/** Help asked by a CPTS: of whom, on what, with an answer by when. What is then said is in `messages`. */
export const demandesDAppui = pgTable(
  "demandes_d_appui",
  {
    id: text("id").primaryKey(),
    dossierId: text("dossier_id")
      .notNull()
      .references(() => dossiers.id),
    objet: text("objet", { enum: OBJETS_D_APPUI }).notNull(),
    question: text("question").notNull(),
    corps: text("corps", { enum: CORPS_D_APPUI }).notNull(),
    organisationId: text("organisation_id")
      .notNull()
      .references(() => organisations.id),
    parId: text("par_id").notNull(),
    par: text("par").notNull(),
    qualite: text("qualite").notNull(),
    demandeeLe: instant("demandee_le").notNull().defaultNow(),
    /** The civil day an answer is announced for. */
    repondreAvantLe: date("repondre_avant_le", { mode: "string" }).notNull(),
    priseEnChargeParId: text("prise_en_charge_par_id"),
    priseEnChargePar: text("prise_en_charge_par"),
    /** The answer to the last question; null again once the team asks again, or the demand is handed over. */
    repondueLe: instant("repondue_le"),
    closeLe: instant("close_le"),
    closePar: text("close_par"),
  },
  (t) => [
    index("demandes_d_appui_par_dossier").on(t.dossierId, t.demandeeLe),
    index("demandes_d_appui_par_organisation").on(t.organisationId, t.closeLe, t.repondreAvantLe),
  ],
);

/** What a body offers to those who build a CPTS, written by itself. */
export const offresDAppui = pgTable(
  "offres_d_appui",
  {
    id: text("id").primaryKey(),
    organisationId: text("organisation_id")
      .notNull()
      .references(() => organisations.id),
    objet: text("objet", { enum: OBJETS_D_APPUI }).notNull(),
    titre: text("titre").notNull(),
    texte: text("texte").notNull(),
    contact: text("contact").notNull().default(""),
    /** Working days in which the body says it answers. */
    delaiJours: integer("delai_jours").notNull(),
    parId: text("par_id").notNull(),
    par: text("par").notNull(),
    modifieeLe: instant("modifiee_le").notNull().defaultNow(),
    retireeLe: instant("retiree_le"),
  },
  (t) => [index("offres_d_appui_par_organisation").on(t.organisationId, t.objet)],
);
