import { base } from "#app/base.server.ts";
import { enRequete, lireChoix } from "#app/dossiers/choices.ts";
import { introuvable, type Personne } from "#app/session.server.ts";
import { corrigerVue, garderVue, organisationDesVues, oublierVue } from "#db/queries/views.ts";

const LONGUEUR = 60;
const UN_IDENTIFIANT = /^[\w-]{8,64}$/;

export type Reponse = {
  readonly erreurs: Readonly<Record<string, string>>;
  readonly nom: string;
  readonly requete: string;
};

/**
 * Keeps a view, renames it, shares it or forgets it, as its form says. Answers the view to go to (empty for the list of
 * views), or what is to be corrected with all that was typed.
 */
export async function agirSurVue(personne: Personne, formulaire: URLSearchParams): Promise<string | Reponse> {
  const db = await base();
  const id = formulaire.get("id") ?? "";
  const intention = formulaire.get("intention");
  const requete = enRequete(lireChoix(new URLSearchParams(formulaire.get("requete") ?? "")));
  const fiche = { nom: formulaire.get("nom")?.trim() ?? "", partagee: formulaire.get("partagee") === "oui" };
  if (intention === "oublier") {
    if (!(await oublierVue(db, personne.id, id))) throw introuvable();
    return "";
  }
  const refuser = (nom: string): Reponse => ({
    erreurs: { [champDuNom(intention, id)]: nom },
    nom: fiche.nom,
    requete,
  });
  if (fiche.nom === "") return refuser("Donnez un nom à cette vue, par exemple « À décider cette semaine ».");
  if (fiche.nom.length > LONGUEUR) return refuser(`Ce nom dépasse ${LONGUEUR} caractères. Raccourcissez-le.`);
  if (intention === "corriger") {
    if (!(await corrigerVue(db, personne.id, id, fiche))) throw introuvable();
    return "";
  }
  const organisationId = await organisationDesVues(db, personne.id);
  if (!organisationId || !UN_IDENTIFIANT.test(id)) throw introuvable();
  await garderVue(db, { id, organisationId, auteurId: personne.id, auteur: personne.nom, ...fiche, requete });
  return requete;
}

/** Each view has its own form on the page: its field is named after it. */
export const champDuNom = (intention: string | null, id: string): string =>
  intention === "corriger" ? `nom-${id}` : "nom";
