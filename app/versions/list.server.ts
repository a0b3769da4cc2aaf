import { redirect } from "@remix-run/node";
import { enAdresse } from "#app/actes/kebab.ts";
import { dateLongue, heure } from "#app/format.ts";
import { ouvrirBrouillon } from "#app/redaction/open.server.ts";
import { versionsDuDocument } from "#db/queries/versions.ts";
import { jourAParis } from "#workflows/civil-date.ts";
import { contexteDe } from "#workflows/dossier.ts";
import { enPhrase, natureEnMots, nomCourt, nomDeVersion, nommeeEnPhrase } from "./names.ts";

export type Params = { id?: string; modele?: string };

/** Every version of a document, for those who may read its draft; leads to the comparison a form asks for. */
export async function vueDesVersions(request: Request, params: Params) {
  const { ouvert, plume, sections, modele, document } = await ouvrirBrouillon(request, params);
  const versions = await versionsDuDocument(ouvert.db, document.id);
  const recherche = new URL(request.url).searchParams;
  const comparaison = recherche.has("de")
    ? comparaisonDe(
        recherche,
        versions.map(({ id }) => id),
      )
    : undefined;
  if (comparaison?.adresse) throw redirect(comparaison.adresse);
  const gardee = versions.find(
    ({ nature, numero }) => nature === "travail" && String(numero) === recherche.get("gardee"),
  );
  const garde = versions.find(
    ({ nature, numero }) => nature === "travail" && String(numero) === recherche.get("restauree"),
  );
  return {
    id: ouvert.id,
    nom: contexteDe(ouvert.dossier).dossier.nom,
    document: modele.titre,
    ecriture: `/ecrire/${ouvert.id}/${enAdresse(modele.code)}`,
    ecrit: plume === "ecrit" && sections.length > 0,
    gardee: gardee ? nommeeEnPhrase(gardee) : null,
    restauree: garde ? nommeeEnPhrase(garde) : null,
    erreurs: comparaison?.erreur ? { avec: comparaison.erreur } : undefined,
    versions: versions.map((version) => ({
      id: version.id,
      nom: nomDeVersion(version),
      court: nomCourt(version),
      enPhrase: enPhrase(version),
      nature: version.nature,
      etat: natureEnMots(version.nature, modele.code),
      quand: `${dateLongue(jourAParis(version.figeeLe))} à ${heure(version.figeeLe)}`,
      par: version.figeePar,
      empreinte: version.sha256.slice(0, 16),
    })),
  };
}

export type VueDesVersions = Awaited<ReturnType<typeof vueDesVersions>>;
export const BROUILLON = "brouillon";

function comparaisonDe(recherche: URLSearchParams, connues: readonly string[]) {
  const choisies = [recherche.get("de"), recherche.get("avec")];
  const versions = choisies.filter((choisie) => choisie !== null && connues.includes(choisie));
  const brouillon = choisies.includes(BROUILLON);
  const [premiere, autre = brouillon ? BROUILLON : undefined] = versions;
  if (!premiere || !autre || premiere === autre) return { erreur: "Choisissez deux textes différents à comparer." };
  return { adresse: `/versions/${premiere}/comparer/${autre}` };
}
