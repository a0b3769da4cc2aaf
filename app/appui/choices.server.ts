import type { Ouvert } from "#app/dossier/load.server.ts";
import { dateLongue } from "#app/format.ts";
import type { DemandeDAppui } from "#db/queries/support.ts";
import { organismesDAppui } from "#db/queries/support-bodies.ts";
import { offresDe } from "#db/queries/support-offers.ts";
import { corpsPour, repondreAvant } from "#workflows/appui/routing.ts";
import type { ObjetDAppui } from "#workflows/appui/subjects.ts";
import { delaisPour } from "./announced.server.ts";
import { guichetDe } from "./desk-of.server.ts";

/**
 * Whom one may ask on a subject, who will answer and by when, and what they already offer; first the one whose offer is
 * asked for, then the proposed one.
 */
export async function choixPour(
  { db, id: dossierId, dossier, aujourdhui }: Ouvert,
  objet: ObjetDAppui,
  offreId: string | null = null,
) {
  const organismes = await organismesDAppui(db, dossierId);
  const propose = corpsPour(
    objet,
    organismes.map(({ corps }) => corps),
  );
  const offres = (
    await offresDe(
      db,
      organismes.map(({ id }) => id),
    )
  ).filter((offre) => offre.objet === objet);
  const choix = await Promise.all(
    organismes.map(async ({ id, corps, nom }) => {
      const saisine = { dossierId, corps, organisationId: id };
      const siennes = offres.filter(({ organisationId }) => organisationId === id);
      const avant = repondreAvant(aujourdhui, delaisPour(siennes, offreId));
      return {
        id,
        nom,
        propose: corps === propose,
        demandee: siennes.some((offre) => offre.id === offreId),
        qui: (await guichetDe(db, saisine, dossier, aujourdhui)).map((agent) => agent.nom),
        avant: dateLongue(avant),
        offres: siennes.map(({ id, titre, texte, contact, delaiJours }) => ({ id, titre, texte, contact, delaiJours })),
      };
    }),
  );
  const rang = ({ demandee, propose }: (typeof choix)[number]) => (demandee ? 2 : Number(propose));
  return choix.sort((un, autre) => rang(autre) - rang(un));
}
export type ChoixDAppui = Awaited<ReturnType<typeof choixPour>>;

/** To whom a demand may be handed over, who would receive it and by when it would be answered. */
export const autresOrganismes = async (ouvert: Ouvert, { objet, organisationId }: DemandeDAppui) =>
  (await choixPour(ouvert, objet))
    .filter(({ id }) => id !== organisationId)
    .map(({ id, nom, qui, avant }) => ({ id, nom, qui, avant }));
