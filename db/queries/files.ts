import { and, arrayContains, asc, count, eq, exists, ilike, or, type SQL, sql } from "drizzle-orm";
import type { Db } from "../connection.ts";
import { communes, dossiers } from "../schema/files.ts";
import { type Lecteur, visiblesPour } from "./visible.ts";

export type Ligne = typeof dossiers.$inferSelect;
export type Filtres = {
  readonly texte?: string;
  readonly etape?: string;
  readonly attend?: string;
  readonly departement?: string;
  readonly taille?: number;
};
export type Tri = "echeance" | "nom";

const SANS_ECHEANCE = "9999-12-31";
const rangEcheance = sql<string>`coalesce(${dossiers.echeanceLe}, ${SANS_ECHEANCE}::date)`;

const contient = (texte: string) => `%${texte.replace(/[\\%_]/g, "\\$&")}%`;

function conditions(db: Db, { texte, etape, attend, departement, taille }: Filtres): (SQL | undefined)[] {
  return [
    texte
      ? or(
          ilike(dossiers.nom, contient(texte)),
          ilike(dossiers.id, contient(texte)),
          exists(
            db
              .select({ un: sql`1` })
              .from(communes)
              .where(and(eq(communes.dossierId, dossiers.id), ilike(communes.nom, contient(texte)))),
          ),
        )
      : undefined,
    etape ? eq(dossiers.etape, etape) : undefined,
    attend ? arrayContains(dossiers.attend, [attend]) : undefined,
    departement ? eq(dossiers.departement, departement) : undefined,
    taille ? eq(dossiers.taille, taille) : undefined,
  ];
}

/** Where a page of the list begins: after this row. */
type Curseur = readonly [string, string];
const lireCurseur = (texte: string | undefined): Curseur | undefined => {
  const [cle, id, ...reste] = (texte ?? "").split("~");
  return cle && id && reste.length === 0 ? [cle, id] : undefined;
};

/** One page of the files a person may see; `suivant` is the cursor of the next page, absent on the last one. */
export async function listerDossiers(
  db: Db,
  lecteur: Lecteur,
  {
    filtres = {},
    tri = "echeance",
    curseur,
    limite = 25,
  }: { filtres?: Filtres; tri?: Tri; curseur?: string; limite?: number },
): Promise<{ lignes: Ligne[]; suivant?: string }> {
  const apres = lireCurseur(curseur);
  const cle = tri === "nom" ? sql<string>`${dossiers.nom}` : rangEcheance;
  const depart = apres && (tri === "nom" || /^\d{4}-\d{2}-\d{2}$/.test(apres[0])) ? apres : undefined;
  const suite =
    depart &&
    sql`(${cle}, ${dossiers.id}) > (${tri === "nom" ? sql`${depart[0]}` : sql`${depart[0]}::date`}, ${depart[1]})`;
  const lignes = await db
    .select()
    .from(dossiers)
    .where(and(visiblesPour(db, lecteur), ...conditions(db, filtres), suite))
    .orderBy(cle, asc(dossiers.id))
    .limit(limite + 1);
  const page = lignes.slice(0, limite);
  const derniere = page.at(-1);
  if (lignes.length <= limite || !derniere) return { lignes: page };
  const valeur = tri === "nom" ? derniere.nom.replaceAll("~", " ") : (derniere.echeanceLe ?? SANS_ECHEANCE);
  return { lignes: page, suivant: `${valeur}~${derniere.id}` };
}

/** How many files a person may see, and how many wait for one of these hands. */
export async function compterDossiers(db: Db, lecteur: Lecteur, attend: readonly string[]) {
  const enAttente =
    attend.length > 0 ? or(...attend.map((main) => arrayContains(dossiers.attend, [main]))) : sql`false`;
  const [ligne] = await db
    .select({ total: count(), attendus: sql<number>`count(*) filter (where ${enAttente})`.mapWith(Number) })
    .from(dossiers)
    .where(visiblesPour(db, lecteur));
  return ligne ?? { total: 0, attendus: 0 };
}

/** The living files whose law acts on or before this day: the calendar passes over them each day. */
export const dossiersEchus = async (db: Db, aujourdhui: string): Promise<string[]> =>
  (await db.select({ id: dossiers.id }).from(dossiers).where(sql`${dossiers.effetLe} <= ${aujourdhui}`)).map(
    ({ id }) => id,
  );

/** Whether the law has something to do on this file by this day: one indexed row, no replay. */
export const estEchu = async (db: Db, id: string, aujourdhui: string): Promise<boolean> =>
  (
    await db
      .select({ id: dossiers.id })
      .from(dossiers)
      .where(and(eq(dossiers.id, id), sql`${dossiers.effetLe} <= ${aujourdhui}`))
  ).length > 0;
