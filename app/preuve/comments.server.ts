import { luesPar } from "#app/commentaires/load.server.ts";
import type { Db } from "#db/connection.ts";
import { type Fil, filsDe } from "#db/queries/comments.ts";
import type { Acteur } from "#workflows/acteur.ts";

type Depot = { readonly documentId: string; readonly contenu: { readonly modele: string } };

/**
 * The comments this person may read on what was deposited, oldest first; never those of a working version. Whoever may
 * not read a comment gets a proof where it does not exist.
 */
export async function commentairesLus(db: Db, dossierId: string, acteur: Acteur, depots: readonly Depot[]) {
  const modeles = new Map(depots.map(({ documentId, contenu }) => [documentId, contenu.modele]));
  const fils: Fil[] = [];
  for (const [documentId, modele] of modeles)
    fils.push(...(await filsDe(db, { dossierId, documentId }, { ...luesPar(acteur, modele), travail: [] })));
  return fils.map(({ version, section, champ, citation, visibilite, etat, demande, reponses, ...dit }) => ({
    modele: modeles.get(dit.documentId),
    version: version.numero,
    ...{ section, champ, citation, visibilite, etat, demande },
    ...parole(dit),
    reponses: reponses.map(parole),
  }));
}

const parole = ({ auteur, qualite, creeLe, texte }: Pick<Fil, "auteur" | "qualite" | "creeLe" | "texte">) => ({
  auteur,
  qualite,
  creeLe,
  texte,
});
