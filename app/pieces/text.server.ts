import { dateLongue } from "#app/format.ts";
import { imprimable } from "#app/pdf/printable-data.server.ts";
import type { Ligne } from "#db/journal.ts";
import type { Corps, Matiere } from "./paper.ts";

type Imprime = {
  readonly ligne: Ligne;
  readonly matiere: Matiere;
  readonly corps: Corps;
  /** The last act the paper says something of. */
  readonly jusqua: number;
};

/** What piece.typ prints: sentences ready to read, nothing left to decide but their place. */
export function texteDeLaPiece({ ligne, matiere: { depot, contexte, ars }, corps, jusqua }: Imprime) {
  const { dossierId: id, version, empreinte, fait } = ligne;
  const { association } = contexte.projet;
  return imprimable({
    ...corps,
    body: { name: ars.nom, lines: [ars.adresse || SANS_ADRESSE, ars.telephone, ars.courriel].filter(Boolean) },
    cpts: contexte.dossier.nom,
    dossier: id,
    reference: `${id}/${version}`,
    date: dateLongue(fait.le),
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
        ? `Établi d’après les actes n° ${version} et ${jusqua} du journal du dossier.`
        : `Établi d’après l’acte n° ${version} du journal du dossier.`,
  });
}

const SANS_ADRESSE = "Adresse postale à compléter par l’ARS";
const enGroupes = (sha256: string) => sha256.match(/.{1,8}/g) ?? [];
