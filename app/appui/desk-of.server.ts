import type { Db } from "#db/connection.ts";
import { type Concernee, concerneesPar } from "#db/queries/concerned.ts";
import type { DemandeDAppui } from "#db/queries/support.ts";
import { organismesDAppui } from "#db/queries/support-bodies.ts";
import { agentsAPrevenir } from "#workflows/appui/recipients.ts";
import type { DateCivile } from "#workflows/civil-date.ts";
import { contexteDe, type Dossier } from "#workflows/dossier.ts";

type Saisine = Pick<DemandeDAppui, "dossierId" | "corps" | "organisationId"> &
  Partial<Pick<DemandeDAppui, "priseEnChargeParId">>;

/** Those of the body asked whom a demand reaches on this day: whoever follows it, then the file, then the desk. */
export async function guichetDe(
  db: Db,
  { dossierId, corps, organisationId, priseEnChargeParId }: Saisine,
  dossier: Dossier,
  aujourdhui: DateCivile,
): Promise<readonly Concernee[]> {
  const organisme = (await organismesDAppui(db, dossierId)).find(({ id }) => id === organisationId);
  const agents = (await concerneesPar(db, dossierId, [corps], aujourdhui)).filter(({ id }) =>
    organisme?.agents.includes(id),
  );
  const responsable = corps === "ars" ? contexteDe(dossier).lettre.responsable?.id : null;
  return agentsAPrevenir(agents, corps, [priseEnChargeParId, responsable]);
}
