import { diffArrays } from "diff";

/** What is left of the work one comparison may cost; what no longer fits is shown as replaced whole. */
export type Effort = { reste: number };
const TOTAL = 6_000_000;
const PAR_TEXTE = 1_000_000;
export const effortNeuf = (): Effort => ({ reste: TOTAL });

/** Two stretches facing each other: the same, or one in place of the other. */
export type Vis<T> = { readonly commun: boolean; readonly anciens: readonly T[]; readonly nouveaux: readonly T[] };

type Cles = { readonly cle: string };

/** Faces two lists by their keys, in order, keeping as much as possible in common. */
export function aligner<T extends Cles>(anciens: readonly T[], nouveaux: readonly T[], effort: Effort): Vis<T>[] {
  const debut = pareilsAuDebut(anciens, nouveaux);
  const fin = pareilsAuDebut(anciens.slice(debut).reverse(), nouveaux.slice(debut).reverse());
  const a = anciens.slice(debut, anciens.length - fin);
  const b = nouveaux.slice(debut, nouveaux.length - fin);
  return reunir([
    { commun: true, anciens: anciens.slice(0, debut), nouveaux: nouveaux.slice(0, debut) },
    ...milieu(a, b, effort),
    { commun: true, anciens: anciens.slice(anciens.length - fin), nouveaux: nouveaux.slice(nouveaux.length - fin) },
  ]);
}

function pareilsAuDebut(a: readonly Cles[], b: readonly Cles[]): number {
  let rang = 0;
  while (rang < a.length && rang < b.length && a[rang]?.cle === b[rang]?.cle) rang += 1;
  return rang;
}

function milieu<T extends Cles>(a: readonly T[], b: readonly T[], effort: Effort): Vis<T>[] {
  const remplace: Vis<T>[] = [{ commun: false, anciens: a, nouveaux: b }];
  if (a.length === 0 || b.length === 0) return remplace;
  const permis = Math.floor(Math.sqrt(Math.min(effort.reste, PAR_TEXTE)));
  const cle = ({ cle }: T) => cle;
  const pas = diffArrays(a.map(cle), b.map(cle), { maxEditLength: permis });
  const ecart = pas?.reduce((total, { added, removed, count }) => total + (added || removed ? count : 0), 0);
  effort.reste = Math.max(0, effort.reste - (ecart ?? permis) ** 2);
  if (!pas) return remplace;
  let x = 0;
  let y = 0;
  return pas.map(({ added, removed, count }) => {
    const pris = { anciens: added ? [] : a.slice(x, x + count), nouveaux: removed ? [] : b.slice(y, y + count) };
    x += pris.anciens.length;
    y += pris.nouveaux.length;
    return { commun: !added && !removed, ...pris };
  });
}

/** Puts neighbours of one kind together, and drops what is empty. */
export function reunir<T>(suite: readonly Vis<T>[]): Vis<T>[] {
  const reunis: Vis<T>[] = [];
  for (const vis of suite) {
    const derniere = reunis.at(-1);
    if (vis.anciens.length + vis.nouveaux.length === 0) continue;
    if (derniere?.commun !== vis.commun) reunis.push(vis);
    else {
      const anciens = [...derniere.anciens, ...vis.anciens];
      reunis[reunis.length - 1] = { ...vis, anciens, nouveaux: [...derniere.nouveaux, ...vis.nouveaux] };
    }
  }
  return reunis;
}
