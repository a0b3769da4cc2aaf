import { ouvrir } from "./client.server.ts";
import { reprojeter } from "./projections/again.ts";

/** `npm run dossiers:relire`: brings the lists up to what this release reads in the journals. */
const base = await ouvrir({ url: process.env.DATABASE_URL || undefined, dossier: process.env.DATA_DIR || ".donnees" });
const changees = await reprojeter(base.db);
console.log(`${changees} ${changees > 1 ? "lignes récrites" : "ligne récrite"} d’après le journal.`);
await base.fermer();
