import { dateLongue, euros } from "#app/format.ts";
import type { FaitDe } from "#workflows/fact.ts";
import { MENTIONS, VOIES_DE_RECOURS } from "#workflows/pieces/mentions.ts";
import { alineas, type Corps, type Matiere, mentionDite, type Partie, signature } from "./paper.ts";

type Reponse = FaitDe<"AideAuDemarrageAccordee" | "AideAuDemarrageRefusee">;

/** The answer of the ARS to a request for a start-up grant; a refusal says how to contest it. */
export function aide(matiere: Matiere<Reponse>): Corps {
  const { fait, avant } = matiere;
  const { demande } = avant.aide;
  return {
    title: fait.type === "AideAuDemarrageAccordee" ? "Décision d’attribution" : "Décision de refus",
    facts: [
      { label: "Objet", value: "Aide au démarrage, fonds d’intervention régional" },
      ...(demande
        ? [{ label: "Demandé", value: `${euros(demande.montant)}, le ${dateLongue(demande.demandeeLe)}` }]
        : []),
      { label: "Date de la décision", value: dateLongue(fait.le) },
    ],
    parts: [
      { title: "Fondements", words: [mentionDite(MENTIONS.aide), mentionDite(MENTIONS.montantDeLAide)] },
      ...reponse(fait),
      signature(matiere),
      ...(fait.type === "AideAuDemarrageRefusee"
        ? [{ title: "Voies et délais de recours", words: VOIES_DE_RECOURS.map(mentionDite) }]
        : []),
    ],
  };
}

function reponse(fait: Reponse): Partie[] {
  if (fait.type === "AideAuDemarrageRefusee")
    return [
      { title: "Motifs", words: alineas(fait.motivation) },
      { title: "Décision", words: ["L’aide au démarrage demandée est refusée."] },
    ];
  const { montant, convention, versement, conditions } = fait;
  return [
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
