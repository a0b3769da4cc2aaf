import { redirect } from "@remix-run/node";
import { enAdresse } from "#app/actes/kebab.ts";
import { lireFormulaire } from "#app/form.server.ts";
import { ouvrirBrouillon } from "#app/redaction/open.server.ts";
import { introuvable } from "#app/session.server.ts";
import { garderVersion, lireNom } from "./keep.server.ts";
import type { Params } from "./list.server.ts";
import { adresseDesVersions } from "./names.ts";

export type ReponseDeVersions = { readonly erreurs: { readonly nomDeVersion: string }; readonly saisi: string };

/** Keeps a version now, under the name given; 404 for whoever only reads. */
export async function garderDepuisLaPage(request: Request, params: Params): Promise<Response | ReponseDeVersions> {
  const formulaire = await lireFormulaire(request);
  const ouverture = await ouvrirBrouillon(request, params);
  if (ouverture.plume !== "ecrit" || ouverture.sections.length === 0) throw introuvable();
  const lu = lireNom(formulaire.get("nomDeVersion"));
  if ("erreur" in lu) return { erreurs: { nomDeVersion: lu.erreur }, saisi: lu.saisi };
  const { numero } = await garderVersion(ouverture, lu.nom);
  return redirect(`${adresseDesVersions(ouverture.ouvert.id, enAdresse(ouverture.modele.code))}?gardee=${numero}`);
}
