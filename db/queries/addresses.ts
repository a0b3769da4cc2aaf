import { and, eq, inArray, sql } from "drizzle-orm";
import type { Db } from "../connection.ts";
import { dossiers, equipes } from "../schema/files.ts";
import { affectations, organisations, utilisateurs } from "../schema/people.ts";
import { competentPour } from "./actor.ts";

type Adresse = { readonly id: string; readonly courriel: string };
type Corps = "cpts" | "ars" | "cpam" | "msa" | "urps";

/** The addresses of those who act for these bodies on a file: carriers and coordinators, competent agents. */
export async function adressesDe(db: Db, dossierId: string, corps: readonly Corps[]): Promise<Adresse[]> {
  const champs = { id: utilisateurs.id, courriel: utilisateurs.email };
  const equipe = corps.includes("cpts")
    ? await db
        .select(champs)
        .from(equipes)
        .innerJoin(utilisateurs, eq(utilisateurs.id, equipes.utilisateurId))
        .where(and(eq(equipes.dossierId, dossierId), inArray(equipes.role, ["porteur", "coporteur", "coordinateur"])))
    : [];
  const services = corps.filter((nom) => nom !== "cpts");
  const agents =
    services.length > 0
      ? await db
          .select(champs)
          .from(affectations)
          .innerJoin(organisations, eq(organisations.id, affectations.organisationId))
          .innerJoin(utilisateurs, eq(utilisateurs.id, affectations.utilisateurId))
          .innerJoin(dossiers, eq(dossiers.id, dossierId))
          .where(and(inArray(organisations.corps, services), competentPour()))
      : [];
  return [...new Map([...equipe, ...agents].map((adresse) => [adresse.id, adresse])).values()];
}

/** Whether at least one agent of this body would receive the file. */
export async function organismeCompetent(db: Db, corps: "ars" | "cpam", territoire: string): Promise<boolean> {
  const [trouve] = await db
    .select({ id: organisations.id })
    .from(organisations)
    .innerJoin(affectations, eq(affectations.organisationId, organisations.id))
    .where(and(eq(organisations.corps, corps), sql`${territoire} = any(${organisations.territoires})`))
    .limit(1);
  return trouve !== undefined;
}
