import { brouillon } from "#app/redaction/deposit.server.ts";
import type { ouvrirBrouillon } from "#app/redaction/open.server.ts";
import type { Db } from "#db/connection.ts";
import { empreinteDe } from "#db/fingerprint.ts";
import { contenuFige, type Figee, figerContenu } from "#db/freeze.ts";
import { versionsDuDocument } from "#db/queries/versions.ts";
import { contexteDe } from "#workflows/dossier.ts";

type Ouverture = Awaited<ReturnType<typeof ouvrirBrouillon>>;

export const NOM_MAXIMAL = 80;

/** A name for a version, or why it cannot be one. */
export function lireNom(saisi: string | null): { nom: string } | { erreur: string; saisi: string } {
  const nom = (saisi ?? "").replace(/\s+/g, " ").trim();
  if (nom === "") return { erreur: "Donnez un nom à cette version, par exemple : relue par le bureau.", saisi: "" };
  if (nom.length <= NOM_MAXIMAL) return { nom };
  return { erreur: `Ce nom compte ${nom.length} caractères : raccourcissez-le à ${NOM_MAXIMAL}.`, saisi: nom };
}

/** The draft as a version would hold it, with its document and its template. */
export async function brouillonFige(db: Db, { ouvert, modele }: Pick<Ouverture, "ouvert" | "modele">, verrou = false) {
  const { id, dossier } = ouvert;
  const lu = await brouillon(db, id, dossier, modele.code, { verrou });
  const cadre = { id, nom: contexteDe(dossier).dossier.nom };
  return { ...lu, contenu: contenuFige(lu.document, lu.modele, cadre, lu.reponses) };
}

/**
 * Keeps what is written now as a working version under a name. The same text under the same name as the last working
 * version is that version: a form sent twice keeps one.
 */
export const garderVersion = (ouverture: Ouverture, nom: string, instant = new Date()): Promise<Figee> =>
  ouverture.ouvert.db.transaction(async (transaction) => {
    const tx = transaction as unknown as Db;
    const { document, contenu } = await brouillonFige(tx, ouverture, true);
    const derniere = (await versionsDuDocument(tx, document.id)).find(({ nature }) => nature === "travail");
    if (derniere?.nom === nom && derniere.sha256 === empreinteDe(contenu)) {
      return { versionId: derniere.id, sha256: derniere.sha256, numero: derniere.numero };
    }
    const par = ouverture.ouvert.acteur.nom;
    return figerContenu(tx, { document, contenu, par, nature: "travail", nom }, instant);
  });
