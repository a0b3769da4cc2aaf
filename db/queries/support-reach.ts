import { and, inArray, or, type SQL } from "drizzle-orm";
import type { CorpsDAppui } from "#workflows/appui/subjects.ts";
import { dossiers } from "../schema/files.ts";
import { demandesDAppui } from "../schema/support.ts";
import type { OrganismeDAppui } from "./support-bodies.ts";

const territoires = (organismes: readonly OrganismeDAppui[], corps: CorpsDAppui): string[] =>
  organismes.filter((organisme) => organisme.corps === corps).flatMap((organisme) => organisme.territoires);
/** The bodies of a reader, of one kind when it is said. */
export const ids = (organismes: readonly OrganismeDAppui[], corps?: CorpsDAppui): string[] =>
  organismes.filter((organisme) => !corps || organisme.corps === corps).map(({ id }) => id);

/** The demands a desk may see: all those of the territory of an ARS or a CPAM, and those an URPS was asked. */
export const porteeDuBureau = (organismes: readonly OrganismeDAppui[]): SQL | undefined =>
  or(
    inArray(dossiers.region, territoires(organismes, "ars")),
    inArray(dossiers.departement, territoires(organismes, "cpam")),
    and(
      inArray(demandesDAppui.organisationId, ids(organismes, "urps")),
      inArray(dossiers.region, territoires(organismes, "urps")),
    ),
  );
