import { dateLongue, enMajuscule } from "#app/format.ts";
import { imprimable } from "#app/pdf/printable-data.server.ts";
import type { Ligne } from "#db/journal.ts";
import { genreDePiece } from "#workflows/pieces/kinds.ts";
import { enTete, referenceDe } from "./letterhead.ts";
import type { Corps, Matiere } from "./paper.ts";
import { partiesImprimees } from "./printed.ts";

type Imprime = {
  readonly ligne: Pick<Ligne, "dossierId" | "version" | "empreinte" | "fait">;
  readonly matiere: Matiere;
  readonly corps: Corps;
  /** The last act the paper says something of. */
  readonly jusqua: number;
};

/** What piece.typ prints, in the characters its fonts can draw. */
export const texteDeLaPiece = (imprime: Imprime) => imprimable(contenuDeLaPiece(imprime));

/** A paper in sentences ready to read, nothing left to decide but their place: printed, or shown before it is signed. */
export function contenuDeLaPiece({ ligne, matiere: { fait, depot, contexte, papier }, corps, jusqua }: Imprime) {
  const { dossierId: id, version, empreinte } = ligne;
  const { association } = contexte.projet;
  const { place, ...tete } = enTete(papier, genreDePiece(fait.type));
  const le = `le ${dateLongue(fait.le)}`;
  return {
    title: corps.title,
    parts: partiesImprimees(corps),
    ...tete,
    cpts: contexte.dossier.nom,
    dossier: id,
    reference: referenceDe(papier, `${id}/${version}`),
    date: place ? `${place}, ${le}` : enMajuscule(le),
    facts: [
      { label: "Dossier", value: `${id}, ${contexte.dossier.nom}` },
      ...(association
        ? [{ label: "Association", value: `${association.nom}, ${association.rna}, ${association.siege}` }]
        : []),
      ...corps.facts,
    ],
    fingerprints: [
      { label: `Acte n° ${version} du journal`, groups: enGroupes(empreinte) },
      { label: `Texte du dépôt n° ${depot.numero}`, groups: enGroupes(depot.sha256) },
    ],
    source:
      jusqua > version
        ? `Établi d’après les actes n° ${version} et ${jusqua} du journal du dossier, ${tete.model}.`
        : `Établi d’après l’acte n° ${version} du journal du dossier, ${tete.model}.`,
  };
}

const enGroupes = (sha256: string) => sha256.match(/.{1,8}/g) ?? [];
