import { adresseDEcriture } from "#app/actes/links.ts";
import { ouvertsParVersion } from "#app/commentaires/open-count.server.ts";
import { reponsesAttendues } from "#app/commentaires/request.server.ts";
import { dateLongue } from "#app/format.ts";
import { reponsesDe } from "#app/redaction/prefill.ts";
import { ouvertALEcriture, plumeDe, rangDuDocument } from "#app/redaction/rights.ts";
import { signaturesDe } from "#app/versions/signatures.ts";
import { rattraperTexte } from "#db/ecritures/project.ts";
import { documentsDuDossier, versionsDuDossier } from "#db/queries/documents.ts";
import { jourAParis } from "#workflows/civil-date.ts";
import { contexteDe } from "#workflows/dossier.ts";
import type { Mission } from "#workflows/missions/missions.ts";
import { manques } from "#workflows/modeles/completeness.ts";
import { modeleDe, modeles, sansDepot } from "#workflows/modeles/registry.ts";
import { enCorrection } from "#workflows/parcours/correction.ts";
import type { Ouvert } from "./load.server.ts";

export type Brouillon = {
  readonly modele: string;
  readonly titre: string;
  readonly adresse: string;
  readonly etat: string;
  readonly complet: boolean;
  readonly depot: boolean;
  /** The ARS asked for corrections that are not deposited yet. */
  readonly corrige: boolean;
};

/** The drafts this person may open now, with how far each one is. */
export async function brouillonsDe({ db, id, acteur, dossier }: Ouvert): Promise<Brouillon[]> {
  const { missions } = contexteDe(dossier).contrat;
  const ouverts = modeles().filter(({ code }) => {
    const mission = code.startsWith("fiche.") ? (code.slice(6) as Mission) : null;
    if (mission && missions.length > 0 && !missions.includes(mission)) return false;
    return plumeDe(acteur, dossier, code) !== null && ouvertALEcriture(dossier, code);
  });
  const commences = await documentsDuDossier(db, id);
  return Promise.all(
    ouverts.map(async ({ code }) => {
      const commence = commences.find(
        (document) => document.modele === code && document.rang === rangDuDocument(dossier, code),
      );
      const modele = modeleDe(code, commence?.modeleVersion) ?? modeleDe(code);
      const ecrites = commence && modele ? await rattraperTexte(db, commence, modele) : [];
      const incompletes = new Set(
        modele ? manques(modele, reponsesDe(modele, ecrites, contexteDe(dossier))).map(({ section }) => section) : [],
      );
      const total = modele?.sections.length ?? 0;
      const corrige = enCorrection(contexteDe(dossier), code);
      const aReprendre = corrige ? (await reponsesAttendues(db, id, dossier, code)).length : 0;
      return {
        modele: code,
        titre: modele?.titre ?? code,
        adresse: adresseDEcriture(id, code),
        etat:
          aReprendre > 0
            ? `${aReprendre} ${aReprendre > 1 ? "commentaires à reprendre" : "commentaire à reprendre"}`
            : commence
              ? `${total - incompletes.size} ${total - incompletes.size > 1 ? "sections complètes" : "section complète"} sur ${total}`
              : "Pas encore commencé",
        complet: incompletes.size === 0 && aReprendre === 0,
        corrige,
        depot: !sansDepot(code),
      };
    }),
  );
}

/** The frozen versions everybody on the file may read, newest first. */
export async function versionsVues({ db, id, dossier, acteur }: Ouvert) {
  const versions = await versionsDuDossier(db, id);
  const modeles = versions.map((version) => ({ id: version.id, modele: version.contenu.modele }));
  const ouverts = await ouvertsParVersion(db, id, acteur, modeles);
  return versions.map(({ id: version, numero, contenu, figeeLe, figeePar, sha256 }) => ({
    id: version,
    titre: `${contenu.titre}, version ${numero}`,
    date: dateLongue(jourAParis(figeeLe)),
    par: figeePar,
    empreinte: sha256.slice(0, 16),
    changements: numero > 1 ? `/versions/${version}/comparer/precedente` : null,
    signatures: signaturesDe(dossier.faits, sha256).length,
    commentaires: ouverts[version] ?? 0,
  }));
}
