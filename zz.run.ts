import { mkdtempSync } from "node:fs";
import { ouvrir } from "#db/client.server.ts";
import { peupler } from "./app/demonstration/seed.server.ts";
import { dossiers } from "#db/schema/files.ts";
import { journal, courriels } from "#db/schema/journal.ts";
let t=performance.now(); let u=process.cpuUsage(); const lap=(s:string)=>{const n=performance.now();const v=process.cpuUsage(u);console.log(s,Math.round(n-t),"cpu",Math.round((v.user+v.system)/1000));t=n;u=process.cpuUsage();};
const {db,fermer}=await ouvrir({dossier:mkdtempSync("/tmp/zz-")});
lap("ouvrir");
try { await peupler(db as any); } catch(e:any){ console.log(String(e.stack).slice(0,3000)); console.log(String(e.cause).slice(0,1500)); }
lap("peupler");
for (const d of await (db as any).select().from(dossiers)) console.log(d.id,d.nom,"|",d.etat,d.attend.join(","),d.communes,d.population,"T"+d.taille,d.echeanceLe,d.echeance,d.effetLe,d.responsable,"v"+d.version);
const j=await (db as any).select().from(journal); console.log("facts",j.length, "mails",(await (db as any).select().from(courriels)).length);
await fermer();
