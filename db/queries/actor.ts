import { and, eq, sql } from "drizzle-orm";
import type { Acteur, Qualite } from "#workflows/acteur.ts";
import { type DateCivile, jourAParis } from "#workflows/civil-date.ts";
import type { Db } from "../connection.ts";
import { retenue } from "../retained.ts";
import { dossiers, equipes } from "../schema/files.ts";
import { affectations, organisations, utilisateurs } from "../schema/people.ts";
import { competentPour } from "./competent.ts";
import { delegationsSur } from "./delegations.ts";
import { type Fonction, fonctionDeleguee, fonctionTenue, postesDe } from "./posts.ts";

type CorpsOrganise = (typeof organisations.$inferSelect)["corps"];

/** A body of the person: what they do there, and where it is competent. */
export type Affectation = {
  readonly corps: CorpsOrganise;
  readonly fonction: Fonction;
  readonly nom: string;
  readonly territoires: readonly string[];
};

/** The bodies of a person on a civil day: where they hold a function, where they have received the signature. */
export async function affectationsDe(
  db: Db,
  utilisateurId: string,
  jour = jourAParis(new Date()),
): Promise<Affectation[]> {
  const tenus = await retenue(db, "postes_de", POSTES).execute({ utilisateurId, jour });
  return tenus.flatMap(({ fonction, ...poste }) => affectation(poste, fonction));
}

/** A post as a person holds it; none for a delegation of a body that delegates nothing. */
export function affectation(poste: Omit<Affectation, "fonction">, fonction: Fonction | null): Affectation[] {
  const tenue = fonctionTenue(poste.corps, fonction);
  return tenue ? [{ ...poste, fonction: tenue }] : [];
}

/** The capacity a function gives; a function that does not belong to the body gives none. */
export function qualiteDe(corps: CorpsOrganise, fonction: Fonction): Qualite | null {
  if (corps === "ars") return fonction === "instructeur" || fonction === "signataire" ? `ars.${fonction}` : null;
  if (corps === "cpam") return fonction === "roc" || fonction === "direction" ? `cpam.${fonction}` : null;
  if (corps === "ddArs") return fonction === "membre" ? "ars.delegation" : null;
  return corps;
}

/**
 * A person in front of one file, with the capacities they hold there: team of the file, body competent for its
 * territory, administration, delegation of signature in force on this day. Null when they hold none: for them the
 * file does not exist.
 */
export async function acteurSur(
  db: Db,
  utilisateurId: string,
  dossierId: string,
  aujourdhui: DateCivile = jourAParis(new Date()),
): Promise<Acteur | null> {
  const devant = { utilisateurId, dossierId };
  const [personne] = await retenue(db, "personne_sur", PERSONNE).execute(devant);
  if (!personne) return null;
  const services = await retenue(db, "services_sur", SERVICES).execute(devant);
  const qualites: Qualite[] = [
    ...(personne.role ? [personne.role] : []),
    ...services.flatMap(({ corps, fonction }) => qualiteDe(corps, fonction) ?? []),
  ];
  const recues = await delegationsSur(db, utilisateurId, dossierId, aujourdhui);
  const delegations = recues.flatMap(({ corps, ...delegation }) => {
    const fonction = fonctionDeleguee(corps);
    const qualite = fonction && qualiteDe(corps, fonction);
    return qualite && !qualites.includes(qualite) ? [{ ...delegation, qualite }] : [];
  });
  const toutes = [...qualites, ...new Set(delegations.map(({ qualite }) => qualite))];
  if (toutes.length === 0) return null;
  const { id, nom, perimetre } = personne;
  return { id, nom, qualites: toutes, perimetre, ...(delegations.length > 0 ? { delegations } : {}) };
}

const [MOI, LUI] = [sql.placeholder("utilisateurId"), sql.placeholder("dossierId")];
function POSTES(db: Db) {
  const postes = postesDe(db, MOI, sql.placeholder("jour"));
  return db
    .select({
      corps: organisations.corps,
      fonction: postes.fonction,
      nom: organisations.nom,
      territoires: organisations.territoires,
    })
    .from(postes)
    .innerJoin(organisations, eq(organisations.id, postes.organisationId));
}
const PERSONNE = (db: Db) =>
  db
    .select({ id: utilisateurs.id, nom: utilisateurs.name, role: equipes.role, perimetre: equipes.perimetre })
    .from(utilisateurs)
    .leftJoin(equipes, and(eq(equipes.utilisateurId, utilisateurs.id), eq(equipes.dossierId, LUI)))
    .where(eq(utilisateurs.id, MOI));
const SERVICES = (db: Db) =>
  db
    .select({ corps: organisations.corps, fonction: affectations.fonction })
    .from(affectations)
    .innerJoin(organisations, eq(organisations.id, affectations.organisationId))
    .innerJoin(dossiers, eq(dossiers.id, LUI))
    .where(and(eq(affectations.utilisateurId, MOI), competentPour()));
