import { randomUUID } from "node:crypto";
import { redirect } from "@remix-run/node";
import { lireFormulaire } from "#app/form.server.ts";
import { dateLongue } from "#app/format.ts";
import { introuvable } from "#app/session.server.ts";
import { sha256 } from "#db/fingerprint.ts";
import { organismesDuTerritoire } from "#db/queries/support-bodies.ts";
import { ajouterOffre, corrigerOffre, offresDe, retirerOffre } from "#db/queries/support-offers.ts";
import { DELAI_HABITUEL } from "#workflows/appui/routing.ts";
import { OBJETS_D_APPUI } from "#workflows/appui/subjects.ts";
import { jourAParis } from "#workflows/civil-date.ts";
import { lireOffre, type SaisieDOffre } from "./offer-input.ts";
import { requireLecteurDAppui } from "./reader.server.ts";
import { OBJETS } from "./words.ts";

/** What each body of the reader's territory offers, by subject; those who write for one, with the form. */
export async function vueDuCatalogue(request: Request) {
  const { db, organismes: siens, dossiers } = await requireLecteurDAppui(request);
  const departements = dossiers.map(({ departement }) => departement);
  const organismes = await organismesDuTerritoire(db, siens, departements);
  const noms = new Map(organismes.map(({ id, nom }) => [id, nom]));
  const offres = await offresDe(db, [...noms.keys()]);
  const mien = (organisationId: string) => siens.some(({ id }) => id === organisationId);
  const choisie = offres.find(
    ({ id, organisationId }) => id === new URL(request.url).searchParams.get("offre") && mien(organisationId),
  );
  const objets = OBJETS_D_APPUI.map((objet) => ({
    objet,
    titre: OBJETS[objet].choix,
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
    modifie: choisie?.id ?? null,
    saisie: choisie
      ? { ...choisie, organisme: choisie.organisationId, delaiJours: String(choisie.delaiJours) }
      : { ...VIERGE, organisme: siens[0]?.id ?? "" },
  };
}
export type VueDuCatalogue = Awaited<ReturnType<typeof vueDuCatalogue>>;

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
    return redirect("/appui/catalogue");
  }
  const { saisie, offre, erreurs, valide } = lireOffre(formulaire, siens);
  if (!valide) return { saisie, erreurs };
  if (modifiee) {
    if (!(await corrigerOffre(db, modifiee, siens, plume, offre))) throw introuvable();
    return redirect("/appui/catalogue");
  }
  const id = sha256([formulaire.get("cle"), personne.id, JSON.stringify(saisie)].join(":")).slice(0, 32);
  const { instant: modifieeLe, ...par } = plume;
  await ajouterOffre(db, { id, organisationId: saisie.organisme, ...offre, ...par, modifieeLe });
  return redirect("/appui/catalogue");
}
