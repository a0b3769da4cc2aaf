import type { Entree } from "./entries.ts";
import { parente } from "./similarity.ts";

const GRILLE = 3_000;
const VUE = 6;

/** Faces the units of a stretch two by two, in order, so that together they are as alike as possible. */
export function apparier(seules: readonly Entree[], seuil: number): Entree[] {
  const anciens = seules.filter(({ ancien }) => ancien);
  const nouveaux = seules.filter(({ nouveau }) => nouveau);
  const note = (x: number, y: number): number => {
    const [a, b] = [anciens[x], nouveaux[y]];
    if (!a?.ancien || !b?.nouveau || a.deplacement || b.deplacement) return 0;
    const valeur = parente(a.ancien, b.nouveau);
    return valeur >= seuil ? valeur : 0;
  };
  const choisir = anciens.length * nouveaux.length <= GRILLE ? meilleures : premieres;
  const paires = choisir(anciens.length, nouveaux.length, note);
  let [x, y] = [0, 0];
  const suite = paires.flatMap(([a, b]): Entree[] => {
    const avant = [...anciens.slice(x, a), ...nouveaux.slice(y, b)];
    [x, y] = [a + 1, b + 1];
    return [...avant, { ancien: anciens[a]?.ancien, nouveau: nouveaux[b]?.nouveau }];
  });
  return [...suite, ...anciens.slice(x), ...nouveaux.slice(y)];
}

type Choix = (n: number, m: number, note: (x: number, y: number) => number) => [number, number][];

const meilleures: Choix = (n, m, note) => {
  const totaux = Array.from({ length: n + 1 }, () => new Float64Array(m + 1));
  const vers = Array.from({ length: n }, (_, x) => Float64Array.from({ length: m }, (_, y) => note(x, y)));
  const lu = (table: readonly Float64Array[], x: number, y: number) => table[x]?.[y] ?? 0;
  for (let x = n - 1; x >= 0; x -= 1) {
    for (let y = m - 1; y >= 0; y -= 1) {
      const ensemble = lu(vers, x, y) > 0 ? lu(vers, x, y) + lu(totaux, x + 1, y + 1) : 0;
      (totaux[x] as Float64Array)[y] = Math.max(ensemble, lu(totaux, x + 1, y), lu(totaux, x, y + 1));
    }
  }
  const paires: [number, number][] = [];
  for (let x = 0, y = 0; x < n && y < m; ) {
    const ensemble = lu(vers, x, y) > 0 && lu(vers, x, y) + lu(totaux, x + 1, y + 1) === lu(totaux, x, y);
    if (ensemble) paires.push([x, y]);
    const ligneSuivante = ensemble || lu(totaux, x + 1, y) === lu(totaux, x, y);
    if (ligneSuivante) x += 1;
    if (ensemble || !ligneSuivante) y += 1;
  }
  return paires;
};

/** For stretches too long to weigh every pairing: each unit takes the first one alike a little further down. */
const premieres: Choix = (n, m, note) => {
  const paires: [number, number][] = [];
  for (let x = 0, y = 0; y < m; y += 1) {
    const vus = Array.from({ length: Math.min(VUE, n - x) }, (_, pas) => x + pas);
    const trouve = vus.find((place) => note(place, y) > 0);
    if (trouve === undefined) continue;
    paires.push([trouve, y]);
    x = trouve + 1;
  }
  return paires;
};
