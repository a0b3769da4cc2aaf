import type { Db } from "#db/connection.ts";
import { ayantAgi } from "#db/queries/comments.ts";
import { agentsDe, equipeDe } from "#db/queries/parties.ts";
import type { Visibilite } from "#db/schema/comments.ts";
import { type Acteur, corpsDe, NOM_QUALITE, type Qualite } from "#workflows/acteur.ts";
import { type Cible, visibilitesLues } from "./rights.ts";

/** Somebody a comment may call upon, and the comments they would read. */
export type PersonneDuDossier = {
  readonly id: string;
  readonly nom: string;
  readonly fonction: string;
  readonly lues: readonly Visibilite[];
};

/**
 * The people of a file who may read a version: its team, and the agents of the ARS and of the CPAM. The team only
 * sees named those agents who have acted on the file.
 */
export async function personnesDuDossier(
  db: Db,
  dossierId: string,
  cible: Cible,
  pour: Acteur,
): Promise<PersonneDuDossier[]> {
  const [equipe, ars, cpam, actifs] = await Promise.all([
    equipeDe(db, dossierId),
    agentsDe(db, dossierId, "ars"),
    agentsDe(db, dossierId, "cpam"),
    ayantAgi(db, dossierId),
  ]);
  const estAgent = pour.qualites.some((qualite) => ["ars", "cpam"].includes(corpsDe(qualite)));
  const agents = [
    ...ars.map((agent) => ({ ...agent, qualite: "ars.instructeur" as const, fonction: "ARS" })),
    ...cpam.map((agent) => ({ ...agent, qualite: "cpam.roc" as const, fonction: "CPAM" })),
  ].filter(({ id }) => estAgent || actifs.has(id));
  const tous = [
    ...equipe.map(({ id, nom, role }) => ({ id, nom, qualite: role as Qualite, fonction: NOM_QUALITE[role] })),
    ...agents,
  ];
  const lues = (id: string, nom: string) =>
    visibilitesLues(
      { id, nom, qualites: tous.filter((autre) => autre.id === id).map(({ qualite }) => qualite) },
      cible,
    );
  return tous
    .filter(({ id }, rang) => id !== pour.id && tous.findIndex((autre) => autre.id === id) === rang)
    .map(({ id, nom, fonction }) => ({ id, nom, fonction, lues: lues(id, nom) }))
    .filter(({ lues }) => lues.length > 0);
}
