import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { ouvrirPour } from "#app/dossier/load.server.ts";
import { introuvable } from "#app/session.server.ts";
import { demandeParId } from "#db/queries/support.ts";
import { mesOrganismesDAppui } from "#db/queries/support-bodies.ts";
import { aTransfere } from "#db/queries/support-transfers.ts";
import { placeDansLeFil, voitLesDemandes } from "#workflows/appui/rights.ts";
import { apres } from "./gestures.ts";

type Adresse = Pick<LoaderFunctionArgs, "request" | "params">;

/** A file, for somebody whose demands for help have a page; 404 for everybody else. */
export async function ouvrirAppui({ request, params }: Adresse) {
  const ouvert = await ouvrirPour(request, params.id);
  if (!voitLesDemandes(ouvert.acteur)) throw introuvable();
  const organismes = (await mesOrganismesDAppui(ouvert.db, ouvert.acteur.id)).map(({ id }) => id);
  return { ...ouvert, personne: { qualites: ouvert.acteur.qualites, organismes } };
}

/**
 * The thread of a demand, and the place of this person in it; 404 for whoever has none. Whoever handed it over and no
 * longer has one is led back to their desk, which says so.
 */
export async function ouvrirFil({ request, params }: Adresse) {
  const ouvert = await ouvrirAppui({ request, params });
  const id = /^[\w-]{1,64}$/.exec(params.demande ?? "")?.[0];
  const demande = id && (await demandeParId(ouvert.db, id));
  if (!demande || demande.dossierId !== ouvert.id) throw introuvable();
  const place = placeDansLeFil(ouvert.personne, demande);
  if (!place) {
    const sienne = await aTransfere(ouvert.db, demande.id, ouvert.acteur.id);
    throw sienne ? redirect(apres("/appui", "transfert")) : introuvable();
  }
  return { ouvert, demande, place };
}
export type FilOuvert = Awaited<ReturnType<typeof ouvrirFil>>;
