import { monitorEventLoopDelay } from "node:perf_hooks";
import { setTimeout as attendre } from "node:timers/promises";
import { fermerPdf, rendrePdf } from "#app/pdf/render.server.ts";
import { lireMarkdown } from "#workflows/texte/markdown.ts";
import { projet } from "./project.ts";
import { imprimer, type Texte } from "./reference.ts";

const TOURS = Number(process.env.BANC_TOURS ?? 7);
const RAPPORT_MAX = 0.5;
const ATTENTE_MAX_MS = 20;

type Mesure = { readonly duree: number; readonly processeur: number; readonly pdf: Uint8Array };
type Tour = {
  readonly nous: Mesure;
  readonly eux: Mesure;
  readonly attente: { readonly max: number; readonly p99: number };
};

const mediane = (valeurs: readonly number[]) => [...valeurs].sort((a, b) => a - b)[Math.floor(valeurs.length / 2)] ?? 0;
const ms = (valeur: number) => `${valeur.toFixed(0)} ms`;
const pages = (pdf: Uint8Array) =>
  Buffer.from(pdf)
    .toString("latin1")
    .split(/\/Type \/Page\b(?!s)/).length - 1;

/** Wall time, and processor time of the whole process: the worker's is in it. */
async function mesurer(imprimerie: () => Promise<Uint8Array>): Promise<Mesure> {
  const [debut, avant] = [performance.now(), process.cpuUsage()];
  const pdf = await imprimerie();
  const { user, system } = process.cpuUsage(avant);
  return { duree: performance.now() - debut, processeur: (user + system) / 1_000, pdf };
}

/** The text already read, as a favour to the reference: ours reads its Markdown within its time. */
const lu = ({ version: { contenu, sha256 } }: ReturnType<typeof projet>): Texte => ({
  titre: contenu.titre,
  auteur: contenu.dossier.nom,
  sha256,
  sections: contenu.sections.map(({ titre, champs }) => ({
    titre,
    questions: champs.map(({ libelle, texte }) => ({ libelle, reponse: lireMarkdown(texte) })),
  })),
});

/** One after the other, on a text neither has seen. The loop is only watched while ours prints. */
async function tour(rang: number): Promise<Tour> {
  const cas = projet(`tour ${rang}`);
  const texte = lu(cas);
  // What the previous one left to collect is not this one's.
  globalThis.gc?.();
  await attendre(50);
  const boucle = monitorEventLoopDelay({ resolution: 1 });
  boucle.enable();
  const nous = await mesurer(() => rendrePdf(cas.version, cas.images));
  boucle.disable();
  const eux = await mesurer(() => imprimer(texte, cas.images));
  return { nous, eux, attente: { max: boucle.max / 1e6, p99: boucle.percentile(99) / 1e6 } };
}

// Both run a few times before they are measured: compiled code, fonts read.
for (const rang of [-3, -2, -1]) await tour(rang);
const tours: Tour[] = [];
for (let rang = 0; rang < TOURS; rang += 1) {
  const fait = await tour(rang);
  tours.push(fait);
  const { nous, eux, attente } = fait;
  console.log(
    `${rang + 1}. ours ${ms(nous.duree)} (cpu ${ms(nous.processeur)}, ${pages(nous.pdf)} pages), pdfkit ${ms(eux.duree)} (cpu ${ms(eux.processeur)}, ${pages(eux.pdf)} pages), loop max ${attente.max.toFixed(1)} ms, p99 ${attente.p99.toFixed(1)} ms`,
  );
}
await fermerPdf();

const duree = mediane(tours.map(({ nous, eux }) => nous.duree / eux.duree));
const processeur = mediane(tours.map(({ nous, eux }) => nous.processeur / eux.processeur));
const max = Math.max(...tours.map(({ attente }) => attente.max));
const p99 = Math.max(...tours.map(({ attente }) => attente.p99));
console.log(
  `Time ${duree.toFixed(2)}× pdfkit (at most ${RAPPORT_MAX}); processor ${processeur.toFixed(2)}×, all threads together`,
);
console.log(`Event loop: max ${max.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms (at most ${ATTENTE_MAX_MS})`);
const tenu = duree <= RAPPORT_MAX && max <= ATTENTE_MAX_MS;
console.log(tenu ? "Held." : "Not held.");
process.exitCode = tenu ? 0 : 1;
