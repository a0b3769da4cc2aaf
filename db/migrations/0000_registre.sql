CREATE TABLE "documents" (
	"id" text PRIMARY KEY NOT NULL,
	"dossier_id" text NOT NULL,
	"modele" text NOT NULL,
	"modele_version" text NOT NULL,
	"rang" integer DEFAULT 1 NOT NULL,
	"cree_le" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sections" (
	"document_id" text NOT NULL,
	"code" text NOT NULL,
	"contenu" jsonb NOT NULL,
	"version" integer NOT NULL,
	"modifie_par_id" text NOT NULL,
	"modifie_par" text NOT NULL,
	"modifie_le" timestamp with time zone NOT NULL,
	CONSTRAINT "sections_document_id_code_pk" PRIMARY KEY("document_id","code")
);
--> statement-breakpoint
CREATE TABLE "versions" (
	"id" text PRIMARY KEY NOT NULL,
	"document_id" text NOT NULL,
	"dossier_id" text NOT NULL,
	"numero" integer NOT NULL,
	"contenu" jsonb NOT NULL,
	"sha256" text NOT NULL,
	"figee_le" timestamp with time zone NOT NULL,
	"figee_par" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "dossiers_communes" (
	"code" text PRIMARY KEY NOT NULL,
	"nom" text NOT NULL,
	"dossier_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "dossiers" (
	"id" text PRIMARY KEY NOT NULL,
	"nom" text NOT NULL,
	"version" integer NOT NULL,
	"etat" text NOT NULL,
	"etape" text NOT NULL,
	"attend" text[] NOT NULL,
	"region" text NOT NULL,
	"departement" text NOT NULL,
	"population" integer NOT NULL,
	"taille" integer NOT NULL,
	"communes" integer NOT NULL,
	"responsable" text,
	"echeance_le" date,
	"echeance" text,
	"effet_le" date,
	"dernier_acte_le" date NOT NULL
);
--> statement-breakpoint
CREATE TABLE "equipes" (
	"dossier_id" text NOT NULL,
	"utilisateur_id" text NOT NULL,
	"role" text NOT NULL,
	CONSTRAINT "equipes_dossier_id_utilisateur_id_pk" PRIMARY KEY("dossier_id","utilisateur_id")
);
--> statement-breakpoint
CREATE TABLE "invitations" (
	"id" text PRIMARY KEY NOT NULL,
	"dossier_id" text NOT NULL,
	"courriel" text NOT NULL,
	"role" text NOT NULL,
	"empreinte" text NOT NULL,
	"invite_par_id" text NOT NULL,
	"cree_le" timestamp with time zone DEFAULT now() NOT NULL,
	"expire_le" timestamp with time zone NOT NULL,
	"acceptee_le" timestamp with time zone,
	CONSTRAINT "invitations_empreinte_unique" UNIQUE("empreinte")
);
--> statement-breakpoint
CREATE TABLE "numeros" (
	"departement" text NOT NULL,
	"annee" integer NOT NULL,
	"dernier" integer NOT NULL,
	CONSTRAINT "numeros_departement_annee_pk" PRIMARY KEY("departement","annee")
);
--> statement-breakpoint
CREATE TABLE "courriels" (
	"id" text PRIMARY KEY NOT NULL,
	"cle" text NOT NULL,
	"dossier_id" text,
	"destinataire" text NOT NULL,
	"sujet" text NOT NULL,
	"texte" text NOT NULL,
	"etat" text DEFAULT 'attente' NOT NULL,
	"essais" integer DEFAULT 0 NOT NULL,
	"prochain_essai" timestamp with time zone DEFAULT now() NOT NULL,
	"envoye_le" timestamp with time zone,
	"erreur" text,
	CONSTRAINT "courriels_cle_unique" UNIQUE("cle")
);
--> statement-breakpoint
CREATE TABLE "journal" (
	"dossier_id" text NOT NULL,
	"version" integer NOT NULL,
	"type" text NOT NULL,
	"le" date NOT NULL,
	"par_id" text NOT NULL,
	"fait" jsonb NOT NULL,
	"inscrit_le" timestamp with time zone NOT NULL,
	"cle" text,
	"empreinte_precedente" text NOT NULL,
	"empreinte" text NOT NULL,
	CONSTRAINT "journal_dossier_id_version_pk" PRIMARY KEY("dossier_id","version")
);
--> statement-breakpoint
CREATE TABLE "affectations" (
	"utilisateur_id" text NOT NULL,
	"organisation_id" text NOT NULL,
	"fonction" text NOT NULL,
	CONSTRAINT "affectations_utilisateur_id_organisation_id_fonction_pk" PRIMARY KEY("utilisateur_id","organisation_id","fonction")
);
--> statement-breakpoint
CREATE TABLE "comptes" (
	"id" text PRIMARY KEY NOT NULL,
	"compte_id" text NOT NULL,
	"fournisseur" text NOT NULL,
	"utilisateur_id" text NOT NULL,
	"jeton_acces" text,
	"jeton_renouvellement" text,
	"jeton_identite" text,
	"jeton_acces_expire_le" timestamp with time zone,
	"jeton_renouvellement_expire_le" timestamp with time zone,
	"portee" text,
	"mot_de_passe" text,
	"cree_le" timestamp with time zone DEFAULT now() NOT NULL,
	"modifie_le" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "jetons" (
	"id" text PRIMARY KEY NOT NULL,
	"utilisateur_id" text NOT NULL,
	"nom" text NOT NULL,
	"empreinte" text NOT NULL,
	"cree_le" timestamp with time zone DEFAULT now() NOT NULL,
	"revoque_le" timestamp with time zone,
	CONSTRAINT "jetons_empreinte_unique" UNIQUE("empreinte")
);
--> statement-breakpoint
CREATE TABLE "organisations" (
	"id" text PRIMARY KEY NOT NULL,
	"corps" text NOT NULL,
	"nom" text NOT NULL,
	"territoires" text[] NOT NULL,
	"adresse" text DEFAULT '' NOT NULL,
	"telephone" text DEFAULT '' NOT NULL,
	"courriel" text DEFAULT '' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" text PRIMARY KEY NOT NULL,
	"expire_le" timestamp with time zone NOT NULL,
	"jeton" text NOT NULL,
	"cree_le" timestamp with time zone DEFAULT now() NOT NULL,
	"modifie_le" timestamp with time zone DEFAULT now() NOT NULL,
	"adresse_ip" text,
	"navigateur" text,
	"utilisateur_id" text NOT NULL,
	CONSTRAINT "sessions_jeton_unique" UNIQUE("jeton")
);
--> statement-breakpoint
CREATE TABLE "utilisateurs" (
	"id" text PRIMARY KEY NOT NULL,
	"nom" text NOT NULL,
	"courriel" text NOT NULL,
	"courriel_verifie" boolean DEFAULT false NOT NULL,
	"image" text,
	"cree_le" timestamp with time zone DEFAULT now() NOT NULL,
	"modifie_le" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "utilisateurs_courriel_unique" UNIQUE("courriel")
);
--> statement-breakpoint
CREATE TABLE "verifications" (
	"id" text PRIMARY KEY NOT NULL,
	"identifiant" text NOT NULL,
	"valeur" text NOT NULL,
	"expire_le" timestamp with time zone NOT NULL,
	"cree_le" timestamp with time zone DEFAULT now() NOT NULL,
	"modifie_le" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "documents" ADD CONSTRAINT "documents_dossier_id_dossiers_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossiers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sections" ADD CONSTRAINT "sections_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "versions" ADD CONSTRAINT "versions_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dossiers_communes" ADD CONSTRAINT "dossiers_communes_dossier_id_dossiers_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossiers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "equipes" ADD CONSTRAINT "equipes_dossier_id_dossiers_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossiers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "equipes" ADD CONSTRAINT "equipes_utilisateur_id_utilisateurs_id_fk" FOREIGN KEY ("utilisateur_id") REFERENCES "public"."utilisateurs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_dossier_id_dossiers_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossiers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_invite_par_id_utilisateurs_id_fk" FOREIGN KEY ("invite_par_id") REFERENCES "public"."utilisateurs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "affectations" ADD CONSTRAINT "affectations_utilisateur_id_utilisateurs_id_fk" FOREIGN KEY ("utilisateur_id") REFERENCES "public"."utilisateurs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "affectations" ADD CONSTRAINT "affectations_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comptes" ADD CONSTRAINT "comptes_utilisateur_id_utilisateurs_id_fk" FOREIGN KEY ("utilisateur_id") REFERENCES "public"."utilisateurs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "jetons" ADD CONSTRAINT "jetons_utilisateur_id_utilisateurs_id_fk" FOREIGN KEY ("utilisateur_id") REFERENCES "public"."utilisateurs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_utilisateur_id_utilisateurs_id_fk" FOREIGN KEY ("utilisateur_id") REFERENCES "public"."utilisateurs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "document_unique" ON "documents" USING btree ("dossier_id","modele","rang");--> statement-breakpoint
CREATE UNIQUE INDEX "version_unique" ON "versions" USING btree ("document_id","numero");--> statement-breakpoint
CREATE INDEX "communes_par_dossier" ON "dossiers_communes" USING btree ("dossier_id");--> statement-breakpoint
CREATE INDEX "dossiers_par_region" ON "dossiers" USING btree ("region","nom","id");--> statement-breakpoint
CREATE INDEX "dossiers_par_departement" ON "dossiers" USING btree ("departement","nom","id");--> statement-breakpoint
CREATE INDEX "dossiers_par_nom" ON "dossiers" USING btree ("nom","id");--> statement-breakpoint
CREATE INDEX "dossiers_par_effet" ON "dossiers" USING btree ("effet_le");--> statement-breakpoint
CREATE INDEX "equipes_par_utilisateur" ON "equipes" USING btree ("utilisateur_id");--> statement-breakpoint
CREATE UNIQUE INDEX "invitation_en_cours" ON "invitations" USING btree ("dossier_id","courriel");--> statement-breakpoint
CREATE INDEX "courriels_a_envoyer" ON "courriels" USING btree ("etat","prochain_essai");--> statement-breakpoint
CREATE UNIQUE INDEX "journal_par_cle" ON "journal" USING btree ("par_id","cle");--> statement-breakpoint
CREATE INDEX "jetons_par_utilisateur" ON "jetons" USING btree ("utilisateur_id");