import { ROLES_DONNES, type RoleDonne } from "#db/queries/team.ts";
import { corpsDe, type Qualite } from "#workflows/acteur.ts";
import { EQUIPE } from "#workflows/permission.ts";

/** What somebody may do with a team: manage it, read it whole, or know its names and roles. */
export type Regard = "gere" | "lit" | "noms";

/** The one place where it is decided. Whoever holds several capacities keeps the widest. */
export function regardSurEquipe(qualites: readonly Qualite[]): Regard {
  if (qualites.some((qualite) => (EQUIPE as readonly Qualite[]).includes(qualite))) return "gere";
  return qualites.some((qualite) => corpsDe(qualite) === "cpts") ? "lit" : "noms";
}

/** A role the team gives and takes by itself: carriers are designated by a legal act. */
export const estRoleDonne = (role: string | null): role is RoleDonne =>
  (ROLES_DONNES as readonly (string | null)[]).includes(role);

export const peutModifier = (regard: Regard, roleDuMembre: string): boolean =>
  regard === "gere" && estRoleDonne(roleDuMembre);
