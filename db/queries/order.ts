import { and, asc, desc, isNull, type SQL, sql } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";
import { estUnJour } from "#workflows/civil-date.ts";
import { dossiers } from "../schema/files.ts";

type Ligne = typeof dossiers.$inferSelect;
type Ordre = {
  readonly cle: AnyPgColumn;
  readonly type: "date" | "text" | "int";
  readonly sens: typeof asc;
  readonly lisible: (cle: string) => boolean;
  readonly de: (ligne: Ligne) => string | number | null;
};

const unJour = (cle: string) => /^\d{4}-\d{2}-\d{2}$/.test(cle) && estUnJour(cle);

/** The orders of a list: the nearest date first and files without any last, names, the most people, the last act. */
const ORDRES = {
  echeance: { cle: dossiers.echeanceLe, type: "date", sens: asc, lisible: unJour, de: (l) => l.echeanceLe },
  nom: { cle: dossiers.nom, type: "text", sens: asc, lisible: () => true, de: (l) => l.nom },
  population: {
    cle: dossiers.population,
    type: "int",
    sens: desc,
    lisible: (cle) => /^\d{1,9}$/.test(cle),
    de: (l) => l.population,
  },
  acte: { cle: dossiers.dernierActeLe, type: "date", sens: desc, lisible: unJour, de: (l) => l.dernierActeLe },
} as const satisfies Record<string, Ordre>;
export type Tri = keyof typeof ORDRES;
export const TRIS = Object.keys(ORDRES) as Tri[];

const SANS_CLE = "-";

/** Files of a same key follow their number: no two rows are ever at the same place. */
export const ordreDe = (tri: Tri): readonly SQL[] => [ORDRES[tri].sens(ORDRES[tri].cle), ORDRES[tri].sens(dossiers.id)];

/** The same order, said of the columns of several lists put together. */
export const ordreReuni = (tri: Tri): readonly SQL[] =>
  [ORDRES[tri].cle, dossiers.id].map(({ name }) => ORDRES[tri].sens(sql.identifier(name)));

/** Where a page ends: what the next one begins after. */
export function curseurDe(tri: Tri, ligne: Ligne): string {
  const cle = ORDRES[tri].de(ligne);
  return `${cle === null ? SANS_CLE : encodeURIComponent(cle).replaceAll("~", "%7E")}~${ligne.id}`;
}

/** What remains of the list after a cursor, in parts that each follow an index; the whole list for one nobody wrote. */
export function suiteDe(tri: Tri, curseur: string | undefined): readonly (SQL | undefined)[] {
  const ordre: Ordre = ORDRES[tri];
  const [brute = "", id, ...reste] = (curseur ?? "").split("~");
  if (!id || reste.length > 0) return [undefined];
  if (tri === "echeance" && brute === SANS_CLE) return [and(isNull(ordre.cle), sql`${dossiers.id} > ${id}`)];
  const cle = decoder(brute);
  if (cle === undefined || !ordre.lisible(cle)) return [undefined];
  const apres = sql`(${ordre.cle}, ${dossiers.id}) ${sql.raw(ordre.sens === asc ? ">" : "<")} (${cle}::${sql.raw(ordre.type)}, ${id})`;
  return tri === "echeance" ? [apres, isNull(ordre.cle)] : [apres];
}

function decoder(brute: string): string | undefined {
  try {
    return decodeURIComponent(brute);
  } catch {
    return undefined;
  }
}
