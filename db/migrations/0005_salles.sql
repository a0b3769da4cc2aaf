CREATE TABLE "decisions_preparees" (
	"id" text PRIMARY KEY NOT NULL,
	"dossier_id" text NOT NULL,
	"type" text NOT NULL,
	"saisie" jsonb NOT NULL,
	"version_vue" integer NOT NULL,
	"par_id" text NOT NULL,
	"par" text NOT NULL,
	"preparee_le" timestamp with time zone DEFAULT now() NOT NULL,
	"renvoi" text,
	"close_le" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "delegations" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"delegataire_id" text NOT NULL,
	"delegant" text NOT NULL,
	"acte" text NOT NULL,
	"du" date NOT NULL,
	"au" date NOT NULL,
	"inscrite_par_id" text NOT NULL,
	"inscrite_le" timestamp with time zone DEFAULT now() NOT NULL,
	"retiree_le" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "messages" (
	"id" text PRIMARY KEY NOT NULL,
	"dossier_id" text NOT NULL,
	"salle" text NOT NULL,
	"texte" text NOT NULL,
	"auteur_id" text NOT NULL,
	"auteur" text NOT NULL,
	"qualite" text NOT NULL,
	"ecrit_le" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "decisions_preparees" ADD CONSTRAINT "decisions_preparees_dossier_id_dossiers_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossiers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delegations" ADD CONSTRAINT "delegations_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delegations" ADD CONSTRAINT "delegations_delegataire_id_utilisateurs_id_fk" FOREIGN KEY ("delegataire_id") REFERENCES "public"."utilisateurs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_dossier_id_dossiers_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossiers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "decision_preparee_en_cours" ON "decisions_preparees" USING btree ("dossier_id","type") WHERE "decisions_preparees"."close_le" is null;--> statement-breakpoint
CREATE INDEX "delegations_par_delegataire" ON "delegations" USING btree ("delegataire_id");--> statement-breakpoint
CREATE INDEX "messages_par_salle" ON "messages" USING btree ("dossier_id","salle","ecrit_le","id");--> statement-breakpoint
-- What was said in a room is only added to.
CREATE TRIGGER messages_immuables BEFORE UPDATE OR DELETE ON "messages" FOR EACH ROW EXECUTE FUNCTION refuser_reecriture();
