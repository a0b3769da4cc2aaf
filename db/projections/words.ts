import { and, desc, eq, gt, isNull, sql } from "drizzle-orm";
import { contexteDe, type Dossier } from "#workflows/dossier.ts";
import type { Fait } from "#workflows/fact.ts";
import { motDuTerritoire, motsCherchables } from "#workflows/recherche/words.ts";
import type { Db } from "../connection.ts";
import { lireFlux } from "../queries/stream.ts";
import { recherches } from "../schema/desk.ts";
import { type ContenuFige, versions } from "../schema/documents.ts";
import { dossiers } from "../schema/files.ts";

const LOT = 100;

/** Whether a fact changes the words a file is found by: its name, its communes, a text deposited. */
export const changeLesMots = (fait: Fait): boolean =>
  fait.type === "DossierOuvert" ||
  fait.type === "TerritoireDefini" ||
  fait.type === "AssociationDeclaree" ||
  "versionId" in fait;

/**
 * Writes the words by which a file is found: its number, its name, its association, its communes, and the last deposit
 * of each of its documents. A draft is never among them: only what all the parties may read. Same transaction as the fact.
 */
export async function projeterLesMots(db: Db, dossierId: string, dossier: Dossier): Promise<void> {
  const { dossier: fiche, projet } = contexteDe(dossier);
  const deposes = await db
    .selectDistinctOn([versions.documentId], { contenu: versions.contenu })
    .from(versions)
    .where(and(eq(versions.dossierId, dossierId), eq(versions.nature, "depot")))
    .orderBy(versions.documentId, desc(versions.numero));
  const textes = [
    dossierId,
    fiche.nom,
    projet.association?.nom,
    ...(fiche.territoire?.communes ?? []).map(({ nom }) => nom),
    ...deposes.flatMap(({ contenu }) => reponsesDe(contenu)),
  ];
  const mots = enMots([...motsCherchables(textes.join("\n")), ...motsDuTerritoire(fiche.territoire)]);
  await db
    .insert(recherches)
    .values({ dossierId, mots })
    .onConflictDoUpdate({ target: recherches.dossierId, set: { mots } });
}

/** A list of words as the index keeps it. */
export const enMots = (mots: readonly string[]) => sql<string>`array_to_tsvector(${sql.param(mots)}::text[])`;

/** The words of the territory of a file. */
export const motsDuTerritoire = (territoire: { region: string; departement: string } | null | undefined) =>
  territoire
    ? [motDuTerritoire("region", territoire.region), motDuTerritoire("departement", territoire.departement)]
    : [];

/** What was answered, without the questions: every file is asked the same ones. */
const reponsesDe = ({ sections }: ContenuFige): string[] =>
  sections.flatMap(({ champs }) => champs.map(({ texte }) => texte));

/** Writes the words of the files that have none yet: those begun before the register kept any. */
export async function completerLesMots(db: Db): Promise<void> {
  for (let dernier = "", encore = true; encore; ) {
    const manquants = await db
      .select({ id: dossiers.id })
      .from(dossiers)
      .leftJoin(recherches, eq(recherches.dossierId, dossiers.id))
      .where(and(isNull(recherches.dossierId), gt(dossiers.id, dernier)))
      .orderBy(dossiers.id)
      .limit(LOT);
    for (const { id } of manquants) await completerLeDossier(db, id);
    dernier = manquants.at(-1)?.id ?? "";
    encore = manquants.length === LOT;
  }
}

const completerLeDossier = (db: Db, id: string) =>
  db.transaction(async (transaction) => {
    const tx = transaction as unknown as Db;
    const flux = await lireFlux(tx, id, { verrou: true });
    if (flux) await projeterLesMots(tx, id, flux.dossier);
  });
