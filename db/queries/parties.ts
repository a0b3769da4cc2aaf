import { and, eq, inArray } from "drizzle-orm";
import type { Db } from "../connection.ts";
import { dossiers, equipes } from "../schema/files.ts";
import { affectations, organisations, utilisateurs } from "../schema/people.ts";
import { competentPour } from "./competent.ts";

/** The project team of a file, names and roles. */
export const equipeDe = (db: Db, dossierId: string) =>
  db
    .select({ id: utilisateurs.id, nom: utilisateurs.name, role: equipes.role })
    .from(equipes)
    .innerJoin(utilisateurs, eq(utilisateurs.id, equipes.utilisateurId))
    .where(eq(equipes.dossierId, dossierId))
    .orderBy(equipes.role, utilisateurs.name);

/** The bodies that receive a file, and how to reach them. */
export const organismesDe = (db: Db, dossierId: string) =>
  db
    .select({
      id: organisations.id,
      corps: organisations.corps,
      nom: organisations.nom,
      adresse: organisations.adresse,
      telephone: organisations.telephone,
      courriel: organisations.courriel,
    })
    .from(organisations)
    .innerJoin(dossiers, eq(dossiers.id, dossierId))
    .where(and(inArray(organisations.corps, ["ars", "cpam"]), competentPour()))
    .orderBy(organisations.corps, organisations.id);

/** The agents of a body competent for a file: among them, the person in charge. */
export const agentsDe = (db: Db, dossierId: string, corps: "ars" | "cpam") =>
  db
    .selectDistinct({ id: utilisateurs.id, nom: utilisateurs.name })
    .from(affectations)
    .innerJoin(organisations, eq(organisations.id, affectations.organisationId))
    .innerJoin(utilisateurs, eq(utilisateurs.id, affectations.utilisateurId))
    .innerJoin(dossiers, eq(dossiers.id, dossierId))
    .where(and(eq(organisations.corps, corps), competentPour()))
    .orderBy(utilisateurs.name);
