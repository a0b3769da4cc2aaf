import type { Recit } from "./recit.ts";

const PRENOMS =
  "Agnès Bastien Corinne Damien Édith Fabien Gaëlle Hugues Inès Jérôme Karine Ludovic Muriel Nicolas Odile Pascal Raphaëlle Sylvain Tiphaine Victor Yasmine Adrien Bérénice Cyril".split(
    " ",
  );
const NOMS =
  "Abadie Beaufils Chassaing Descamps Esnault Ferrandi Granier Humeau Issartel Jourdain Kessler Lavergne Marchadier Neveux Ollivier Pruvost Quentel Rabier Sarrazin Thibaud Urbain Vasseur Weber Zanetti".split(
    " ",
  );

/** What tells one file from another: the same file always names the same people. */
const graineDe = ({ nom }: Pick<Recit, "nom">): number =>
  [...nom].reduce((somme, lettre) => (somme * 31 + (lettre.codePointAt(0) ?? 0)) % 9973, 7);

/** An invented person of a file. No two of the first few hundred bear the same name. */
export function inconnu(recit: Pick<Recit, "nom">, rang: number): string {
  const place = graineDe(recit) + rang;
  const tour = Math.floor(place / NOMS.length);
  return `${PRENOMS[(place + tour) % PRENOMS.length]} ${NOMS[place % NOMS.length]}`;
}

const CLE = 10;

/** A number with a right key that belongs to nobody: the national directory gives none that begins with 999. */
export function rppsInvente(recit: Pick<Recit, "nom">, rang: number): string {
  const debut = `999${String(graineDe(recit)).padStart(4, "0")}${String(rang).padStart(3, "0")}`;
  const somme = [...debut].reverse().reduce((total, chiffre, place) => {
    const valeur = Number(chiffre) * (place % 2 === 0 ? 2 : 1);
    return total + (valeur > 9 ? valeur - 9 : valeur);
  }, 0);
  return `${debut}${(CLE - (somme % CLE)) % CLE}`;
}
