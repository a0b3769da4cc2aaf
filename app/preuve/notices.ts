import type { Lecture } from "#db/queries/notices.ts";
import { NOM_QUALITE, type Qualite } from "#workflows/acteur.ts";
import { quand } from "./moment.ts";

/** In words; a capacity that exists no more keeps the word it had. */
export const fonction = (qualite: string): string => NOM_QUALITE[qualite as Qualite] ?? qualite;

const personne = ({ destinataire, qualite, ouverteLe }: Lecture): string =>
  `${destinataire} (${fonction(qualite)}), ${ouverteLe ? `ouvert le ${quand(ouverteLe)}` : "pas encore ouvert"}`;

/** Who was told of an act, by instant: each with the first time they opened the file after it. */
export function notifiesDe(lectures: readonly Lecture[]): { label: string; value: string }[] {
  const instants = [...new Set(lectures.map(({ notifieeLe }) => Number(notifieeLe)))];
  return instants.map((instant) => ({
    label: `Notifié le ${quand(new Date(instant))}`,
    value: lectures
      .filter(({ notifieeLe }) => Number(notifieeLe) === instant)
      .map(personne)
      .join(" ; "),
  }));
}
