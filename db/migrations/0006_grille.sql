CREATE TABLE "grilles" (
	"version_id" text NOT NULL,
	"critere" text NOT NULL,
	"appreciation" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"par_id" text NOT NULL,
	"par" text NOT NULL,
	"notee_le" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "grilles_version_id_critere_pk" PRIMARY KEY("version_id","critere")
);
--> statement-breakpoint
ALTER TABLE "grilles" ADD CONSTRAINT "grilles_version_id_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."versions"("id") ON DELETE no action ON UPDATE no action;