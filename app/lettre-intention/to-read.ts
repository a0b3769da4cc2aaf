import type { ALire, Situation } from "#app/actes/acte.ts";
import { NOM_ORGANISME, NOM_SENS } from "#app/actes/options.ts";
import { dateLongue } from "#app/format.ts";
import { dernierAvis } from "#workflows/lettre-intention/opinions.ts";
import { avisAPreciser } from "./given.ts";

const avisDe = ({ contexte, organisme }: Situation) => (organisme ? contexte.lettre.avis[organisme] : undefined);

/** Whom an opinion is asked of. */
export const organismeALire = ({ organisme }: Situation): ALire[] =>
  organisme ? [{ term: "Organisme", value: NOM_ORGANISME[organisme] }] : [];

/** What a body is asked, by when, and its earlier opinion when it was sent back. */
export function demandeALire(situation: Situation): ALire[] {
  const avis = avisDe(situation);
  if (!avis) return [];
  const { question, demandeLe, avantLe } = avis;
  return [
    {
      term: "Question posée",
      value: question ?? "Aucune question particulière : votre avis porte sur tout le document.",
    },
    { term: "Demandé", value: `Le ${dateLongue(demandeLe)}, pour le ${dateLongue(avantLe)} au plus tard` },
    ...dernierALire(situation, "Votre avis précédent, à préciser"),
  ];
}

/** Before a decision: the opinions sent back, how it will cite them and until when their answer is awaited. */
export const precisionsALire = ({ contexte }: Situation): ALire[] =>
  avisAPreciser(contexte).map((value) => ({ term: "Précision attendue", value }));

/** The last opinion a body gave: its sense, its day, all it observed. */
export function dernierALire(situation: Situation, term: string): ALire[] {
  const avis = avisDe(situation);
  const { sens, renduLe, observations } = (avis && dernierAvis(avis)) ?? {};
  if (!sens || !renduLe) return [];
  const titre = `${NOM_SENS[sens]}, rendu le ${dateLongue(renduLe)}`;
  return [{ term, value: observations ? `${titre} : ${observations}` : titre }];
}
