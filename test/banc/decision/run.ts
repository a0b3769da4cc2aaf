import { randomBytes } from "node:crypto";
import pg from "pg";
import { ouvrir } from "#db/client.server.ts";
import type { Connexion } from "#db/connection.ts";
import { inscrirePersonnes } from "#test/fabriques/personnes.ts";
import { dossierInscrit, proposer } from "#test/fabriques/registre.ts";
import { administrer, adresseDe } from "#test/postgres.ts";
import { estUnRefus } from "#workflows/decide.ts";
import { demarrerPostgres } from "../redaction/postgres.ts";
import { portLibre } from "../redaction/process.ts";
import { type Instruction, noter, rejouer } from "./recorded.ts";

const nombre = (nom: string, defaut: number) => Number(process.env[nom] ?? defaut);
const TOURS = nombre("BANC_TOURS", 7);
/** Two communes each, of the 999 a department may have, over all rounds. */
const DOSSIERS = nombre("BANC_DOSSIERS", 60);
/** Decisions under way at the same time. */
const A_LA_FOIS = 8;

type Attendu = { readonly id: string; readonly version: number };

const mediane = (valeurs: readonly number[]) => [...valeurs].sort((a, b) => a - b)[valeurs.length >> 1] ?? 0;

async function decider({ db }: Connexion, { id, version }: Attendu): Promise<void> {
  const resultat = await proposer(db, id, "LettreIntentionValidee", { versionVue: version });
  if (estUnRefus(resultat)) throw new Error(JSON.stringify(resultat));
}

/** Works of one list done eight at once, and how many a second. */
async function cadence<T>(travaux: readonly T[], faire: (travail: T) => Promise<void>): Promise<number> {
  const file = [...travaux];
  const debut = performance.now();
  const ouvrier = async () => {
    for (let travail = file.pop(); travail !== undefined; travail = file.pop()) await faire(travail);
  };
  await Promise.all(Array.from({ length: A_LA_FOIS }, ouvrier));
  return (travaux.length * 1_000) / (performance.now() - debut);
}

const postgres = await demarrerPostgres(await portLibre());
const ouverts: Connexion[] = [];
const baseSur = async (nom: string) => {
  const connexion = await ouvrir({ url: adresseDe(postgres.url, nom), dossier: "" });
  ouverts.push(connexion);
  return connexion;
};
const pool = new pg.Pool({ max: A_LA_FOIS });
// The server may stop before it has seen the last connections close.
pool.on("error", () => {});
try {
  const nom = `banc_${randomBytes(4).toString("hex")}`;
  await administrer(postgres.url, `create database ${nom}`);
  const gabarit = await ouvrir({ url: adresseDe(postgres.url, nom), dossier: "" });
  await inscrirePersonnes(gabarit.db);
  const dossiers: Attendu[] = [];
  for (let rang = 0; rang < (TOURS + 1) * DOSSIERS; rang += 1) {
    dossiers.push(await dossierInscrit(gabarit.db, { jusqua: "lettreEnExamen" }));
  }
  await gabarit.fermer();
  for (const copie of ["note", "nous", "pilote"])
    await administrer(postgres.url, `create database ${nom}_${copie} template ${nom}`);

  // The statements of each decision are noted on a first copy, one decision at a time.
  const note = await baseSur(`${nom}_note`);
  const notees: (readonly Instruction[])[] = [];
  for (const dossier of dossiers) notees.push(await noter(() => decider(note, dossier)));

  const nous = await baseSur(`${nom}_nous`);
  Object.assign(pool.options, { connectionString: adresseDe(postgres.url, `${nom}_pilote`) });
  const rapports: number[] = [];
  for (let tour = 0; tour <= TOURS; tour += 1) {
    const [du, au] = [tour * DOSSIERS, (tour + 1) * DOSSIERS];
    const notre = await cadence(dossiers.slice(du, au), (dossier) => decider(nous, dossier));
    const pilote = await cadence(notees.slice(du, au), (instructions) => rejouer(pool, instructions));
    if (tour === 0) continue;
    rapports.push(notre / pilote);
    console.log(`tour ${tour}  ${notre.toFixed(0)} décisions par seconde, le pilote seul ${pilote.toFixed(0)}`);
  }
  console.log(`instructions par décision : ${mediane(notees.map(({ length }) => length))}`);
  console.log(
    `décisions par seconde, ${A_LA_FOIS} à la fois : ${mediane(rapports).toFixed(2)} × les mêmes instructions par le pilote seul (but : 0,70)`,
  );
} finally {
  await pool.end();
  for (const { fermer } of ouverts) await fermer();
  await postgres.arreter();
}
