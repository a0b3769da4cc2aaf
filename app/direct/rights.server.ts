import { droitsSur, ouvertALEcriture, type Plume, rangDuDocument } from "#app/redaction/rights.ts";
import type { Db } from "#db/connection.ts";
import { acteurSur } from "#db/queries/actor.ts";
import type { Document } from "#db/queries/documents.ts";
import { type Flux, lireFlux } from "#db/queries/stream.ts";
import type { Acteur } from "#workflows/acteur.ts";
import type { Dossier } from "#workflows/dossier.ts";
import type { Modele } from "#workflows/modeles/modele.ts";
import { ecrivent, modeleDe } from "#workflows/modeles/registry.ts";
import type { DroitsDits } from "./wire.ts";

export type DroitsDuDocument = {
  readonly plume: Exclude<Plume, null>;
  readonly sections: ReadonlySet<string>;
  readonly dits: DroitsDits;
};

export const modeleDu = (document: Document): Modele | undefined =>
  modeleDe(document.modele, document.modeleVersion) ?? modeleDe(document.modele);

/** Reads each file once, however many people are asked about. */
export type Lectures = Map<string, Promise<Flux | null>>;

/** What somebody may do now in front of a live document; null when they may not even read it. */
export async function droitsDe(
  db: Db,
  utilisateurId: string,
  document: Document,
  modele: Modele,
  lectures: Lectures = new Map(),
): Promise<DroitsDuDocument | null> {
  const acteur = await acteurSur(db, utilisateurId, document.dossierId);
  if (!acteur) return null;
  const lecture = lectures.get(document.dossierId) ?? lireFlux(db, document.dossierId);
  lectures.set(document.dossierId, lecture);
  const dossier = (await lecture)?.dossier;
  if (!dossier) return null;
  const { plume, sections } = droitsSur(acteur, dossier, modele);
  if (!plume) return null;
  // A report of a former year is deposited: it is read, whatever this year allows.
  const ouvertes = document.rang === rangDuDocument(dossier, modele.code) ? sections : [];
  const ecrit = plume === "ecrit" && ouvertes.length > 0;
  const raison =
    ecrit && ouvertes.length === modele.sections.length ? undefined : raisonDe(acteur, dossier, modele, ecrit);
  return {
    plume: ecrit ? "ecrit" : "lit",
    sections: new Set(ouvertes),
    dits: { ecrit, sections: ouvertes, ...(raison ? { raison } : {}) },
  };
}

/** Why the pen is not free, in words. */
function raisonDe(acteur: Acteur, dossier: Dossier, modele: Modele, ecrit: boolean): string {
  if (!acteur.qualites.some((qualite) => ecrivent(modele.code).includes(qualite))) {
    return "Vous lisez ce document sans pouvoir y écrire.";
  }
  if (ecrit) return "Vous écrivez dans les sections qui vous sont ouvertes. Les autres se lisent.";
  if (!ouvertALEcriture(dossier, modele.code)) {
    return "Ce document est déposé, ou n’est pas encore attendu : il se lit et ne change pas.";
  }
  return "Aucune section de ce document n’est ouverte à votre écriture.";
}
