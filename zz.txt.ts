import { mkdtempSync } from "node:fs";
import { ouvrir } from "#db/client.server.ts";
import { peupler } from "./app/demonstration/seed.server.ts";
import { versions, documents, sections } from "#db/schema/documents.ts";
import { journal, courriels } from "#db/schema/journal.ts";
import { eq } from "drizzle-orm";
const {db,fermer}=await ouvrir({dossier:mkdtempSync("/tmp/zz-")}) as any;
await peupler(db);
const vs=await db.select().from(versions);
for(const m of ["lettreIntention","projetDeSante","contratTripartite","rapportActivite","compteRendu"]){ const v=vs.filter((x:any)=>x.contenu.modele===m&&x.contenu.sections.length>1); const pick=m==="lettreIntention"?v.find((x:any)=>x.contenu.dossier.nom.includes("Garonne et Coteaux")):v.at(m==="projetDeSante"?3:-1);
 console.log("=====",m,v.length,pick.contenu.dossier.nom); for(const s of pick.contenu.sections){console.log("##",s.titre);for(const c of s.champs)console.log("  -",c.libelle,"→",c.texte)}}
const j=await db.select().from(journal); 
const by=(n:string)=>j.filter((l:any)=>l.dossierId===n).sort((a:any,b:any)=>a.version-b.version).map((l:any)=>`${l.version} ${l.inscritLe.toISOString()} ${l.le} ${l.type} ${l.fait.par.nom} ${l.fait.par.qualite}`).join("\n");
for(const id of ["33-2024-0001","33-2025-0005","56-2026-0002"]) console.log(by(id));
const c=await db.select().from(courriels); console.log(c.slice(-2), new Set(c.map((x:any)=>x.etat)));
await fermer();
