import { and, desc, eq, lte } from "drizzle-orm";
import { canonique } from "#workflows/canonical-json.ts";
import { papierCorrige, papierParDefaut } from "#workflows/pieces/default-letterhead.ts";
import type { Papier } from "#workflows/pieces/letterhead.ts";
import type { Db } from "../connection.ts";
import { papiers } from "../schema/letterheads.ts";
import { organisations } from "../schema/people.ts";
import type { Organisation } from "./bodies.ts";
import { organismesDe } from "./parties.ts";

/** A paper and its number. Number 1 is the one a body begins with, whether it is written down yet or not. */
export type PapierVersionne = Papier & { readonly version: number };
/** Who established it and when; null for the first one, which nobody did. */
export type VersionDuPapier = PapierVersionne & { readonly par: string | null; readonly etabliLe: Date | null };
export type Organisme = Pick<Organisation, "id" | "nom" | "adresse" | "telephone" | "courriel">;
type Auteur = { readonly id: string; readonly nom: string };

/** Before every fact: the paper a body began with is that of all the facts that came before it adapted one. */
const ORIGINE = new Date(0);

const parDefaut = (organisme: Organisme): VersionDuPapier => ({
  ...papierParDefaut(organisme),
  ...{ version: 1, par: null, etabliLe: null },
});

/** A line added to papers later is empty on those established before. */
function lu({ contenu, version, par, etabliLe }: typeof papiers.$inferSelect): VersionDuPapier {
  const ecrit = contenu as Papier;
  const vierge = papierParDefaut(ecrit);
  const premiere = etabliLe.getTime() === ORIGINE.getTime();
  return {
    ...{ ...vierge, ...ecrit, pieces: { ...vierge.pieces, ...ecrit.pieces } },
    ...{ version, par: premiere ? null : par, etabliLe: premiere ? null : etabliLe },
  };
}

const versionsLues = async (db: Db, organisationId: string, jusqua?: Date): Promise<VersionDuPapier[]> =>
  (
    await db
      .select()
      .from(papiers)
      .where(and(eq(papiers.organisationId, organisationId), jusqua && lte(papiers.etabliLe, jusqua)))
      .orderBy(desc(papiers.etabliLe), desc(papiers.version))
  ).map(lu);

/** The paper a body wrote on at an instant: a fact written then keeps it, whatever is established later. */
export const papierEnVigueur = async (db: Db, organisme: Organisme, instant: Date): Promise<PapierVersionne> =>
  (await versionsLues(db, organisme.id, instant))[0] ?? parDefaut(organisme);

/** A file of no ARS still has papers: they bear this name. */
const SANS_NOM: Organisme = { id: "", nom: "Agence régionale de santé", adresse: "", telephone: "", courriel: "" };

/** What the ARS of a file wrote on at an instant. */
export const papierDuDossier = async (db: Db, dossierId: string, instant: Date): Promise<PapierVersionne> => {
  const ars = (await organismesDe(db, dossierId)).find(({ corps }) => corps === "ars");
  return papierEnVigueur(db, ars ?? SANS_NOM, instant);
};

/** Every paper a body has had, the one in force first. */
export async function papiersDe(db: Db, organisme: Organisme): Promise<[VersionDuPapier, ...VersionDuPapier[]]> {
  const [premiere, ...autres] = await versionsLues(db, organisme.id);
  return [premiere ?? parDefaut(organisme), ...autres];
}

const contenuDe = ({ version: _, par: __, etabliLe: ___, ...papier }: VersionDuPapier): Papier => papier;
const memes = (une: Papier, autre: Papier): boolean => canonique(une) === canonique(autre);

/** Adds a version after the last one; the first is written down before it, so that nothing changes it any more. */
async function ajouter(
  tx: Db,
  organisme: Organisme,
  derniere: VersionDuPapier,
  papier: Papier,
  { par, instant }: { readonly par: Auteur; readonly instant: Date },
): Promise<void> {
  const commun = { organisationId: organisme.id, parId: par.id, par: par.nom };
  const premier = { ...commun, version: 1, contenu: contenuDe(parDefaut(organisme)), etabliLe: ORIGINE };
  if (derniere.version === 1) await tx.insert(papiers).values(premier).onConflictDoNothing();
  // Never before the last one, even when two processes do not tell the same time.
  const etabliLe = new Date(Math.max(Number(instant), Number(derniere.etabliLe ?? ORIGINE) + 1));
  await tx.insert(papiers).values({ ...commun, version: derniere.version + 1, contenu: papier, etabliLe });
}

/**
 * Establishes a paper in the place of the one seen (`versionVue`). Answers null once it is in force, as when this form
 * was already sent; or the version somebody else established meanwhile: nothing is then written.
 */
export const etablirPapier = (
  db: Db,
  organisationId: string,
  { papier, versionVue, par }: { readonly papier: Papier; readonly versionVue: number; readonly par: Auteur },
  instant = new Date(),
): Promise<VersionDuPapier | null> =>
  db.transaction(async (transaction) => {
    const tx = transaction as unknown as Db;
    const [organisme] = await tx.select().from(organisations).where(eq(organisations.id, organisationId)).for("update");
    if (!organisme) throw new Error(`No body ${organisationId}`);
    const [derniere] = await papiersDe(tx, organisme);
    if (memes(contenuDe(derniere), papier)) return null;
    if (derniere.version !== versionVue) return derniere;
    await ajouter(tx, organisme, derniere, papier, { par, instant });
    return null;
  });

/**
 * The paper of a body whose name or address is corrected from `avant` to `apres`, in the transaction that corrects it:
 * the letters already written keep the former.
 */
export async function suivreLOrganisme(
  tx: Db,
  { avant, apres }: { readonly avant: Organisme; readonly apres: Omit<Organisme, "id"> },
  par: Auteur,
  instant = new Date(),
): Promise<void> {
  const [derniere] = await papiersDe(tx, avant);
  const corrige = papierCorrige(contenuDe(derniere), avant, apres);
  if (memes(corrige, contenuDe(derniere))) return;
  await ajouter(tx, avant, derniere, corrige, { par, instant });
}
