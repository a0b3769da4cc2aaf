import { reunir, type Vis } from "./align.ts";
import type { Mot } from "./tokens.ts";
import { estSeparateur, poidsTotal } from "./weights.ts";

/** A change made easy to read: no lone « de » kept between two rewritten stretches, edges where a reader puts them. */
export const rendreLisible = (suite: readonly Vis<Mot>[]): Vis<Mot>[] => glisser(absorber(suite));

const poidsDuChange = (vis: Vis<Mot> | undefined) =>
  vis && !vis.commun ? Math.max(poidsTotal(vis.anciens), poidsTotal(vis.nouveaux)) : 0;

/** What is common weighs four times less than each of its neighbours: it was not kept, it happened to be there. */
function absorber(suite: readonly Vis<Mot>[]): Vis<Mot>[] {
  let reste = [...suite];
  for (let tour = 0; tour < TOURS; tour += 1) {
    const absorbees = reste.map((vis, rang) => {
      if (!vis.commun || vis.nouveaux.some(estSeparateur)) return vis;
      const voisins = Math.min(poidsDuChange(reste[rang - 1]), poidsDuChange(reste[rang + 1]));
      return 4 * poidsTotal(vis.nouveaux) <= voisins ? { ...vis, commun: false } : vis;
    });
    const reunies = reunir(absorbees);
    if (reunies.length === reste.length) break;
    reste = reunies;
  }
  return reste;
}
const TOURS = 8;

/** An insertion or a removal that could start a few words earlier or later starts where a sentence or a clause does. */
function glisser(suite: readonly Vis<Mot>[]): Vis<Mot>[] {
  const lisible = [VIDE, ...suite, VIDE];
  for (let rang = 1; rang < lisible.length - 1; rang += 1) {
    const vis = lisible[rang] as Vis<Mot>;
    if (vis.commun || (vis.anciens.length > 0 && vis.nouveaux.length > 0)) continue;
    const [avant = VIDE, apres = VIDE] = [lisible[rang - 1], lisible[rang + 1]];
    const long = vis.anciens.length + vis.nouveaux.length;
    const cote = vis.nouveaux.length > 0 ? "nouveaux" : "anciens";
    const toute = [...avant[cote], ...vis[cote], ...apres[cote]];
    const bornes = placesPossibles(toute, avant[cote].length, long);
    const place = bornes.reduce((mieux, essai) =>
      note(toute, essai, long) > note(toute, mieux, long) ? essai : mieux,
    );
    const ecart = place - avant[cote].length;
    if (ecart === 0) continue;
    const autre = cote === "nouveaux" ? "anciens" : "nouveaux";
    const enFace = [...avant[autre], ...apres[autre]];
    const fin = avant[autre].length + ecart;
    const poser = (ou: number, commun: boolean, ici: readonly Mot[], la: readonly Mot[]) => {
      const mots = cote === "nouveaux" ? { nouveaux: ici, anciens: la } : { nouveaux: la, anciens: ici };
      lisible[ou] = { commun, ...mots };
    };
    poser(rang, false, toute.slice(place, place + long), []);
    poser(rang - 1, true, toute.slice(0, place), enFace.slice(0, fin));
    poser(rang + 1, true, toute.slice(place + long), enFace.slice(fin));
  }
  return reunir(lisible);
}

const VIDE: Vis<Mot> = { commun: true, anciens: [], nouveaux: [] };
const COURSE = 60;

/** Every place where the stretch may start, the present one first. */
function placesPossibles(toute: readonly Mot[], depart: number, long: number): number[] {
  const places = [depart];
  const pareils = (x: number, y: number) => toute[x] !== undefined && toute[x]?.cle === toute[y]?.cle;
  for (let p = depart; p > 0 && depart - p < COURSE && pareils(p - 1, p + long - 1); p -= 1) places.push(p - 1);
  for (let p = depart; p - depart < COURSE && pareils(p, p + long); p += 1) places.push(p + 1);
  return places;
}

const finDePhrase = (mot?: Mot) => mot === undefined || /^[.!?…\u2029]$/.test(mot.cle);

/** How natural it is for a stretch of `long` words to start at `place`. */
function note(toute: readonly Mot[], place: number, long: number): number {
  const [avant, premier, dernier] = [toute[place - 1], toute[place], toute[place + long - 1]];
  let total = 0;
  if (finDePhrase(avant) && finDePhrase(dernier)) total += 6;
  if (/^[,;:(«–—]$/.test(premier?.cle ?? "")) total += 3;
  if (/^[,;)»]$/.test(dernier?.cle ?? "")) total += 2;
  if (/^(et|ou|ainsi|mais)$/i.test(premier?.cle ?? "")) total += 1.5;
  if (/^(et|ou)$/i.test(dernier?.cle ?? "")) total += 1;
  if (avant?.cle.endsWith("’")) total -= 2;
  if (dernier && dernier.poids < 1 && /[\p{L}’]$/u.test(dernier.cle)) total -= 0.5;
  return total;
}
