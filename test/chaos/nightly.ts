import { ouvrir } from "#db/client.server.ts";
import { demarrerPostgres } from "#test/banc/redaction/postgres.ts";
import { portLibre } from "#test/banc/redaction/process.ts";
import { inscrirePersonnes } from "#test/fabriques/personnes.ts";
import { tempete } from "./storm.ts";

const nombre = (nom: string, defaut: number) => Number(process.env[nom] ?? defaut);
const [MAINS, GESTES] = [nombre("CHAOS_MAINS", 8), nombre("CHAOS_GESTES", 10_000)];
const [PREMIERE, GRAINES] = [nombre("CHAOS_PREMIERE", 1), nombre("CHAOS_GRAINES", 100)];

const postgres = await demarrerPostgres(await portLibre());
const registre = await ouvrir({ url: postgres.url, dossier: "" });
await inscrirePersonnes(registre.db);
let mauvaises = 0;
for (let graine = PREMIERE; graine < PREMIERE + GRAINES; graine += 1) {
  const debut = performance.now();
  const degats = await tempete(registre, { graine, mains: MAINS, gestes: GESTES });
  mauvaises += degats.length > 0 ? 1 : 0;
  const duree = ((performance.now() - debut) / 1_000).toFixed(0);
  console.log(`tempête ${graine} : ${degats.join(" ; ") || "rien de perdu"} (${duree} s)`);
}
await registre.fermer();
await postgres.arreter();
console.log(`${GRAINES} tempêtes de ${MAINS} × ${GESTES} gestes, ${mauvaises} avec des dégâts`);
process.exit(mauvaises > 0 ? 1 : 0);
