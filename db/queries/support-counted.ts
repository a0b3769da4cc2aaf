import { and, eq, gte, sql } from "drizzle-orm";
import type { CorpsDAppui, ObjetDAppui } from "#workflows/appui/subjects.ts";
import type { Db } from "../connection.ts";
import { dossiers } from "../schema/files.ts";
import { messages } from "../schema/rooms.ts";
import { demandesDAppui } from "../schema/support.ts";
import type { OrganismeDAppui } from "./support-bodies.ts";
import { porteeDuBureau } from "./support-reach.ts";
import { estUnTransfert } from "./support-transfers.ts";

/** When the body that has a demand was asked: at its last transfer, otherwise when the team asked. */
const saisiLe = sql`coalesce((
  select max(${messages.ecritLe}) from ${messages} where ${messages.demandeId} = ${demandesDAppui.id} and ${estUnTransfert}
), ${demandesDAppui.demandeeLe})`;

/** The first message of that body since: of a capacity that is one of its own. */
const premiereReponseLe = sql`(
  select min(${messages.ecritLe}) from ${messages}
  where ${messages.demandeId} = ${demandesDAppui.id} and not ${estUnTransfert} and ${messages.ecritLe} >= ${saisiLe}
    and split_part(${messages.qualite}, '.', 1) = ${demandesDAppui.corps}
)`;

const jour = <T extends string | null>(instant: unknown) =>
  sql<T>`(${instant} at time zone 'Europe/Paris')::date::text`;

/** The demands of a desk made since a civil day, as they are counted: no name, no text. */
export const demandesComptees = (db: Db, organismes: readonly OrganismeDAppui[], depuis: string) =>
  db
    .select({
      objet: sql<ObjetDAppui>`${demandesDAppui.objet}`,
      corps: sql<CorpsDAppui>`${demandesDAppui.corps}`,
      demandeeLe: jour<string>(saisiLe),
      premiereReponseLe: jour<string | null>(premiereReponseLe),
      repondreAvantLe: demandesDAppui.repondreAvantLe,
      repondueLe: jour<string | null>(demandesDAppui.repondueLe),
      close: sql<boolean>`${demandesDAppui.closeLe} is not null`,
    })
    .from(demandesDAppui)
    .innerJoin(dossiers, eq(dossiers.id, demandesDAppui.dossierId))
    .where(
      and(
        porteeDuBureau(organismes),
        gte(sql`(${demandesDAppui.demandeeLe} at time zone 'Europe/Paris')::date`, depuis),
      ),
    );
