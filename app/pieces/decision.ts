import { NOM_MOTIF } from "#app/actes/options.ts";
import { dateLongue } from "#app/format.ts";
import type { FaitDe } from "#workflows/fact.ts";
import { MENTIONS, type Mention } from "#workflows/pieces/mentions.ts";
import { alineas, type Corps, depotDit, type Matiere, type Partie, recours, signature } from "./paper.ts";
import { visas } from "./visas.ts";

export type Decision = FaitDe<
  "LettreIntentionValidee" | "LettreIntentionRefusee" | "ProjetDeSanteValide" | "OppositionNotifiee"
>;

/** A decision of the ARS: what it rests on, its grounds as written, what it decides, who signed, how to contest it. */
export function decision(matiere: Matiere<Decision>): Corps {
  const { fait, depot } = matiere;
  const { titre, dispositif, motifs = [], observations } = propre(fait);
  const defavorable = motifs.length > 0;
  return {
    title: titre,
    facts: [
      { label: "Objet", value: depotDit(depot) },
      { label: "Date de la décision", value: dateLongue(fait.le) },
    ],
    parts: [
      { title: "Fondements", words: visas(matiere) },
      ...partie("Motifs", motifs),
      { title: "Décision", words: [dispositif] },
      ...partie("Observations", alineas(observations)),
      signature(matiere),
      ...(defavorable ? [recours(matiere)] : []),
    ],
  };
}

const partie = (title: string, words: NonNullable<Partie["words"]>): Partie[] =>
  words.length > 0 ? [{ title, words }] : [];

type Propre = {
  readonly titre: string;
  readonly dispositif: string;
  /** In law and in fact, as written; an unfavourable decision always has some. */
  readonly motifs?: readonly (string | Mention)[];
  readonly observations?: string;
};

function propre(fait: Decision): Propre {
  switch (fait.type) {
    case "LettreIntentionValidee":
      return {
        titre: "Décision de validation",
        dispositif: "La lettre d’intention désignée ci-dessus est validée.",
        observations: fait.observations,
      };
    case "LettreIntentionRefusee":
      return {
        titre: "Décision de refus",
        dispositif: "La lettre d’intention désignée ci-dessus est refusée.",
        motifs: alineas(fait.motivation),
      };
    case "ProjetDeSanteValide":
      return {
        titre: "Décision de validation",
        dispositif: "Le projet de santé désigné ci-dessus est validé.",
        observations: fait.observations,
      };
    case "OppositionNotifiee":
      return {
        titre: "Décision d’opposition",
        dispositif: "L’ARS s’oppose au projet de santé désigné ci-dessus, qui n’est pas validé.",
        motifs: [MENTIONS.motifs, `Motif retenu : ${NOM_MOTIF[fait.motif]}.`, ...alineas(fait.motivation)],
      };
  }
}
