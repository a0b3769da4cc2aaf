import type { Db } from "#db/connection.ts";
import { filsDe } from "#db/queries/comments.ts";
import type { Acteur } from "#workflows/acteur.ts";
import { luesPar } from "./load.server.ts";

const TOUT = { depot: ["tous", "equipe", "autorites"], travail: [] } as const;

/** How many comments are still open on each frozen version, among those this person may read. */
export async function ouvertsParVersion(
  db: Db,
  dossierId: string,
  acteur: Acteur,
  versions: readonly { readonly id: string; readonly modele: string }[],
): Promise<Readonly<Record<string, number>>> {
  const fils = (await filsDe(db, { dossierId }, TOUT)).filter(({ etat }) => etat === "ouvert");
  const compter = ({ id, modele }: { id: string; modele: string }) => {
    const lues = luesPar(acteur, modele).depot;
    return fils.filter(({ versionId, visibilite }) => versionId === id && lues.includes(visibilite)).length;
  };
  return Object.fromEntries(versions.map((version) => [version.id, compter(version)]));
}
