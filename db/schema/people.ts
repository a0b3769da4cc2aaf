import { boolean, index, pgTable, primaryKey, text, timestamp } from "drizzle-orm/pg-core";

const instant = (nom: string) => timestamp(nom, { withTimezone: true, mode: "date" });

/** People, sessions and passwords: the four tables better-auth works with, under our names. */
export const utilisateurs = pgTable("utilisateurs", {
  id: text("id").primaryKey(),
  name: text("nom").notNull(),
  email: text("courriel").notNull().unique(),
  emailVerified: boolean("courriel_verifie").notNull().default(false),
  image: text("image"),
  createdAt: instant("cree_le").notNull().defaultNow(),
  updatedAt: instant("modifie_le").notNull().defaultNow(),
});

export const sessions = pgTable("sessions", {
  id: text("id").primaryKey(),
  expiresAt: instant("expire_le").notNull(),
  token: text("jeton").notNull().unique(),
  createdAt: instant("cree_le").notNull().defaultNow(),
  updatedAt: instant("modifie_le").notNull().defaultNow(),
  ipAddress: text("adresse_ip"),
  userAgent: text("navigateur"),
  userId: text("utilisateur_id")
    .notNull()
    .references(() => utilisateurs.id, { onDelete: "cascade" }),
});

export const comptes = pgTable("comptes", {
  id: text("id").primaryKey(),
  accountId: text("compte_id").notNull(),
  providerId: text("fournisseur").notNull(),
  userId: text("utilisateur_id")
    .notNull()
    .references(() => utilisateurs.id, { onDelete: "cascade" }),
  accessToken: text("jeton_acces"),
  refreshToken: text("jeton_renouvellement"),
  idToken: text("jeton_identite"),
  accessTokenExpiresAt: instant("jeton_acces_expire_le"),
  refreshTokenExpiresAt: instant("jeton_renouvellement_expire_le"),
  scope: text("portee"),
  password: text("mot_de_passe"),
  createdAt: instant("cree_le").notNull().defaultNow(),
  updatedAt: instant("modifie_le").notNull().defaultNow(),
});

export const verifications = pgTable("verifications", {
  id: text("id").primaryKey(),
  identifier: text("identifiant").notNull(),
  value: text("valeur").notNull(),
  expiresAt: instant("expire_le").notNull(),
  createdAt: instant("cree_le").notNull().defaultNow(),
  updatedAt: instant("modifie_le").notNull().defaultNow(),
});

/** Keys by which programs act for a person; only their fingerprint is kept. */
export const jetons = pgTable(
  "jetons",
  {
    id: text("id").primaryKey(),
    utilisateurId: text("utilisateur_id")
      .notNull()
      .references(() => utilisateurs.id, { onDelete: "cascade" }),
    nom: text("nom").notNull(),
    empreinte: text("empreinte").notNull().unique(),
    creeLe: instant("cree_le").notNull().defaultNow(),
    revoqueLe: instant("revoque_le"),
  },
  (t) => [index("jetons_par_utilisateur").on(t.utilisateurId)],
);

/** A body: an ARS, one of its délégations départementales, a CPAM, a MSA, an URPS, the national observation, the administration of the service. */
export const organisations = pgTable("organisations", {
  id: text("id").primaryKey(),
  corps: text("corps", { enum: ["ars", "ddArs", "cpam", "msa", "urps", "national", "admin"] }).notNull(),
  nom: text("nom").notNull(),
  /** Region codes for ARS and URPS, département codes for délégations, CPAM and MSA, empty for the others. */
  territoires: text("territoires").array().notNull(),
  adresse: text("adresse").notNull().default(""),
  telephone: text("telephone").notNull().default(""),
  courriel: text("courriel").notNull().default(""),
});

/** Who works where, and as what. */
export const affectations = pgTable(
  "affectations",
  {
    utilisateurId: text("utilisateur_id")
      .notNull()
      .references(() => utilisateurs.id, { onDelete: "cascade" }),
    organisationId: text("organisation_id")
      .notNull()
      .references(() => organisations.id),
    fonction: text("fonction", { enum: ["instructeur", "signataire", "roc", "direction", "membre"] }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.utilisateurId, t.organisationId, t.fonction] })],
);
