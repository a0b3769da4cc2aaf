import { dateLongue, euros } from "#app/format.ts";
import { accordeMoins } from "#workflows/aide-au-demarrage/coherence.ts";
import type { FaitDe } from "#workflows/fact.ts";
import { MENTIONS } from "#workflows/pieces/mentions.ts";
import { alineas, type Corps, type Matiere, type Partie, recours, signature } from "./paper.ts";

type Reponse = FaitDe<"AideAuDemarrageAccordee" | "AideAuDemarrageRefusee">;

/** The answer of the ARS to a request for a start-up grant; a refusal, even in part, says how to contest it. */
export function aide(matiere: Matiere<Reponse>): Corps {
  const { fait, avant } = matiere;
  const { demande } = avant.aide;
  const refuse = fait.type === "AideAuDemarrageRefusee" || accordeMoins(avant.aide, fait.montant);
  return {
    title: fait.type === "AideAuDemarrageAccordee" ? "Décision d’attribution" : "Décision de refus",
    facts: [
      { label: "Objet", value: "Aide au démarrage, fonds d’intervention régional" },
      ...(demande
        ? [
            { label: "Demandé", value: `${euros(demande.montant)}, le ${dateLongue(demande.demandeeLe)}` },
            { label: "Pour", value: alineas(demande.emploi).join(" ") },
          ]
        : []),
      { label: "Date de la décision", value: dateLongue(fait.le) },
    ],
    parts: [
      { title: "Fondements", words: [MENTIONS.aide] },
      ...reponse(fait),
      signature(matiere),
      ...(refuse ? [recours(matiere)] : []),
    ],
  };
}

function reponse(fait: Reponse): Partie[] {
  if (fait.type === "AideAuDemarrageRefusee")
    return [
      { title: "Motifs", words: alineas(fait.motivation) },
      { title: "Décision", words: ["L’aide au démarrage demandée est refusée."] },
    ];
  const { montant, convention, versement, conditions, motivation } = fait;
  return [
    ...(motivation ? [{ title: "Motifs", words: alineas(motivation) }] : []),
    {
      title: "Décision",
      words: [`Une aide au démarrage de ${euros(montant)} est accordée.`],
      facts: [
        { label: "Convention ou arrêté", value: convention },
        { label: "Versement prévu", value: versement },
      ],
    },
    ...(conditions ? [{ title: "Conditions", words: alineas(conditions) }] : []),
  ];
}
