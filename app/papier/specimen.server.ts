import { texteDeLAttestation } from "#app/horloge/attestation-text.server.ts";
import { imprimable } from "#app/pdf/printable-data.server.ts";
import { imprimer } from "#app/pdf/render.server.ts";
import { type Decision, decision } from "#app/pieces/decision.ts";
import type { Corps, Depot, Matiere } from "#app/pieces/paper.ts";
import { accuse } from "#app/pieces/receipt.ts";
import { demande } from "#app/pieces/request.ts";
import { texteDeLaPiece } from "#app/pieces/text.server.ts";
import { retrait } from "#app/pieces/withdrawal.ts";
import type { PapierVersionne } from "#db/queries/letterheads.ts";
import { contexteDe, rejouer } from "#workflows/dossier.ts";
import type { FaitDe } from "#workflows/fact.ts";
import { validationTacite } from "#workflows/horloges/tacit.ts";
import type { GenreDePiece } from "#workflows/pieces/kinds.ts";
import { DOSSIER, faitsDuSpecimen } from "./specimen-story.ts";

const JOUR = new Date("2026-03-02T11:00:00Z");
const AVERTISSEMENT = "Spécimen : dossier, personnes et dates inventés. Ce papier n’a aucune valeur.";

/** A paper on which nothing real is written, as the body would send it. */
export const specimenDe = (papier: PapierVersionne, genre: GenreDePiece): Promise<Uint8Array> =>
  genre === "attestation"
    ? imprimer("attestation.typ", marque(attestation(papier)), JOUR)
    : imprimer("piece.typ", marque(piece(papier, genre)), JOUR);

const marque = <T extends object>(texte: T) => ({ ...texte, specimen: imprimable(AVERTISSEMENT) });

function attestation(papier: PapierVersionne) {
  const dossier = rejouer(faitsDuSpecimen("attestation"));
  const validation = validationTacite(dossier);
  if (!validation) throw new Error("The specimen of an attestation has no silence to attest");
  const { projet, dossier: fiche } = contexteDe(dossier);
  return texteDeLAttestation({ id: DOSSIER, nom: fiche.nom, association: projet.association, papier, validation });
}

function piece(papier: PapierVersionne, genre: Exclude<GenreDePiece, "attestation">) {
  const faits = faitsDuSpecimen(genre);
  const depot = faits.findLast((fait): fait is Depot => fait.type === "ProjetDeSanteDepose") as Depot;
  // The acknowledgement is that of the deposit, once completeness has given its date.
  const version = genre === "accuse" ? faits.indexOf(depot) + 1 : faits.length;
  const matiere = {
    ...{ fait: faits[version - 1], depot, papier },
    contexte: contexteDe(rejouer(faits)),
    avant: contexteDe(rejouer(faits.slice(0, version - 1))),
  } as Matiere;
  const ligne = { dossierId: DOSSIER, version, empreinte: "0".repeat(64), fait: matiere.fait };
  return texteDeLaPiece({ ligne, matiere, corps: corpsDuSpecimen(matiere, genre), jusqua: faits.length });
}

function corpsDuSpecimen(matiere: Matiere, genre: Exclude<GenreDePiece, "attestation">): Corps {
  if (genre === "accuse") return accuse(matiere as Matiere<Depot>);
  if (genre === "retrait") return retrait(matiere as Matiere<FaitDe<"DecisionRetiree">>);
  if (genre === "demande") return demande(matiere as Matiere<FaitDe<"PiecesManquantesSignalees">>);
  return decision(matiere as Matiere<Decision>);
}
