import { sectionsRouvertes } from "#app/actes/request-field.ts";
import { dateLongue } from "#app/format.ts";
import type { FaitDe } from "#workflows/fact.ts";
import { MENTIONS } from "#workflows/pieces/mentions.ts";
import { PIECES } from "#workflows/pieces/pieces.ts";
import { delaiPendantLesCorrections } from "./delay.ts";
import { alineas, type Corps, depotDit, type Matiere, type Remarque, signataire } from "./paper.ts";

type Demande = FaitDe<"PiecesManquantesSignalees" | "CorrectionsDemandees" | "ComplementsDemandes">;

/** A request of the ARS: its words, the passages it comments, its date, and what it does to the delay. */
export function demande(matiere: Matiere<Demande>, remarques: readonly Remarque[] = []): Corps {
  const { fait, depot } = matiere;
  const { titre, texte, effet } = propre(matiere);
  return {
    title: PIECES[fait.type],
    facts: [
      { label: "Objet", value: depotDit(depot) },
      { label: "Demandé le", value: dateLongue(fait.le) },
      { label: "Réponse au plus tard le", value: `${dateLongue(fait.avantLe)} inclus` },
      { label: "Pour l’ARS", value: signataire(fait) },
    ],
    parts: [
      { title: titre, words: [...alineas(texte), ...rouvertes(fait)] },
      ...(remarques.length > 0 ? [{ title: "Passages commentés", remarks: remarques }] : []),
      { title: "Effet sur le délai", words: [effet] },
    ],
  };
}

const rouvertes = (fait: Demande): string[] => {
  if (fait.type === "PiecesManquantesSignalees") return [];
  const modele = fait.type === "CorrectionsDemandees" ? "projetDeSante" : "lettreIntention";
  return [sectionsRouvertes(modele, fait.sections)].filter((phrase) => phrase !== undefined);
};

function propre({ fait, contexte }: Matiere<Demande>) {
  switch (fait.type) {
    case "PiecesManquantesSignalees":
      return { titre: "Pièces à fournir", texte: fait.pieces, effet: MENTIONS.pieces };
    case "ComplementsDemandes":
      return { titre: "Compléments demandés", texte: fait.demandes, effet: MENTIONS.complements };
    case "CorrectionsDemandees": {
      const effet = delaiPendantLesCorrections({ contexte, aujourdhui: fait.le });
      return { titre: "Corrections demandées", texte: fait.corrections, effet };
    }
  }
}
