CREATE TABLE "departs" (
	"mouvement" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
	"dossier_id" text NOT NULL,
	CONSTRAINT "departs_mouvement_dossier_id_pk" PRIMARY KEY("mouvement","dossier_id")
);
--> statement-breakpoint
ALTER TABLE "dossiers" ADD COLUMN "mouvement" "xid8" DEFAULT pg_current_xact_id() NOT NULL;--> statement-breakpoint
CREATE INDEX "dossiers_de_region_par_population" ON "dossiers" USING btree ("region","population","id");--> statement-breakpoint
CREATE INDEX "dossiers_de_departement_par_population" ON "dossiers" USING btree ("departement","population","id");--> statement-breakpoint
CREATE INDEX "dossiers_de_region_par_acte" ON "dossiers" USING btree ("region","dernier_acte_le","id");--> statement-breakpoint
CREATE INDEX "dossiers_de_departement_par_acte" ON "dossiers" USING btree ("departement","dernier_acte_le","id");--> statement-breakpoint
CREATE INDEX "dossiers_de_region_par_mouvement" ON "dossiers" USING btree ("region","mouvement");--> statement-breakpoint
CREATE INDEX "dossiers_de_departement_par_mouvement" ON "dossiers" USING btree ("departement","mouvement");
--> statement-breakpoint
-- The territory is one of the words of a file: a search inside a territory reads nothing outside it.
UPDATE "recherches" r SET "mots" = r."mots" || array_to_tsvector(array['region:' || d."region", 'departement:' || d."departement"])
FROM "dossiers" d WHERE d."id" = r."dossier_id";
--> statement-breakpoint
-- Whatever changes a row says so; a file that leaves a territory, or the register, is no longer there to say it.
CREATE FUNCTION dater_le_mouvement() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR (OLD.region, OLD.departement) IS DISTINCT FROM (NEW.region, NEW.departement) THEN
    INSERT INTO departs (dossier_id) VALUES (OLD.id) ON CONFLICT DO NOTHING;
  END IF;
  IF TG_OP = 'DELETE' THEN
    RETURN OLD;
  END IF;
  NEW.mouvement := pg_current_xact_id();
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER dossiers_en_mouvement BEFORE UPDATE OR DELETE ON "dossiers" FOR EACH ROW EXECUTE FUNCTION dater_le_mouvement();
