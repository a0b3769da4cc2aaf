CREATE TABLE "rappels" (
	"id" text PRIMARY KEY NOT NULL,
	"dossier_id" text NOT NULL,
	"main" text NOT NULL,
	"par_id" text NOT NULL,
	"par" text NOT NULL,
	"qualite" text NOT NULL,
	"texte" text DEFAULT '' NOT NULL,
	"echeance_le" date,
	"envoye_le" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "recherches" (
	"dossier_id" text PRIMARY KEY NOT NULL,
	"mots" "tsvector" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "vues" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"auteur_id" text NOT NULL,
	"auteur" text NOT NULL,
	"nom" text NOT NULL,
	"requete" text NOT NULL,
	"partagee" boolean DEFAULT false NOT NULL,
	"cree_le" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "abonnements" (
	"utilisateur_id" text PRIMARY KEY NOT NULL,
	"empreinte" text NOT NULL,
	"cree_le" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "abonnements_empreinte_unique" UNIQUE("empreinte")
);
--> statement-breakpoint
CREATE TABLE "notifications" (
	"id" text PRIMARY KEY NOT NULL,
	"cle" text NOT NULL,
	"dossier_id" text NOT NULL,
	"version" integer NOT NULL,
	"type" text NOT NULL,
	"destinataire_id" text NOT NULL,
	"destinataire" text NOT NULL,
	"qualite" text NOT NULL,
	"nature" text NOT NULL,
	"titre" text NOT NULL,
	"texte" text DEFAULT '' NOT NULL,
	"notifiee_le" timestamp with time zone DEFAULT now() NOT NULL,
	"ouverte_le" timestamp with time zone,
	"faite_le" timestamp with time zone,
	CONSTRAINT "notifications_cle_unique" UNIQUE("cle")
);
--> statement-breakpoint
CREATE TABLE "preferences" (
	"utilisateur_id" text NOT NULL,
	"type" text NOT NULL,
	"envoi" text NOT NULL,
	CONSTRAINT "preferences_utilisateur_id_type_pk" PRIMARY KEY("utilisateur_id","type")
);
--> statement-breakpoint
ALTER TABLE "dossiers" ADD COLUMN "responsable_id" text;--> statement-breakpoint
ALTER TABLE "rappels" ADD CONSTRAINT "rappels_dossier_id_dossiers_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossiers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recherches" ADD CONSTRAINT "recherches_dossier_id_dossiers_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossiers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vues" ADD CONSTRAINT "vues_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vues" ADD CONSTRAINT "vues_auteur_id_utilisateurs_id_fk" FOREIGN KEY ("auteur_id") REFERENCES "public"."utilisateurs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "abonnements" ADD CONSTRAINT "abonnements_utilisateur_id_utilisateurs_id_fk" FOREIGN KEY ("utilisateur_id") REFERENCES "public"."utilisateurs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_destinataire_id_utilisateurs_id_fk" FOREIGN KEY ("destinataire_id") REFERENCES "public"."utilisateurs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "preferences" ADD CONSTRAINT "preferences_utilisateur_id_utilisateurs_id_fk" FOREIGN KEY ("utilisateur_id") REFERENCES "public"."utilisateurs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "rappels_par_dossier" ON "rappels" USING btree ("dossier_id","envoye_le");--> statement-breakpoint
CREATE INDEX "recherches_par_mot" ON "recherches" USING gin ("mots");--> statement-breakpoint
CREATE INDEX "vues_par_organisation" ON "vues" USING btree ("organisation_id","nom");--> statement-breakpoint
CREATE INDEX "notifications_par_destinataire" ON "notifications" USING btree ("destinataire_id","notifiee_le");--> statement-breakpoint
CREATE INDEX "notifications_par_dossier" ON "notifications" USING btree ("dossier_id","version");--> statement-breakpoint
CREATE INDEX "dossiers_de_region_par_echeance" ON "dossiers" USING btree ("region","echeance_le","id");--> statement-breakpoint
CREATE INDEX "dossiers_de_departement_par_echeance" ON "dossiers" USING btree ("departement","echeance_le","id");--> statement-breakpoint
CREATE INDEX "dossiers_par_responsable" ON "dossiers" USING btree ("responsable_id");