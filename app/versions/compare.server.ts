import { redirect } from "@remix-run/node";
import { enAdresse } from "#app/actes/kebab.ts";
import { comparer } from "#app/difference/compare.ts";
import { ouvrirPour } from "#app/dossier/load.server.ts";
import { dateLongue, heure } from "#app/format.ts";
import { plumeDe } from "#app/redaction/rights.ts";
import { introuvable } from "#app/session.server.ts";
import { nombresLisibles } from "#app/texte/readable-numbers.server.ts";
import { depotPrecedent, type Version } from "#db/queries/versions.ts";
import type { ContenuFige } from "#db/schema/documents.ts";
import { jourAParis } from "#workflows/civil-date.ts";
import { modeleDe } from "#workflows/modeles/registry.ts";
import { brouillonFige } from "./keep.server.ts";
import { enPhrase, natureEnMots, nomDeVersion } from "./names.ts";
import { ouvrirVersion } from "./open.server.ts";

/** One side of a comparison: a version, or the draft as it is now. */
type Bout = {
  readonly contenu: ContenuFige;
  /** « la version 2 », « le brouillon actuel ». */
  readonly enPhrase: string;
  readonly nom: string;
  readonly detail: string;
  readonly adresse: string;
  /** What stands before the code of a section in the address where it is read. */
  readonly section: string;
  readonly instant: number;
};

/**
 * Two texts of one kind in one file, the older first, and what separates them. `autre` names a version, « brouillon »
 * for those who may read the draft, or « precedente », the deposit before this one.
 */
export async function ouvrirComparaison(
  request: Request,
  { version: id, autre }: { version?: string; autre?: string },
) {
  const version = await ouvrirVersion(request, id);
  const ouvert = await ouvrirPour(request, version.dossierId);
  if (autre === "precedente") {
    const precedent = version.nature === "depot" ? await depotPrecedent(ouvert.db, version) : undefined;
    throw redirect(precedent ? `/versions/${version.id}/comparer/${precedent.id}` : `/versions/${version.id}`);
  }
  const deuxieme =
    autre === "brouillon" ? await boutDuBrouillon(ouvert, version) : await autreVersion(request, version, autre);
  const [avant, apres] = [boutDeVersion(version), deuxieme].sort((a, b) => a.instant - b.instant) as [Bout, Bout];
  return {
    version,
    ouvert,
    avant,
    apres,
    difference: comparer(nombresLisibles(avant.contenu), nombresLisibles(apres.contenu)),
  };
}

const boutDeVersion = (version: Version): Bout => ({
  contenu: version.contenu,
  enPhrase: enPhrase(version),
  nom: nomDeVersion(version),
  detail: `${natureEnMots(version.nature, version.contenu.modele)} le ${dateLongue(jourAParis(version.figeeLe))} à ${heure(version.figeeLe)} par ${version.figeePar}`,
  adresse: `/versions/${version.id}`,
  section: `/versions/${version.id}#`,
  instant: version.figeeLe.getTime(),
});

async function autreVersion(request: Request, version: Version, id?: string): Promise<Bout> {
  const autre = await ouvrirVersion(request, id);
  const comparables = autre.dossierId === version.dossierId && autre.contenu.modele === version.contenu.modele;
  if (!comparables) throw introuvable();
  return boutDeVersion(autre);
}

async function boutDuBrouillon(ouvert: Awaited<ReturnType<typeof ouvrirPour>>, version: Version): Promise<Bout> {
  const modele = modeleDe(version.contenu.modele);
  if (!modele || !plumeDe(ouvert.acteur, ouvert.dossier, modele.code)) throw introuvable();
  const { contenu } = await brouillonFige(ouvert.db, { ouvert, modele });
  const adresse = `/ecrire/${ouvert.id}/${enAdresse(modele.code)}`;
  return {
    contenu,
    enPhrase: "le brouillon actuel",
    nom: "Brouillon actuel",
    detail: "Tel qu’il est écrit maintenant",
    adresse,
    section: `${adresse}?section=`,
    instant: Number.POSITIVE_INFINITY,
  };
}
