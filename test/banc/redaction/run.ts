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

async function comparer(
  url: string,
  taille: Taille,
  faire: (bancs: readonly [Banc, Banc]) => Promise<void>,
): Promise<void> {
  const bancs = [await notreServeur(url, taille), await serveurDeReference(taille)] as const;
  try {
    await faire(bancs);
  } finally {
    for (const { serveur } of bancs) await serveur.arreter();
  }
}

const postgres = await demarrerPostgres(await portLibre());
try {
  console.log(
    `${EDITEURS} éditeurs sur ${DOCUMENTS} documents, ${PAR_SECONDE} écritures par seconde chacun, ${TOURS} tours de ${SECONDES} s`,
  );
  const rapports: { processeur: number; p99: number }[] = [];
  await comparer(postgres.url, { documents: DOCUMENTS, parDocument: EDITEURS / DOCUMENTS }, async (bancs) => {
    for (const banc of bancs) await mesurer(banc, ECHAUFFEMENT);
    for (let tour = 1; tour <= TOURS; tour += 1) {
      const [nous, reference] = [await mesurer(bancs[0], SECONDES), await mesurer(bancs[1], SECONDES)];
      for (const [banc, mesure] of [
        [bancs[0], nous],
        [bancs[1], reference],
      ] as const) {
        const { microsecondes, p50, p99, livraisons } = mesure;
        console.log(
          `tour ${tour}  ${banc.nom.padEnd(26)} ${microsecondes.toFixed(1).padStart(7)} µs par livraison   p50 ${p50.toFixed(2)} ms   p99 ${p99.toFixed(2)} ms   ${livraisons} livraisons`,
        );
      }
      rapports.push({ processeur: nous.microsecondes / reference.microsecondes, p99: nous.p99 / reference.p99 });
    }
  });
  const poids: number[] = [];
  await comparer(postgres.url, { documents: TENUS / 10, parDocument: 10 }, async (bancs) => {
    for (const banc of bancs) {
      poids.push(await peser(banc));
      console.log(`${banc.nom.padEnd(26)} ${poids.at(-1)?.toFixed(0)} ko par éditeur, ${TENUS} tenus`);
    }
  });
  console.log(
    `processeur par livraison : ${mediane(rapports.map(({ processeur }) => processeur)).toFixed(2)} × la référence (but : 1,10)`,
  );
  console.log(`p99 : ${mediane(rapports.map(({ p99 }) => p99)).toFixed(2)} × la référence (but : 1,30)`);
  console.log(`mémoire : ${poids[0]?.toFixed(0)} ko par éditeur (but : 80)`);
} finally {
  await postgres.arreter();
}
