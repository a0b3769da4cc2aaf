import type { Ouvert } from "#app/dossier/load.server.ts";
import { dateLongue } from "#app/format.ts";
import { organismesDAppui } from "#db/queries/support-bodies.ts";
import { offresDe } from "#db/queries/support-offers.ts";
import { corpsPour, repondreAvant } from "#workflows/appui/routing.ts";
import type { ObjetDAppui } from "#workflows/appui/subjects.ts";
import { guichetDe } from "./desk-of.server.ts";

/** Whom one may ask on a subject, who will answer and by when, and what they already offer; the proposed one first. */
export async function choixPour({ db, id: dossierId, dossier, aujourdhui }: Ouvert, objet: ObjetDAppui) {
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
      const avant = repondreAvant(
        aujourdhui,
        siennes.map(({ delaiJours }) => delaiJours),
      );
      return {
        id,
        nom,
        propose: corps === propose,
        qui: (await guichetDe(db, saisine, dossier, aujourdhui)).map((agent) => agent.nom),
        avant: dateLongue(avant),
        offres: siennes.map(({ id, titre, texte, contact }) => ({ id, titre, texte, contact })),
      };
    }),
  );
  return choix.sort((un, autre) => Number(autre.propose) - Number(un.propose));
}
export type ChoixDAppui = Awaited<ReturnType<typeof choixPour>>;
