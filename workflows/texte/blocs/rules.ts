import type { Ligne, Lignes } from "../lignes.ts";

type Rangees = readonly Ligne[];

const dite = (ligne: Ligne, code: string): string => (ligne[code] ?? "").trim();

/** « 12,5 % » is 12.5; what is not a number counts for nothing. */
const nombreDe = (valeur: string): number => Number.parseFloat(valeur.replace(/\s/g, "").replace(",", ".")) || 0;

const CENT = 100;
const PRECISION = 0.01;

/** The weights of a mission are shares of one sum; a table where some are still missing is not judged. */
function poids(rangees: Rangees): string[] {
  const missions = [...new Set(rangees.map((ligne) => dite(ligne, "mission")))];
  return missions.flatMap((mission) => {
    const siennes = rangees.filter((ligne) => dite(ligne, "mission") === mission).map((ligne) => dite(ligne, "poids"));
    if (siennes.includes("")) return [];
    const somme = siennes.reduce((total, valeur) => total + nombreDe(valeur), 0);
    if (Math.abs(somme - CENT) < PRECISION) return [];
    const dit = `les poids font ${String(Math.round(somme * CENT) / CENT).replace(".", ",")} %, ils doivent faire 100 %`;
    return [mission ? `${mission} : ${dit}` : dit.replace(/^l/, "L")];
  });
}

/** Civil days compare as words. */
const dates = (rangees: Rangees): string[] =>
  rangees.flatMap((ligne, rang) =>
    dite(ligne, "du") > dite(ligne, "au") ? [`Ligne ${rang + 1} : la fin vient avant le début`] : [],
  );

/** A value that stands twice where each row must have its own. */
function doublons(rangees: Rangees, code: string, phrase: string): string[] {
  const vues = new Map<string, number>();
  return rangees.flatMap((ligne, rang) => {
    const valeur = dite(ligne, code).replace(/\s/g, "").toUpperCase();
    const premiere = vues.get(valeur);
    if (valeur === "") return [];
    if (premiere === undefined) vues.set(valeur, rang + 1);
    return premiere === undefined ? [] : [`Ligne ${rang + 1} : ${phrase} ${premiere}`];
  });
}

const CODE_INSEE = /^(\d{2}|2[AB])\d{3}$/i;

const codes = (rangees: Rangees): string[] =>
  rangees.flatMap((ligne, rang) =>
    CODE_INSEE.test(dite(ligne, "codeInsee"))
      ? []
      : [`Ligne ${rang + 1}, code INSEE : cinq signes, par exemple 33227 ou 2A004`],
  );

const REGLES: Readonly<Partial<Record<Lignes["genre"], (rangees: Rangees) => string[]>>> = {
  indicateurs: poids,
  calendrier: dates,
  membres: (rangees) => doublons(rangees, "rpps", "ce numéro RPPS est déjà à la ligne"),
  territoire: (rangees) => [...codes(rangees), ...doublons(rangees, "codeInsee", "cette commune est déjà à la ligne")],
};

/** What does not hold between the rows of a block whose cells are all filled, in sentences. */
export const reglesDuBloc = ({ genre }: Pick<Lignes, "genre">, rangees: Rangees): string[] =>
  REGLES[genre]?.(rangees) ?? [];
