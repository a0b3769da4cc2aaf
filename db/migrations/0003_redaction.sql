CREATE TABLE "commentaires" (
	"id" text PRIMARY KEY NOT NULL,
	"dossier_id" text NOT NULL,
	"document_id" text NOT NULL,
	"version_id" text NOT NULL,
	"section" text NOT NULL,
	"champ" text NOT NULL,
	"citation" text DEFAULT '' NOT NULL,
	"debut" integer DEFAULT 0 NOT NULL,
	"texte" text NOT NULL,
	"visibilite" text NOT NULL,
	"etat" text DEFAULT 'ouvert' NOT NULL,
	"demande" integer,
	"auteur_id" text NOT NULL,
	"auteur" text NOT NULL,
	"qualite" text NOT NULL,
	"cree_le" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "reponses" (
	"id" text PRIMARY KEY NOT NULL,
	"commentaire_id" text NOT NULL,
	"texte" text NOT NULL,
	"auteur_id" text NOT NULL,
	"auteur" text NOT NULL,
	"qualite" text NOT NULL,
	"cree_le" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "ecritures" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"document_id" text NOT NULL,
	"octets" "bytea" NOT NULL,
	"sections" text[] NOT NULL,
	"par_id" text NOT NULL,
	"par" text NOT NULL,
	"le" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "images" (
	"id" text PRIMARY KEY NOT NULL,
	"document_id" text NOT NULL,
	"type" text NOT NULL,
	"largeur" integer NOT NULL,
	"hauteur" integer NOT NULL,
	"sha256" text NOT NULL,
	"octets" "bytea" NOT NULL,
	"depose_par_id" text NOT NULL,
	"depose_le" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
DROP INDEX "version_unique";--> statement-breakpoint
ALTER TABLE "documents" ADD COLUMN "projete" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "versions" ADD COLUMN "nature" text DEFAULT 'depot' NOT NULL;--> statement-breakpoint
ALTER TABLE "versions" ADD COLUMN "nom" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "equipes" ADD COLUMN "perimetre" text[];--> statement-breakpoint
ALTER TABLE "commentaires" ADD CONSTRAINT "commentaires_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commentaires" ADD CONSTRAINT "commentaires_version_id_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reponses" ADD CONSTRAINT "reponses_commentaire_id_commentaires_id_fk" FOREIGN KEY ("commentaire_id") REFERENCES "public"."commentaires"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ecritures" ADD CONSTRAINT "ecritures_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "images" ADD CONSTRAINT "images_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "commentaires_par_document" ON "commentaires" USING btree ("document_id","cree_le");--> statement-breakpoint
CREATE INDEX "commentaires_par_dossier" ON "commentaires" USING btree ("dossier_id");--> statement-breakpoint
CREATE INDEX "reponses_par_commentaire" ON "reponses" USING btree ("commentaire_id","cree_le");--> statement-breakpoint
CREATE INDEX "ecritures_par_document" ON "ecritures" USING btree ("document_id","id");--> statement-breakpoint
CREATE INDEX "images_par_document" ON "images" USING btree ("document_id");--> statement-breakpoint
CREATE UNIQUE INDEX "version_unique" ON "versions" USING btree ("document_id","nature","numero");--> statement-breakpoint
CREATE TRIGGER images_immuables BEFORE UPDATE OR DELETE ON "images" FOR EACH ROW EXECUTE FUNCTION refuser_reecriture();
