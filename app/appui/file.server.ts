import { randomUUID } from "node:crypto";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import type { Ouvert } from "#app/dossier/load.server.ts";
import { lireFormulaire } from "#app/form.server.ts";
import { demandesDuDossier } from "#db/queries/support.ts";
import { reponsesNonLues } from "#db/queries/support-notices.ts";
import { placeDansLeFil, qualiteQuiDemande } from "#workflows/appui/rights.ts";
import type { ObjetDAppui } from "#workflows/appui/subjects.ts";
import { contexteDe } from "#workflows/dossier.ts";
import { demander } from "./ask.server.ts";
import { choixPour } from "./choices.server.ts";
import { demandeVue } from "./demand-view.ts";
import { ouvrirAppui } from "./open.server.ts";
import { estUnObjet } from "./subject.ts";

type Adresse = Pick<LoaderFunctionArgs, "request" | "params">;

/** The demands of a file this person may read and, when they may ask, the form on the subject they chose. */
export async function vueDesDemandes({ request, params }: Adresse) {
  const ouvert = await ouvrirAppui({ request, params });
  const { db, id, acteur, dossier, personne, aujourdhui } = ouvert;
  const demande = qualiteQuiDemande(acteur) !== undefined;
  const recherche = new URL(request.url).searchParams;
  const objet = recherche.get("objet");
  const demandes = (await demandesDuDossier(db, id)).filter((posee) => placeDansLeFil(personne, posee));
  const nouvelles = demande ? (await reponsesNonLues(db, acteur.id)).map(({ demandeId }) => demandeId) : [];
  const vues = demandes.map((posee) => ({
    ...demandeVue(posee, aujourdhui),
    nouvelle: nouvelles.includes(posee.id),
  }));
  return {
    id,
    nom: contexteDe(dossier).dossier.nom,
    cle: randomUUID(),
    demande,
    saisie: demande && estUnObjet(objet) ? await saisieSur(ouvert, objet, recherche.get("offre")) : null,
    demandes: vues,
    dejaRepondues: vues.filter((posee) => posee.objet === objet && posee.repondueLe !== null),
  };
}
export type VueDesDemandes = Awaited<ReturnType<typeof vueDesDemandes>>;

/** The form on a subject, and the offer of the catalogue it asks for when it does. */
async function saisieSur(ouvert: Ouvert, objet: ObjetDAppui, offreId: string | null) {
  const choix = await choixPour(ouvert, objet, offreId);
  const offre = choix.flatMap(({ offres }) => offres).find(({ id }) => id === offreId);
  return { objet, choix, offre: offre ? { id: offre.id, titre: offre.titre } : null };
}

/** Asks, then shows the thread; or says what to correct. */
export async function demanderUnAppui({ request, params }: Adresse) {
  const ouvert = await ouvrirAppui({ request, params });
  const issue = await demander(ouvert, await lireFormulaire(request));
  return "demande" in issue ? redirect(`/dossiers/${ouvert.id}/appui/${issue.demande}?fait=demande`) : issue;
}
