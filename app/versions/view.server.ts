import { enAdresse } from "#app/actes/kebab.ts";
import { base } from "#app/base.server.ts";
import { commentairesDeVersion } from "#app/commentaires/load.server.ts";
import { dateLongue, enMinuscule, heure } from "#app/format.ts";
import { nombresLisibles } from "#app/texte/readable-numbers.server.ts";
import { lireJournal } from "#db/journal.ts";
import { noterLecture } from "#db/queries/notices.ts";
import { depotPrecedent, type Version, type VersionListee, versionsDuDocument } from "#db/queries/versions.ts";
import { jourAParis } from "#workflows/civil-date.ts";
import { lisent } from "#workflows/modeles/registry.ts";
import { adresseDesVersions, enPhrase, natureEnMots, nomDeVersion } from "./names.ts";
import { ouvrirVersion } from "./open.server.ts";
import { signaturesDe } from "./signatures.ts";

/** A frozen version as one reads it, with what this person may say and do about it. */
export async function vueDeVersion(request: Request, id?: string) {
  const { acteur, ...version } = await ouvrirVersion(request, id);
  const { contenu, nature, numero, sha256, figeeLe, figeePar, dossierId } = version;
  const db = await base();
  const [lignes, precedent, depots, commentaires] = await Promise.all([
    lireJournal(db, dossierId),
    nature === "depot" ? depotPrecedent(db, version) : undefined,
    nature === "depot" ? versionsDuDocument(db, version.documentId) : [],
    commentairesDeVersion(db, version, acteur),
  ]);
  const faits = lignes.filter(({ fait }) => "versionId" in fait && fait.versionId === version.id);
  await noterLecture(db, acteur.id, dossierId, { faits: faits.map(({ version: rang }) => rang) });
  const litLeBrouillon = acteur.qualites.some((qualite) => lisent(contenu.modele).includes(qualite));
  const { choix, fils, anterieurs, closAvant } = commentaires;
  const ouverts = [...fils, ...anterieurs].filter(({ etat }) => etat === "ouvert").length;
  const figee = `${natureEnMots(nature, contenu.modele)} le ${dateLongue(jourAParis(figeeLe))} à ${heure(figeeLe)} par ${figeePar}`;
  return {
    id: version.id,
    dossier: contenu.dossier,
    document: contenu.titre,
    reference: contenu.reference,
    titre: `${contenu.titre}, ${nature === "depot" ? `version ${numero}` : `version de travail ${numero}`}`,
    nom: nomDeVersion(version),
    enPhrase: enPhrase(version),
    figee: version.nom ? `«\u00a0${version.nom}\u00a0», ${enMinuscule(figee)}` : figee,
    sha256,
    signatures: signaturesDe(
      lignes.map(({ fait }) => fait),
      sha256,
    ),
    comparer: precedent
      ? { adresse: `/versions/${version.id}/comparer/${precedent.id}`, libelle: `Comparer avec ${enPhrase(precedent)}` }
      : litLeBrouillon
        ? { adresse: `/versions/${version.id}/comparer/brouillon`, libelle: "Comparer avec le brouillon" }
        : null,
    remplacee: remplacanteDe(version, depots),
    toutes: litLeBrouillon ? adresseDesVersions(dossierId, enAdresse(contenu.modele)) : null,
    sections: nombresLisibles(contenu).sections.map(({ code, titre, champs }) => ({
      code,
      titre,
      champs: champs.map(({ code, libelle, texte }) => ({ code, libelle, texte })),
    })),
    commentaires,
    commentee: choix.length + fils.length + anterieurs.length + closAvant.length > 0,
    ouverts,
  };
}

/** The last deposit, for whoever reads an earlier one; null when it is the last. */
function remplacanteDe({ nature, numero, contenu }: Version, versions: readonly VersionListee[]) {
  const derniere = versions.find((autre) => autre.nature === "depot");
  if (nature !== "depot" || !derniere || derniere.numero <= numero) return null;
  return {
    adresse: `/versions/${derniere.id}`,
    nom: enMinuscule(nomDeVersion(derniere)),
    quand: `${enMinuscule(natureEnMots("depot", contenu.modele))} le ${dateLongue(jourAParis(derniere.figeeLe))}`,
  };
}

export type VueDeVersion = Awaited<ReturnType<typeof vueDeVersion>>;
