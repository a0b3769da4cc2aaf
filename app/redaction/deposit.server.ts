import type { Db } from "#db/connection.ts";
import { type Figee, figer } from "#db/freeze.ts";
import { documentDe, sectionsDe } from "#db/queries/documents.ts";
import type { Refus } from "#workflows/decide.ts";
import { contexteDe, type Dossier } from "#workflows/dossier.ts";
import { type Manque, manques } from "#workflows/modeles/completeness.ts";
import { modeleDe } from "#workflows/modeles/registry.ts";
import { reponsesDe } from "./prefill.ts";
import { rangDuDocument } from "./rights.ts";

/** The draft of a document of this file, begun if it was not, with its template and its answers. */
export async function brouillon(db: Db, dossierId: string, dossier: Dossier, code: string) {
  const enVigueur = modeleDe(code);
  if (!enVigueur) throw new Error(`No template ${code}`);
  const document = await documentDe(db, {
    dossierId,
    modele: code,
    modeleVersion: enVigueur.version,
    rang: rangDuDocument(dossier, code),
  });
  const modele = modeleDe(code, document.modeleVersion) ?? enVigueur;
  const ecrites = await sectionsDe(db, document.id);
  const reponses = reponsesDe(modele, ecrites, contexteDe(dossier));
  return { document, modele, ecrites, reponses };
}

/** What is missing before the deposit: the server judges, whatever the screen showed. */
export async function manquesAvantDepot(db: Db, dossierId: string, dossier: Dossier, code: string): Promise<Manque[]> {
  const { modele, reponses } = await brouillon(db, dossierId, dossier, code);
  return manques(modele, reponses);
}

/** Freezes the text for a deposit, inside its transaction; refuses an incomplete one, naming each missing answer. */
export const preparerDepot =
  (dossierId: string, dossier: Dossier, code: string, par: string, instant = new Date()) =>
  async (tx: Db): Promise<Figee | Refus> => {
    const { document, modele, reponses } = await brouillon(tx, dossierId, dossier, code);
    const absents = manques(modele, reponses);
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
