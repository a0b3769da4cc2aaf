import { type SQL, sql } from "drizzle-orm";
import { ORGANISMES } from "#workflows/acteur.ts";
import { dossiers } from "../schema/files.ts";
import { journal } from "../schema/journal.ts";

export const estUnOrganisme = (main: string): boolean => (ORGANISMES as readonly string[]).includes(main);

/** The day by which the opinion of a body is asked, read from the last request; null where none is awaited. */
export const jourDAvis = (organisme: string): SQL<string | null> => sql`case
  when ${dossiers.etape} in ('lettreIntention', 'projetDeSante') and ${dossiers.attend} @> array[${organisme}]::text[]
  then (
    select (${journal.fait} ->> 'avantLe')::date from ${journal}
    where ${journal.dossierId} = ${dossiers.id} and ${journal.type} in ('AvisDemande', 'AvisRetourne')
      and ${journal.fait} ->> 'organisme' = ${organisme}
    order by ${journal.version} desc limit 1)
  end`;

/** The date a party is awaited for on a file: that of the row when it is theirs, that of its opinion otherwise. */
export const jourDe = (main: string): SQL =>
  estUnOrganisme(main)
    ? sql`case when ${dossiers.attend}[1] = ${main} then ${dossiers.echeanceLe} else ${jourDAvis(main)} end`
    : sql`case when ${dossiers.attend}[1] = ${main} then ${dossiers.echeanceLe} end`;
