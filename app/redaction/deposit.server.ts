import { reponsesAttendues } from "#app/commentaires/request.server.ts";
import type { Db } from "#db/connection.ts";
import { verrouillerTexte } from "#db/ecritures/lock.ts";
import { rattraperTexte } from "#db/ecritures/project.ts";
import { type Figee, figer } from "#db/freeze.ts";
import { documentDe } from "#db/queries/documents.ts";
import type { Refus } from "#workflows/decide.ts";
import { contexteDe, type Dossier } from "#workflows/dossier.ts";
import { type Manque, manques } from "#workflows/modeles/completeness.ts";
import { modeleDe } from "#workflows/modeles/registry.ts";
import { reponsesDe } from "./prefill.ts";
import { rangDuDocument } from "./rights.ts";

/**
 * The draft of a document of this file, begun if it was not, with its template and its answers. `verrou` holds the pen
 * of those who write live until the transaction ends: what is answered is then all that is kept.
 */
export async function brouillon(db: Db, dossierId: string, dossier: Dossier, code: string, { verrou = false } = {}) {
  const enVigueur = modeleDe(code);
  if (!enVigueur) throw new Error(`No template ${code}`);
  const document = await documentDe(db, {
    dossierId,
    modele: code,
    modeleVersion: enVigueur.version,
    rang: rangDuDocument(dossier, code),
  });
  const modele = modeleDe(code, document.modeleVersion) ?? enVigueur;
  if (verrou) await verrouillerTexte(db, document.id);
  const ecrites = await rattraperTexte(db, document, modele);
  const reponses = reponsesDe(modele, ecrites, contexteDe(dossier));
  return { document, modele, ecrites, reponses };
}

/** What is missing before the deposit: the server judges, whatever the screen showed. */
export async function manquesAvantDepot(db: Db, dossierId: string, dossier: Dossier, code: string): Promise<Manque[]> {
  const { modele, reponses } = await brouillon(db, dossierId, dossier, code);
  return [...manques(modele, reponses), ...(await reponsesAttendues(db, dossierId, dossier, code))];
}

/** Freezes the text for a deposit, inside its transaction; refuses an incomplete one, naming each missing answer. */
export const preparerDepot =
  (dossierId: string, dossier: Dossier, code: string, par: string, instant = new Date()) =>
  async (tx: Db): Promise<Figee | Refus> => {
    const { document, modele, reponses } = await brouillon(tx, dossierId, dossier, code, { verrou: true });
    const absents = [...manques(modele, reponses), ...(await reponsesAttendues(tx, dossierId, dossier, code))];
    if (absents.length > 0) {
      const champs = absents.map(({ section, champ, libelle, raison }) => [
        `${section}.${champ}`,
        `${libelle} : ${raison}`,
      ]);
      return { refus: "saisie", champs: Object.fromEntries(champs) };
    }
    const { nom } = contexteDe(dossier).dossier;
    return figer(tx, { document, modele, reponses, dossier: { id: dossierId, nom }, par }, instant);
  };
