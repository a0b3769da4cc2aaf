import type { Db } from "#db/connection.ts";
import { type Figee, figerContenu } from "#db/freeze.ts";
import { documentDe } from "#db/queries/documents.ts";
import type { Proposition } from "#workflows/decide.ts";
import { contexteDe, type Dossier } from "#workflows/dossier.ts";
import { depotDe, modeles } from "#workflows/modeles/registry.ts";

/**
 * Completes an act that happened on paper: a deposit freezes the mention of its papers, a signature bears on the
 * text frozen before. Any other fact, and any fact already complete, is left as it is.
 */
export async function completerPapier(
  tx: Db,
  dossierId: string,
  dossier: Dossier,
  fait: Proposition,
  instant: Date,
): Promise<Proposition> {
  if (fait.reprise !== true || "sha256" in fait) return fait;
  const modele = modeles().find(({ code }) => depotDe(code) === fait.type);
  if (modele) return { ...fait, ...(await figerPapier(tx, dossierId, dossier, modele, instant)) };
  if (fait.type !== "ContratArrete" && fait.type !== "ContratSigne") return fait;
  return { ...fait, sha256: contexteDe(dossier).contrat.sha256 };
}

async function figerPapier(
  tx: Db,
  dossierId: string,
  dossier: Dossier,
  modele: { code: string; version: string; titre: string },
  instant: Date,
): Promise<Figee> {
  const document = await documentDe(tx, { dossierId, modele: modele.code, modeleVersion: modele.version, rang: 1 });
  const { nom } = contexteDe(dossier).dossier;
  const texte =
    "Ce document existe sur papier. Les pièces qui le prouvent sont citées dans l’acte de reprise du dossier.";
  const contenu = {
    reference: `${dossierId} / ${modele.code}`,
    titre: modele.titre,
    modele: modele.code,
    modeleVersion: modele.version,
    dossier: { id: dossierId, nom },
    sections: [
      { code: "papier", titre: "Document sur papier", champs: [{ code: "mention", libelle: "Mention", texte }] },
    ],
  };
  return figerContenu(tx, { document, contenu, par: "Reprise d’un dossier papier" }, instant);
}
