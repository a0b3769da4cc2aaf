import type { Db } from "#db/connection.ts";
import { figer } from "#db/freeze.ts";
import { documentDe, enregistrerSection, versionParId } from "#db/queries/documents.ts";
import { lireFlux } from "#db/queries/stream.ts";
import { HISTOIRES } from "#db/seed/histories/index.ts";
import { texteDe } from "#db/seed/texts/index.ts";
import { contexteDe } from "#workflows/dossier.ts";
import { modeleDe } from "#workflows/modeles/registry.ts";
import { ACTEURS } from "./acteurs.ts";

/** A document of a file written whole, with the words of the demonstration, and frozen once; answers the version. */
export async function texteDepose(db: Db, dossierId: string, code = "projetDeSante") {
  const [modele, flux, histoire] = [modeleDe(code), await lireFlux(db, dossierId), HISTOIRES[0]];
  if (!modele || !flux || !histoire) throw new Error(`No ${code} to write in ${dossierId}`);
  const document = await documentDe(db, { dossierId, modele: code, modeleVersion: modele.version, rang: 1 });
  const reponses = texteDe(code, {
    lieu: histoire.lieu,
    jour: "2026-11-22",
    contexte: contexteDe(flux.dossier),
    ...{ metier: "pharmacien", ars: "ARS Nouvelle-Aquitaine", cpam: "CPAM de la Gironde", seance: "" },
  });
  for (const [section, contenu] of Object.entries(reponses)) {
    const ecrite = { documentId: document.id, code: section, contenu, versionLue: 0, par: ACTEURS.redacteur };
    await enregistrerSection(db, ecrite);
  }
  const dossier = { id: dossierId, nom: "CPTS Garonne et Coteaux" };
  const { versionId } = await db.transaction((tx) =>
    figer(tx as unknown as Db, { document, modele, reponses, dossier, par: ACTEURS.porteur.nom }, new Date()),
  );
  const version = await versionParId(db, versionId);
  if (!version) throw new Error("A version was just frozen and is not there");
  return version;
}
