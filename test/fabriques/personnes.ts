import type { Db } from "#db/connection.ts";
import { qualiteDe } from "#db/queries/actor.ts";
import { equipes, ROLES_EQUIPE } from "#db/schema/files.ts";
import { affectations, organisations, utilisateurs } from "#db/schema/people.ts";
import { QUALITES } from "#workflows/acteur.ts";
import { ACTEURS } from "./acteurs.ts";

/** The bodies competent for Langon, in Gironde (33) and Nouvelle-Aquitaine (75). */
export const ORGANISATIONS = [
  { id: "ars-75", corps: "ars", nom: "ARS Nouvelle-Aquitaine", territoires: ["75"] },
  { id: "dd-ars-33", corps: "ddArs", nom: "Délégation départementale de la Gironde", territoires: ["33"] },
  { id: "cpam-33", corps: "cpam", nom: "CPAM de la Gironde", territoires: ["33"] },
  { id: "msa-33", corps: "msa", nom: "MSA Gironde", territoires: ["33"] },
  { id: "urps-75", corps: "urps", nom: "URPS Nouvelle-Aquitaine", territoires: ["75"] },
  { id: "national", corps: "national", nom: "Observation nationale", territoires: [] },
  { id: "admin", corps: "admin", nom: "Administration du service", territoires: [] },
] as const;

const FONCTIONS = ["instructeur", "signataire", "roc", "direction", "membre"] as const;

/** Registers one person per capacity of `acteurs.ts`, and gives those of the bodies their function there. */
export async function inscrirePersonnes(db: Db): Promise<void> {
  const personnes = QUALITES.filter((qualite) => qualite !== "systeme").map((qualite) => ACTEURS[qualite]);
  await db.insert(utilisateurs).values(personnes.map(({ id, nom }) => ({ id, name: nom, email: `${id}@exemple.fr` })));
  await db
    .insert(organisations)
    .values(ORGANISATIONS.map((organisation) => ({ ...organisation, territoires: [...organisation.territoires] })));
  await db.insert(affectations).values(
    ORGANISATIONS.flatMap(({ id: organisationId, corps }) =>
      FONCTIONS.flatMap((fonction) => {
        const qualite = qualiteDe(corps, fonction);
        const seule = qualite === corps ? fonction === "membre" : qualite !== null;
        return qualite && seule ? [{ utilisateurId: ACTEURS[qualite].id, organisationId, fonction }] : [];
      }),
    ),
  );
}

/** Puts the usual team on a file: one person per role, the carrier being already there. */
export async function composerEquipe(db: Db, dossierId: string): Promise<void> {
  const membres = ROLES_EQUIPE.map((role) => ({ dossierId, utilisateurId: ACTEURS[role].id, role }));
  await db.insert(equipes).values(membres).onConflictDoNothing();
}
