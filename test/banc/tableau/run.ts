import { setTimeout as attendre } from "node:timers/promises";
import { demarrerPostgres } from "../redaction/postgres.ts";
import { portLibre } from "../redaction/process.ts";
import { type Banc, bonjour, notreServeur } from "./servers.ts";
import { couterUnePage, instructions, visiter } from "./visit.ts";

const nombre = (nom: string, defaut: number) => Number(process.env[nom] ?? defaut);
const TOURS = nombre("BANC_TOURS", 5);
const PAGES = nombre("BANC_PAGES", 400);
const [PEU, MOYEN, BEAUCOUP] = [1_000, nombre("BANC_DOSSIERS", 10_000), nombre("BANC_MAXIMUM", 100_000)];
/** A backend tells what it has done at the latest so long after it stops. */
const RELEVE_MS = 12_000;

/** Every sort, filter and search an agent makes, and the pages that follow. */
const CHEMINS = [
  "",
  "?tri=nom",
  "?tri=population",
  "?tri=acte",
  "?attend=ars",
  "?attend=cpam&tri=nom",
  "?echeance=7",
  "?echeance=passee",
  "?responsable=personne",
  "?responsable=moi&taille=2",
  "?departement=33",
  "?etape=projetDeSante&tri=population",
  "?q=garonne",
  "?q=33-2026",
  "?q=vallees+medoc&tri=nom",
].map((requete) => `/dossiers${requete}`);

const centile = (valeurs: readonly number[], part: number) => {
  const rangees = [...valeurs].sort((a, b) => a - b);
  return rangees[Math.floor((rangees.length - 1) * part)] ?? 0;
};
const mediane = (valeurs: readonly number[]) => centile(valeurs, 0.5);

/** Ours and the bare one, in turn: what a page costs each. */
async function processeurs(nous: Banc, reference: Banc): Promise<number[]> {
  const rapports: number[] = [];
  for (let tour = 0; tour <= TOURS; tour += 1) {
    const [page, salut] = [
      await couterUnePage(nous, "/dossiers", PAGES),
      await couterUnePage(reference, "/", PAGES * 2),
    ];
    if (tour === 0) continue;
    rapports.push(page / salut);
    console.log(`tour ${tour}  page ${page.toFixed(2)} ms de processeur, Remix nu ${salut.toFixed(2)} ms`);
  }
  return rapports;
}

/** Statements of one page, once the database has told them all. */
async function instructionsParPage(postgres: string, banc: Banc): Promise<number> {
  await attendre(RELEVE_MS);
  const avant = await instructions(postgres, banc);
  for (let fois = 0; fois < 100; fois += 1) await visiter(banc, "/dossiers");
  await attendre(RELEVE_MS);
  return ((await instructions(postgres, banc)) - avant) / 100;
}

/** Two sizes in turn, every page of the list: the slowest hundredth of each round. */
async function lenteurs(bancs: readonly Banc[]): Promise<number[]> {
  const tours: number[][] = bancs.map(() => []);
  for (let tour = 0; tour <= TOURS; tour += 1) {
    for (const [rang, banc] of bancs.entries()) {
      const durees: number[] = [];
      for (let fois = 0; fois < 20; fois += 1) for (const chemin of CHEMINS) durees.push(await visiter(banc, chemin));
      if (tour === 0) continue;
      tours[rang]?.push(centile(durees, 0.99));
      console.log(
        `tour ${tour}  ${banc.nom.padEnd(16)} p50 ${centile(durees, 0.5).toFixed(1)} ms   p99 ${centile(durees, 0.99).toFixed(1)} ms`,
      );
    }
  }
  return (tours[0] ?? []).map((peu, tour) => (tours[1]?.[tour] ?? 0) / peu);
}

const postgres = await demarrerPostgres(await portLibre());
const bancs: Banc[] = [];
const tenir = async (banc: Promise<Banc>) => {
  bancs.push(await banc);
  return bancs.at(-1) as Banc;
};
try {
  const reference = await tenir(bonjour());
  const nous = await tenir(notreServeur(postgres.url, MOYEN));
  const rapports = await processeurs(nous, reference);
  const parPage = await instructionsParPage(postgres.url, nous);
  const [peu, beaucoup] = [
    await tenir(notreServeur(postgres.url, PEU)),
    await tenir(notreServeur(postgres.url, BEAUCOUP)),
  ];
  const pentes = await lenteurs([peu, beaucoup]);
  console.log(
    `processeur d’une page de 50 dossiers sur ${MOYEN} : ${mediane(rapports).toFixed(2)} × Remix nu (but : 2,50)`,
  );
  console.log(`instructions par page : ${parPage.toFixed(1)} (but : 4)`);
  console.log(`p99 sur ${BEAUCOUP} dossiers : ${mediane(pentes).toFixed(2)} × celui sur ${PEU} (but : 1,50)`);
} finally {
  for (const { serveur } of bancs) await serveur.arreter();
  await postgres.arreter();
}
