import { readFileSync } from "node:fs";
import { asc } from "drizzle-orm";
import { ouvrir } from "./client.server.ts";
import { type Ligne, premiereAlteration } from "./journal.ts";
import { dossiers } from "./schema/files.ts";
import { journal } from "./schema/journal.ts";

/** The lists remember how many acts each file had: a journal cut short, or gone, is seen there. */
const versionsConnues = new Map<string, number>();

function actesDisparus(dossierId: string, lignes: readonly Ligne[]) {
  const connue = versionsConnues.get(dossierId) ?? lignes.length;
  return lignes.length < connue ? { version: lignes.length + 1, raison: "acte manquant" } : null;
}

/** `npm run journal:verifier [export.json]`: checks every chain of a database, or of an exported file. */
async function lignesAVerifier(fichier: string | undefined): Promise<Ligne[]> {
  if (fichier) {
    const exportees = JSON.parse(readFileSync(fichier, "utf8")) as (Ligne & { inscritLe: string })[];
    return exportees.map((ligne) => ({ ...ligne, inscritLe: new Date(ligne.inscritLe) }));
  }
  const base = await ouvrir({ url: process.env.DATABASE_URL, dossier: process.env.DATA_DIR ?? ".donnees" });
  const lignes = await base.db.select().from(journal).orderBy(asc(journal.dossierId), asc(journal.version));
  for (const { id, version } of await base.db.select({ id: dossiers.id, version: dossiers.version }).from(dossiers))
    versionsConnues.set(id, version);
  await base.fermer();
  return lignes;
}

const parDossier = new Map<string, Ligne[]>();
for (const ligne of await lignesAVerifier(process.argv[2])) {
  const suite = parDossier.get(ligne.dossierId) ?? [];
  suite.push(ligne);
  parDossier.set(ligne.dossierId, suite);
}
for (const dossierId of versionsConnues.keys()) if (!parDossier.has(dossierId)) parDossier.set(dossierId, []);
for (const [dossierId, lignes] of parDossier) {
  const alteration = premiereAlteration(lignes) ?? actesDisparus(dossierId, lignes);
  if (alteration) {
    console.error(`Dossier ${dossierId}, acte ${alteration.version} : ${alteration.raison}.`);
    process.exitCode = 1;
    break;
  }
}
if (!process.exitCode) console.log(`${parDossier.size} journaux vérifiés : aucun acte modifié.`);
