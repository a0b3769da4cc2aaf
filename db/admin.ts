import { eq } from "drizzle-orm";
import { ouvrir } from "./client.server.ts";
import { affectations, organisations, utilisateurs } from "./schema/people.ts";

/** `npm run admin -- courriel`: makes the person of this address an administrator. Their account must exist. */
const courriel = process.argv[2]?.toLowerCase() ?? "";
const base = await ouvrir({ url: process.env.DATABASE_URL || undefined, dossier: process.env.DATA_DIR || ".donnees" });
const [personne] = await base.db.select().from(utilisateurs).where(eq(utilisateurs.email, courriel));
if (personne) {
  const service = { id: "administration", corps: "admin", nom: "Administration du service", territoires: [] } as const;
  await base.db
    .insert(organisations)
    .values({ ...service, territoires: [] })
    .onConflictDoNothing();
  const fonction = { utilisateurId: personne.id, organisationId: service.id, fonction: "membre" } as const;
  await base.db.insert(affectations).values(fonction).onConflictDoNothing();
  console.log(`${personne.name} administre maintenant le service.`);
} else {
  console.error(`Aucun compte à l’adresse « ${courriel} ». Créez-le d’abord sur le site, puis recommencez.`);
  process.exitCode = 1;
}
await base.fermer();
