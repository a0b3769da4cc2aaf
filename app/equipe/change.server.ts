import type { Db } from "#db/connection.ts";
import { changerRole } from "#db/queries/team.ts";
import type { Reponse } from "./page.tsx";
import { estRoleDonne } from "./rights.ts";
import { erreurDePortee, lirePortee, PARTOUT, perimetreChoisi } from "./scope.ts";

const CHANGE_ENTRE_TEMPS =
  "L’équipe a changé depuis l’ouverture de cette page. La liste est à jour, recommencez si besoin.";

/**
 * Gives a role and, to whoever writes, what is entrusted to them. Null when it is done; otherwise what the page says,
 * with all that was chosen.
 */
export async function changerMembre(db: Db, dossierId: string, formulaire: URLSearchParams): Promise<Reponse | null> {
  const role = formulaire.get("role");
  if (!estRoleDonne(role)) return { erreurs: { nouveauRole: "Choisissez ce que cette personne peut faire." } };
  const portee = role === "redacteur" ? lirePortee(formulaire) : PARTOUT;
  const choix = { role, ...portee };
  const erreur = erreurDePortee(portee);
  if (erreur) return { erreurs: { portee: erreur }, choix };
  const perimetre = perimetreChoisi(portee);
  const membre = formulaire.get("membre") ?? "";
  return (await changerRole(db, dossierId, membre, role, perimetre)) ? null : { alerte: CHANGE_ENTRE_TEMPS, choix };
}
