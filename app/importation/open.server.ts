import { ouvrirBrouillon } from "#app/redaction/open.server.ts";
import { introuvable } from "#app/session.server.ts";
import { contexteDe } from "#workflows/dossier.ts";
import type { Lecteur } from "./waiting.server.ts";

/** The draft a file may be imported into: 404 for whoever does not write it now. */
export async function ouvrirPourImporter(request: Request, params: { id?: string; modele?: string }) {
  const { ouvert, modele, document, ecrites, sections } = await ouvrirBrouillon(request, params);
  if (sections.length === 0) throw introuvable();
  const lecteur: Lecteur = { personne: ouvert.acteur.id, document: document.id };
  const redaction = `/ecrire/${ouvert.id}/${params.modele}`;
  const dossier = { id: ouvert.id, nom: contexteDe(ouvert.dossier).dossier.nom };
  return { db: ouvert.db, acteur: ouvert.acteur, dossier, document, modele, ecrites, sections, lecteur, redaction };
}

export type Ouverture = Awaited<ReturnType<typeof ouvrirPourImporter>>;
