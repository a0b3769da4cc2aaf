import { randomUUID } from "node:crypto";
import { redirect } from "@remix-run/node";
import { lireFormulaire } from "#app/form.server.ts";
import { dateLongue } from "#app/format.ts";
import { parCle } from "#app/notifications/group.ts";
import { introuvable } from "#app/session.server.ts";
import { sha256 } from "#db/fingerprint.ts";
import { organismesDuTerritoire } from "#db/queries/support-bodies.ts";
import { ajouterOffre, corrigerOffre, type OffreDAppui, offresDe, retirerOffre } from "#db/queries/support-offers.ts";
import { qualiteQuiDemande } from "#workflows/appui/rights.ts";
import { DELAI_HABITUEL } from "#workflows/appui/routing.ts";
import { OBJETS_D_APPUI, type ObjetDAppui } from "#workflows/appui/subjects.ts";
import { jourAParis } from "#workflows/civil-date.ts";
import { apres, faitLu } from "./gestures.ts";
import { lireOffre, type SaisieDOffre } from "./offer-input.ts";
import { type Lecteur, requireLecteurDAppui } from "./reader.server.ts";
import { OBJETS } from "./words.ts";

/** What each body of the reader's territory offers, by subject; those who write for one, with the form. */
export async function vueDuCatalogue(request: Request) {
  const { db, organismes: siens, dossiers } = await requireLecteurDAppui(request);
  const departements = dossiers.map(({ departement }) => departement);
  const organismes = await organismesDuTerritoire(db, siens, departements);
  const noms = new Map(organismes.map(({ id, nom }) => [id, nom]));
  const offres = await offresDe(db, [...noms.keys()]);
  const mien = (organisationId: string) => siens.some(({ id }) => id === organisationId);
  const recherche = new URL(request.url).searchParams;
  const designee = (nom: string) =>
    offres.find(({ id, organisationId }) => id === recherche.get(nom) && mien(organisationId));
  const choisie = designee("offre");
  const retiree = designee("retirer");
  const objets = OBJETS_D_APPUI.map((objet) => ({
    objet,
    titre: OBJETS[objet].choix,
    demander: adresseDeDemande(dossiers, objet),
    delais: delaisSansAppui(
      offres.filter((offre) => offre.objet === objet),
      noms,
    ),
    offres: offres
      .filter((offre) => offre.objet === objet)
      .map(({ id, organisationId, titre, texte, contact, delaiJours, modifieeLe }) => ({
        ...{ id, titre, texte, contact, delaiJours },
        organisme: noms.get(organisationId) ?? "",
        mienne: mien(organisationId),
        le: dateLongue(jourAParis(modifieeLe)),
      })),
  }));
  return {
    cle: randomUUID(),
    objets: objets.filter(({ offres }) => offres.length > 0),
    siens: siens.map(({ id, nom }) => ({ id, nom })),
    fait: faitLu(request.url, ["ajout", "modification", "retrait"]),
    aRetirer: retiree ? { id: retiree.id, titre: retiree.titre } : null,
    modifie: choisie?.id ?? null,
    saisie: choisie
      ? { ...choisie, organisme: choisie.organisationId, delaiJours: String(choisie.delaiJours) }
      : { ...VIERGE, organisme: siens[0]?.id ?? "" },
  };
}
export type VueDuCatalogue = Awaited<ReturnType<typeof vueDuCatalogue>>;

/** The delay of a question that names no offer, for each body that says several on the subject. */
function delaisSansAppui(offres: readonly OffreDAppui[], noms: ReadonlyMap<string, string>) {
  return parCle(offres, ({ organisationId }) => organisationId).flatMap(([organisationId, siennes]) => {
    const delais = new Set(siennes.map(({ delaiJours }) => delaiJours));
    return delais.size > 1 ? [{ organisme: noms.get(organisationId) ?? "", jours: Math.max(...delais) }] : [];
  });
}

const CATALOGUE = "/appui/catalogue";

/** Where somebody asks on a subject: on their only file, else by saying which; nobody but those of a team who ask. */
function adresseDeDemande(dossiers: Lecteur["dossiers"], objet: ObjetDAppui): string | null {
  const siens = dossiers.filter(({ role }) => qualiteQuiDemande({ qualites: [role] }));
  const [premier] = siens;
  if (!premier) return null;
  return siens.length === 1 ? `/dossiers/${premier.id}/appui?objet=${objet}` : "/appui";
}

const VIERGE: SaisieDOffre = {
  ...{ organisme: "", objet: "", titre: "", texte: "", contact: "" },
  delaiJours: String(DELAI_HABITUEL),
};

/** Adds, changes or withdraws an offer of one's own bodies. */
export async function changerLeCatalogue(request: Request) {
  const { db, personne, organismes } = await requireLecteurDAppui(request);
  if (organismes.length === 0) throw introuvable();
  const siens = organismes.map(({ id }) => id);
  const formulaire = await lireFormulaire(request);
  const plume = { parId: personne.id, par: personne.nom, instant: new Date() };
  const modifiee = formulaire.get("offre") ?? "";
  if (formulaire.get("intention") === "retirer") {
    await retirerOffre(db, modifiee, siens, plume);
    return redirect(apres(CATALOGUE, "retrait"));
  }
  const { saisie, offre, erreurs, valide } = lireOffre(formulaire, siens);
  if (!valide) return { saisie, erreurs };
  if (modifiee) {
    if (!(await corrigerOffre(db, modifiee, siens, plume, offre))) throw introuvable();
    return redirect(apres(CATALOGUE, "modification"));
  }
  const id = sha256([formulaire.get("cle"), personne.id, JSON.stringify(saisie)].join(":")).slice(0, 32);
  const { instant: modifieeLe, ...par } = plume;
  await ajouterOffre(db, { id, organisationId: saisie.organisme, ...offre, ...par, modifieeLe });
  return redirect(apres(CATALOGUE, "ajout"));
}
