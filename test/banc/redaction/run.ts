import { setTimeout as attendre } from "node:timers/promises";
import { Editeur, Releve } from "./editor.ts";
import { demarrerPostgres } from "./postgres.ts";
import { memoire, portLibre, processeur } from "./process.ts";
import { type Banc, notreServeur, serveurDeReference, type Taille } from "./servers.ts";

const nombre = (nom: string, defaut: number) => Number(process.env[nom] ?? defaut);
const EDITEURS = nombre("BANC_EDITEURS", 50);
const DOCUMENTS = nombre("BANC_DOCUMENTS", 5);
const PAR_SECONDE = 3;
const SECONDES = nombre("BANC_SECONDES", 30);
const ECHAUFFEMENT = nombre("BANC_ECHAUFFEMENT", 10);
const TOURS = nombre("BANC_TOURS", 3);
const TENUS = nombre("BANC_TENUS", 200);

type Tour = { readonly microsecondes: number; readonly p50: number; readonly p99: number; readonly livraisons: number };

const centile = (valeurs: readonly number[], part: number) => valeurs[Math.floor((valeurs.length - 1) * part)] ?? 0;
const mediane = (valeurs: readonly number[]) =>
  centile(
    [...valeurs].sort((a, b) => a - b),
    0.5,
  );

async function rassembler(banc: Banc, releve: Releve): Promise<Editeur[]> {
  const editeurs = banc.lignes.map((ligne) => new Editeur(ligne, releve));
  for (const editeur of editeurs) await editeur.ouvrir();
  return editeurs;
}

/** Everybody types at a steady pace, one after the other within each period. */
async function mesurer(banc: Banc, secondes: number): Promise<Tour> {
  const releve = new Releve();
  const editeurs = await rassembler(banc, releve);
  const periode = 1_000 / PAR_SECONDE;
  const frappes: NodeJS.Timeout[] = [];
  for (const editeur of editeurs) {
    frappes.push(setInterval(() => editeur.taper(), periode));
    await attendre(periode / editeurs.length);
  }
  await attendre(2_000);
  releve.latences = [];
  const [avant, debut] = [processeur(banc.serveur), performance.now()];
  await attendre(secondes * 1_000);
  const [brule, livraisons] = [processeur(banc.serveur) - avant, releve.latences.length];
  const attendues = ((performance.now() - debut) / periode) * EDITEURS * (EDITEURS / DOCUMENTS - 1);
  if (livraisons < attendues * 0.9) throw new Error(`${banc.nom}: ${livraisons} of ${Math.round(attendues)} delivered`);
  const latences = releve.latences.sort((a, b) => a - b);
  for (const frappe of frappes) clearInterval(frappe);
  for (const editeur of editeurs) editeur.fermer();
  await attendre(1_000);
  return {
    microsecondes: (brule * 1_000) / livraisons,
    p50: centile(latences, 0.5),
    p99: centile(latences, 0.99),
    livraisons,
  };
}

/** What one connected editor weighs, once the server has already held as many. */
async function peser(banc: Banc): Promise<number> {
  for (let fois = 0; fois < 3; fois += 1) {
    for (const editeur of await rassembler(banc, new Releve())) editeur.fermer();
    await attendre(3_000);
  }
  const avant = memoire(banc.serveur);
  const editeurs = await rassembler(banc, new Releve());
  await attendre(3_000);
  const poids = (memoire(banc.serveur) - avant) / editeurs.length;
  for (const editeur of editeurs) editeur.fermer();
  return poids;
}

async function comparer(bancs: readonly Banc[], faire: () => Promise<void>): Promise<void> {
  try {
    await faire();
  } finally {
    for (const { serveur } of bancs) await serveur.arreter();
  }
}

function dire({ nom }: Banc, tour: number, { microsecondes, p50, p99, livraisons }: Tour): void {
  console.log(
    `tour ${tour}  ${nom.padEnd(26)} ${microsecondes.toFixed(1).padStart(7)} µs par livraison   p50 ${p50.toFixed(2)} ms   p99 ${p99.toFixed(2)} ms   ${livraisons} livraisons`,
  );
}

const postgres = await demarrerPostgres(await portLibre());
try {
  console.log(
    `${EDITEURS} éditeurs sur ${DOCUMENTS} documents, ${PAR_SECONDE} écritures par seconde chacun, ${TOURS} tours de ${SECONDES} s`,
  );
  const taille: Taille = { documents: DOCUMENTS, parDocument: EDITEURS / DOCUMENTS };
  const bancs = [
    await notreServeur(postgres.url, taille),
    await serveurDeReference(taille),
    await serveurDeReference(taille, postgres.url),
  ];
  const tours: Tour[][] = bancs.map(() => []);
  await comparer(bancs, async () => {
    for (const banc of bancs) await mesurer(banc, ECHAUFFEMENT);
    for (let tour = 1; tour <= TOURS; tour += 1) {
      for (const [rang, banc] of bancs.entries()) {
        const mesure = await mesurer(banc, SECONDES);
        tours[rang]?.push(mesure);
        dire(banc, tour, mesure);
      }
    }
  });
  const pesees: Taille = { documents: TENUS / 10, parDocument: 10 };
  const nous = await notreServeur(postgres.url, pesees);
  await comparer([nous], async () => {
    console.log(`mémoire : ${(await peser(nous)).toFixed(0)} ko par éditeur, ${TENUS} tenus (but : 80)`);
  });
  for (const rang of [1, 2]) {
    const rapport = (lire: (tour: Tour) => number) =>
      mediane(tours[0]?.map((tour, fois) => lire(tour) / lire(tours[rang]?.[fois] ?? tour)) ?? []).toFixed(2);
    console.log(
      `contre ${bancs[rang]?.nom} : processeur par livraison ${rapport(({ microsecondes }) => microsecondes)} × (but : 1,10), p99 ${rapport(({ p99 }) => p99)} × (but : 1,30)`,
    );
  }
} finally {
  await postgres.arreter();
}
