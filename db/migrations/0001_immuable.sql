-- What has happened cannot be rewritten: the journal and the frozen versions only grow.
CREATE FUNCTION refuser_reecriture() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'La table % ne se modifie pas : elle ne fait que grandir.', TG_TABLE_NAME USING ERRCODE = '42501';
END $$;
--> statement-breakpoint
CREATE TRIGGER journal_immuable BEFORE UPDATE OR DELETE ON "journal" FOR EACH ROW EXECUTE FUNCTION refuser_reecriture();
--> statement-breakpoint
CREATE TRIGGER journal_non_vide BEFORE TRUNCATE ON "journal" FOR EACH STATEMENT EXECUTE FUNCTION refuser_reecriture();
--> statement-breakpoint
CREATE TRIGGER versions_immuables BEFORE UPDATE OR DELETE ON "versions" FOR EACH ROW EXECUTE FUNCTION refuser_reecriture();
--> statement-breakpoint
CREATE TRIGGER versions_non_videes BEFORE TRUNCATE ON "versions" FOR EACH STATEMENT EXECUTE FUNCTION refuser_reecriture();
