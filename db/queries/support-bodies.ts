import { and, arrayOverlaps, asc, eq, inArray, or, sql } from "drizzle-orm";
import { CORPS_D_APPUI, type CorpsDAppui } from "#workflows/appui/subjects.ts";
import type { Db } from "../connection.ts";
import { departements } from "../reference/communes.ts";
import { dossiers, equipes } from "../schema/files.ts";
import { affectations, organisations } from "../schema/people.ts";
import { qualiteDe } from "./actor.ts";
import { competentPour } from "./competent.ts";
import { fonctionTenue, postesDe } from "./posts.ts";

/** A body that may be asked for help. */
export type OrganismeDAppui = {
  readonly id: string;
  readonly corps: CorpsDAppui;
  readonly nom: string;
  readonly territoires: readonly string[];
};

const COLONNES = {
  id: organisations.id,
  corps: sql<CorpsDAppui>`${organisations.corps}`,
  nom: organisations.nom,
  territoires: organisations.territoires,
};
const duCatalogue = inArray(organisations.corps, [...CORPS_D_APPUI]);

/** The bodies that answer on the territory of a file, each with its agents: one without anybody is not proposed. */
export async function organismesDAppui(db: Db, dossierId: string) {
  const lignes = await db
    .select({ ...COLONNES, agentId: affectations.utilisateurId, fonction: affectations.fonction })
    .from(organisations)
    .innerJoin(affectations, eq(affectations.organisationId, organisations.id))
    .innerJoin(dossiers, eq(dossiers.id, dossierId))
    .where(and(duCatalogue, competentPour()))
    .orderBy(asc(organisations.corps), asc(organisations.nom));
  const organismes = new Map<string, OrganismeDAppui & { readonly agents: string[] }>();
  for (const { agentId, fonction, ...organisme } of lignes) {
    if (!qualiteDe(organisme.corps, fonction)) continue;
    const { agents } = organismes.get(organisme.id) ?? { agents: [] };
    organismes.set(organisme.id, { ...organisme, agents: [...agents, agentId] });
  }
  return [...organismes.values()];
}

/** The bodies for which somebody answers demands and writes the catalogue. */
export async function mesOrganismesDAppui(db: Db, utilisateurId: string): Promise<readonly OrganismeDAppui[]> {
  const postes = postesDe(db, utilisateurId);
  const lignes = await db
    .select({ ...COLONNES, fonction: postes.fonction })
    .from(organisations)
    .innerJoin(postes, eq(postes.organisationId, organisations.id))
    .where(duCatalogue)
    .orderBy(asc(organisations.corps), asc(organisations.nom));
  const tenus = lignes.filter(({ corps, fonction }) => {
    const tenue = fonctionTenue(corps, fonction);
    return tenue !== undefined && qualiteDe(corps, tenue) !== null;
  });
  return [...new Map(tenus.map(({ fonction: _fonction, ...organisme }) => [organisme.id, organisme])).values()];
}

/** The files of the teams of somebody, by name: those they may ask help for. */
export const dossiersDeLEquipe = (db: Db, utilisateurId: string) =>
  db
    .select({ id: dossiers.id, nom: dossiers.nom, departement: dossiers.departement, role: equipes.role })
    .from(equipes)
    .innerJoin(dossiers, eq(dossiers.id, equipes.dossierId))
    .where(eq(equipes.utilisateurId, utilisateurId))
    .orderBy(asc(dossiers.nom), asc(dossiers.id));

/** The départements a body covers, by their codes. */
const couverts = ({ corps, territoires }: OrganismeDAppui): readonly string[] =>
  corps === "cpam"
    ? territoires
    : departements().flatMap(({ code, region }) => (territoires.includes(region) ? [code] : []));

/** The bodies of the territory of a reader: their own, those that share a département with them or with their files. */
export async function organismesDuTerritoire(
  db: Db,
  siens: readonly OrganismeDAppui[],
  departementsDesDossiers: readonly string[],
): Promise<readonly OrganismeDAppui[]> {
  const codes = [...new Set([...departementsDesDossiers, ...siens.flatMap(couverts)])];
  if (codes.length === 0) return siens;
  const regions = [...new Set(departements().flatMap(({ code, region }) => (codes.includes(code) ? [region] : [])))];
  return db
    .select(COLONNES)
    .from(organisations)
    .where(
      or(
        and(eq(organisations.corps, "cpam"), arrayOverlaps(organisations.territoires, codes)),
        and(inArray(organisations.corps, ["ars", "urps"]), arrayOverlaps(organisations.territoires, regions)),
      ),
    )
    .orderBy(asc(organisations.corps), asc(organisations.nom));
}
