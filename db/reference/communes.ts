import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { CommuneDuTerritoire } from "#workflows/parcours/events.ts";

type Lieu = { code: string; nom: string };
type Brute = Lieu & { type: string; arrondissement?: string; departement: string; region: string; population?: number };
export type Epci = Lieu & { type: string; membres: Lieu[] };

/** Where the list of communes comes from, as a fact keeps it. */
export const SOURCE_DES_COMMUNES = "Code officiel géographique 2026, populations légales";

// The package can only be imported from its own folder: its files are read by path.
const lire = <T>(nom: string): T =>
  JSON.parse(
    readFileSync(join(process.cwd(), "node_modules/@etalab/decoupage-administratif/data", `${nom}.json`), "utf8"),
  );

/** Remembers what is costly to read: the files hold 35 000 communes and are only opened when somebody asks. */
export function uneFois<T>(calcul: () => T): () => T {
  let resultat: T | undefined;
  return () => {
    resultat ??= calcul();
    return resultat;
  };
}

/** Arrondissements of the great cities and former communes are left out: their people are counted in the commune. */
const repertoire = uneFois(() => {
  const actuelles = lire<Brute[]>("communes").filter(({ type }) => type === "commune-actuelle");
  return {
    communes: new Map(
      actuelles.map(({ code, nom, departement, region, population }): [string, CommuneDuTerritoire] => [
        code,
        { code, nom, departement, region, population: population ?? 0 },
      ]),
    ),
    arrondissements: new Map(actuelles.map(({ code, arrondissement = "" }) => [code, arrondissement])),
  };
});
const communesParCode = () => repertoire().communes;
/** The arrondissement of each commune, by code: what the State divides a département into. */
export const arrondissementParCommune = (): ReadonlyMap<string, string> => repertoire().arrondissements;
export const arrondissements = uneFois(() => lire<Lieu[]>("arrondissements"));
const epciParCode = uneFois(() => new Map(lire<Epci[]>("epci").map((epci) => [epci.code, epci])));
export const tousLesEpci = (): Iterable<Epci> => epciParCode().values();
export const departements = uneFois(() => lire<(Lieu & { region: string })[]>("departements"));
export const regions = uneFois(() => lire<Lieu[]>("regions"));

export const communeDe = (code: string): CommuneDuTerritoire | undefined => communesParCode().get(code);

/** The communes of an intercommunality, by its code; empty when unknown. */
export const communesDeEpci = (code: string): CommuneDuTerritoire[] =>
  epciParCode()
    .get(code)
    ?.membres.flatMap(({ code: membre }) => communeDe(membre) ?? []) ?? [];

const sansAccent = (texte: string) =>
  texte
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();

const index = uneFois(() =>
  [...communesParCode().values()].map((commune) => ({ commune, cle: sansAccent(commune.nom) })),
);
const indexEpci = uneFois(() => [...epciParCode().values()].map((epci) => ({ epci, cle: sansAccent(epci.nom) })));

/** Communes whose name begins with the text, the most populated first; a code finds its commune. At most `max`. */
export function chercherCommunes(texte: string, max = 12): CommuneDuTerritoire[] {
  const parCode = communeDe(texte.trim().toUpperCase());
  if (parCode) return [parCode];
  const cle = sansAccent(texte);
  if (cle.length < 2) return [];
  return index()
    .filter((entree) => entree.cle.startsWith(cle))
    .map(({ commune }) => commune)
    .sort((a, b) => b.population - a.population)
    .slice(0, max);
}

/** Intercommunalities whose name holds the text, with the number of their communes. */
export function chercherEpci(texte: string, max = 6): { code: string; nom: string; communes: number }[] {
  const cle = sansAccent(texte);
  if (cle.length < 3) return [];
  return indexEpci()
    .filter((entree) => entree.cle.includes(cle))
    .slice(0, max)
    .map(({ epci }) => ({ code: epci.code, nom: epci.nom, communes: epci.membres.length }));
}
