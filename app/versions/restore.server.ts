import { comparer } from "#app/difference/compare.ts";
import { droitsDe } from "#app/direct/rights.server.ts";
import { ouvrirPour } from "#app/dossier/load.server.ts";
import { plumeDe } from "#app/redaction/rights.ts";
import { introuvable } from "#app/session.server.ts";
import type { Db } from "#db/connection.ts";
import { remplacerTexte } from "#db/ecritures/write.ts";
import { figerContenu } from "#db/freeze.ts";
import type { Version } from "#db/queries/versions.ts";
import type { ContenuFige } from "#db/schema/documents.ts";
import type { Reponses } from "#workflows/modeles/completeness.ts";
import { modeleDe } from "#workflows/modeles/registry.ts";
import { ecrireLignes } from "#workflows/texte/lignes.ts";
import { brouillonFige } from "./keep.server.ts";
import { enPhrase } from "./names.ts";
import { ouvrirVersion } from "./open.server.ts";

/** The answers a version holds, as a draft keeps them. */
export const reponsesDeVersion = ({ sections }: ContenuFige): Reponses =>
  Object.fromEntries(
    sections.map(({ code, champs }) => [
      code,
      Object.fromEntries(champs.map(({ code, texte, lignes }) => [code, lignes ? ecrireLignes(lignes) : texte])),
    ]),
  );

/** A version to restore, for whoever may read the draft it would become; 404 for the others, and for a former year's. */
export async function ouvrirRestauration(request: Request, id?: string) {
  const { acteur: _acteur, ...version } = await ouvrirVersion(request, id);
  const ouvert = await ouvrirPour(request, version.dossierId);
  const modele = modeleDe(version.contenu.modele);
  if (!modele || !plumeDe(ouvert.acteur, ouvert.dossier, modele.code)) throw introuvable();
  const actuel = await brouillonFige(ouvert.db, { ouvert, modele });
  if (actuel.document.id !== version.documentId) throw introuvable();
  const droits = await droitsDe(ouvert.db, ouvert.acteur.id, actuel.document, actuel.modele);
  const ouvertes = actuel.modele.sections.map(({ code }) => code).filter((code) => droits?.sections.has(code));
  return { version, ouvert, ...actuel, ouvertes };
}

type Restauration = Awaited<ReturnType<typeof ouvrirRestauration>>;

/** What restoring would change: only the sections open to this person take the words of the version. */
export function changementsDe({ version, contenu, ouvertes }: Pick<Restauration, "version" | "contenu" | "ouvertes">) {
  const rendues = contenu.sections.map((section) => {
    const ancienne = version.contenu.sections.find(({ code }) => code === section.code);
    if (!ancienne || !ouvertes.includes(section.code)) return section;
    const champs = section.champs.map((champ) => ancienne.champs.find(({ code }) => code === champ.code) ?? champ);
    return { ...section, champs };
  });
  return comparer(contenu, { ...contenu, sections: rendues });
}

/**
 * Makes a version the draft again. What the draft said is kept first as a working version. Rights are asked once the
 * pen is held: a deposit that came meanwhile refuses it (answers null, and nothing changed).
 */
export const restaurer = (
  { version, ouvert, document, modele }: Pick<Restauration, "version" | "ouvert" | "document" | "modele">,
  instant = new Date(),
): Promise<{ readonly gardee: Version["numero"] } | null> =>
  ouvert.db.transaction(async (transaction) => {
    const tx = transaction as unknown as Db;
    const { contenu } = await brouillonFige(tx, { ouvert, modele }, true);
    const droits = await droitsDe(tx, ouvert.acteur.id, document, modele);
    if (droits?.plume !== "ecrit") return null;
    const par = { id: ouvert.acteur.id, nom: ouvert.acteur.nom };
    const nom = `Avant restauration de ${enPhrase(version)}`;
    const garde = await figerContenu(tx, { document, contenu, par: par.nom, nature: "travail", nom }, instant);
    const reponses = reponsesDeVersion(version.contenu);
    await remplacerTexte(tx, { document, modele, par, reponses, sections: [...droits.sections] }, instant);
    return { gardee: garde.numero };
  });
