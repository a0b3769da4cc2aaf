CREATE TABLE "papiers" (
	"organisation_id" text NOT NULL,
	"version" integer NOT NULL,
	"contenu" jsonb NOT NULL,
	"par_id" text NOT NULL,
	"par" text NOT NULL,
	"etabli_le" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "papiers_organisation_id_version_pk" PRIMARY KEY("organisation_id","version")
);
--> statement-breakpoint
CREATE TABLE "presences" (
	"dossier_id" text NOT NULL,
	"utilisateur_id" text NOT NULL,
	"lieu" text NOT NULL,
	"nom" text NOT NULL,
	"qualite" text NOT NULL,
	"vue_le" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "presences_dossier_id_utilisateur_id_pk" PRIMARY KEY("dossier_id","utilisateur_id")
);
--> statement-breakpoint
CREATE TABLE "demandes_d_appui" (
	"id" text PRIMARY KEY NOT NULL,
	"dossier_id" text NOT NULL,
	"objet" text NOT NULL,
	"question" text NOT NULL,
	"corps" text NOT NULL,
	"organisation_id" text NOT NULL,
	"par_id" text NOT NULL,
	"par" text NOT NULL,
	"qualite" text NOT NULL,
	"demandee_le" timestamp with time zone DEFAULT now() NOT NULL,
	"repondre_avant_le" date NOT NULL,
	"prise_en_charge_par_id" text,
	"prise_en_charge_par" text,
	"repondue_le" timestamp with time zone,
	"close_le" timestamp with time zone,
	"close_par" text
);
--> statement-breakpoint
CREATE TABLE "offres_d_appui" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"objet" text NOT NULL,
	"titre" text NOT NULL,
	"texte" text NOT NULL,
	"contact" text DEFAULT '' NOT NULL,
	"delai_jours" integer NOT NULL,
	"par_id" text NOT NULL,
	"par" text NOT NULL,
	"modifiee_le" timestamp with time zone DEFAULT now() NOT NULL,
	"retiree_le" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "messages" ADD COLUMN "demande_id" text;--> statement-breakpoint
ALTER TABLE "papiers" ADD CONSTRAINT "papiers_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "presences" ADD CONSTRAINT "presences_dossier_id_dossiers_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossiers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "presences" ADD CONSTRAINT "presences_utilisateur_id_utilisateurs_id_fk" FOREIGN KEY ("utilisateur_id") REFERENCES "public"."utilisateurs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "demandes_d_appui" ADD CONSTRAINT "demandes_d_appui_dossier_id_dossiers_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossiers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "demandes_d_appui" ADD CONSTRAINT "demandes_d_appui_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offres_d_appui" ADD CONSTRAINT "offres_d_appui_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "presences_par_jour" ON "presences" USING btree ("vue_le");--> statement-breakpoint
CREATE INDEX "demandes_d_appui_par_dossier" ON "demandes_d_appui" USING btree ("dossier_id","demandee_le");--> statement-breakpoint
CREATE INDEX "demandes_d_appui_par_organisation" ON "demandes_d_appui" USING btree ("organisation_id","close_le","repondre_avant_le");--> statement-breakpoint
CREATE INDEX "offres_d_appui_par_organisation" ON "offres_d_appui" USING btree ("organisation_id","objet");--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_demande_id_demandes_d_appui_id_fk" FOREIGN KEY ("demande_id") REFERENCES "public"."demandes_d_appui"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "messages_par_demande" ON "messages" USING btree ("demande_id","ecrit_le","id");--> statement-breakpoint
-- The paper a letter was written on is never written over.
CREATE TRIGGER papiers_immuables BEFORE UPDATE OR DELETE ON "papiers" FOR EACH ROW EXECUTE FUNCTION refuser_reecriture();
