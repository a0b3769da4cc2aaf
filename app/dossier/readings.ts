import { enumerer } from "#app/actes/phrases.ts";
import { dateLongue, heure } from "#app/format.ts";
import { mainDeLaQualite } from "#app/mains/hand-of.ts";
import { avec, type Main } from "#app/mains/mains.ts";
import type { Ligne } from "#db/journal.ts";
import type { Lecture } from "#db/queries/notices.ts";
import type { Qualite } from "#workflows/acteur.ts";
import { jourAParis } from "#workflows/civil-date.ts";

const quand = (instant: Date) => `le ${dateLongue(jourAParis(instant))} à ${heure(instant)}`;

/**
 * Who was told of an act, and when each body first opened the file after it, in a sentence: corps, never people, and
 * never the body that acted. Undefined when nobody else was told.
 */
export function lectureEnMots(
  { fait, version }: Pick<Ligne, "fait" | "version">,
  lectures: readonly Lecture[],
): string | undefined {
  const premieres = new Map<Main, Date | null>();
  const siennes = lectures.filter((lecture) => lecture.version === version && lecture.type === fait.type);
  for (const { qualite, ouverteLe } of siennes) {
    const main = mainDeLaQualite(qualite as Qualite);
    const connue = premieres.get(main) ?? null;
    premieres.set(main, connue && (!ouverteLe || connue < ouverteLe) ? connue : ouverteLe);
  }
  premieres.delete(mainDeLaQualite(fait.par.qualite));
  const [premiere] = siennes;
  if (!premiere || premieres.size === 0) return undefined;
  const corps = [...premieres];
  const ouvertes = corps.flatMap(([main, le]) => (le ? [`par ${avec(main)} ${quand(le)}`] : []));
  const fermees = corps.flatMap(([main, le]) => (le ? [] : [`par ${avec(main)}`]));
  return [
    `Notifié ${enumerer(corps.map(([main]) => `à ${avec(main)}`))} ${quand(premiere.notifieeLe)}.`,
    ouvertes.length > 0 && `Ouvert ${ouvertes.join("\u00a0; ")}.`,
    fermees.length > 0 && `Pas encore ouvert ${enumerer(fermees)}.`,
  ]
    .filter(Boolean)
    .join(" ");
}
