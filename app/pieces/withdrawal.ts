import { dateLongue, enMajuscule } from "#app/format.ts";
import { decisionDite, examenDe } from "#app/retrait/words.ts";
import type { FaitDe } from "#workflows/fact.ts";
import type { Mention } from "#workflows/pieces/mentions.ts";
import { creeDesDroits, REGLES_DU_RETRAIT } from "#workflows/retrait/law.ts";
import { alineas, type Corps, depotDit, type Matiere, recours, signature } from "./paper.ts";

type Retrait = FaitDe<"DecisionRetiree">;

/** The paper of a withdrawal: the law it rests on, its grounds as written, what it undoes, how to contest it. */
export function retrait(matiere: Matiere<Retrait>): Corps {
  const { fait, depot } = matiere;
  return {
    title: "Décision de retrait",
    facts: [
      { label: "Objet", value: depotDit(depot) },
      { label: "Décision retirée", value: enMajuscule(decisionDite(fait)) },
      { label: "Date du retrait", value: dateLongue(fait.le) },
    ],
    parts: [
      { title: "Fondements", words: fondements(fait) },
      { title: "Motifs", words: alineas(fait.motivation) },
      {
        title: "Décision",
        words: [`${enMajuscule(decisionDite(fait))} est retirée.`, REGLES_DU_RETRAIT.effet],
      },
      {
        title: "Suite de l’examen",
        words: [
          `L’examen ${examenDe(fait.decision)} reprend à compter de la notification de la présente décision.`,
          REGLES_DU_RETRAIT.sansTerme,
        ],
      },
      signature(matiere),
      recours(matiere),
    ],
  };
}

/** The rule of the ground chosen, then what it asked for before: reasons, and observations when they were asked. */
function fondements({ decision, fondement, observationsDemandeesLe }: Retrait): (string | Mention)[] {
  const { creatrice, nonCreatrice, demande, motivation, contradictoire } = REGLES_DU_RETRAIT;
  const favorable = creeDesDroits(decision);
  const regle = fondement === "demandeDuBeneficiaire" ? demande : favorable ? creatrice : nonCreatrice;
  return [
    regle,
    ...(favorable ? [motivation] : []),
    ...(observationsDemandeesLe
      ? [contradictoire, `Invitation à présenter des observations : ${dateLongue(observationsDemandeesLe)}.`]
      : []),
  ];
}
