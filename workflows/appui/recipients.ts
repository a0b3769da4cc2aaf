import type { Acteur, Qualite } from "../acteur.ts";
import type { CorpsDAppui } from "./subjects.ts";

/** Who receives a demand first in each body; its others, only when there is nobody of these. */
const GUICHET: Readonly<Record<CorpsDAppui, Qualite>> = { ars: "ars.instructeur", cpam: "cpam.roc", urps: "urps" };

type Agent = Pick<Acteur, "id" | "qualites">;

/**
 * Whom a demand is brought to, among the agents of the body asked: the first of `referents` who is one of them (who
 * took charge of the demand, then who is in charge of the file), alone; otherwise the desk of the body.
 */
export function agentsAPrevenir<A extends Agent>(
  agents: readonly A[],
  corps: CorpsDAppui,
  referents: readonly (string | null | undefined)[],
): readonly A[] {
  const referent = referents.map((id) => agents.find((agent) => agent.id === id)).find(Boolean);
  if (referent) return [referent];
  const guichet = agents.filter(({ qualites }) => qualites.includes(GUICHET[corps]));
  return guichet.length > 0 ? guichet : agents;
}
