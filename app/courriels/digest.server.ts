import { randomUUID } from "node:crypto";
import { genreDe } from "#app/notifications/genre.ts";
import { parCle } from "#app/notifications/group.ts";
import { matinDe, premierMatin } from "#app/notifications/morning.ts";
import { envoiDe } from "#app/notifications/sending.ts";
import type { Db } from "#db/connection.ts";
import { clesDejaPostees, type NonLue, nonLuesNiEcrites } from "#db/queries/digest.ts";
import { posterLettres } from "#db/queries/notify.ts";
import type { Qualite } from "#workflows/acteur.ts";
import { type DateCivile, jourAParis, plusJours } from "#workflows/civil-date.ts";
import { lettreDuJour } from "./digest.ts";

/** Days after which a letter would be old news: the inbox keeps what a long stop of the service left unsaid. */
const JOURS = 7;

const cleDu = (personneId: string, jour: DateCivile) => `resume:${personneId}:${jour}`;

/**
 * Writes the letter of the day of each person who has something unread, once 7 in the morning has come in Paris: one
 * a day at most, however often and in however many processes it is called.
 */
export async function resumer(db: Db, instant = new Date()): Promise<void> {
  const jour = jourAParis(instant);
  if (instant < matinDe(jour)) return;
  const lignes = await nonLuesNiEcrites(db, matinDe(plusJours(jour, -JOURS)), matinDe(jour));
  const parPersonne = parCle(lignes.filter(estVoulue), ({ personneId }) => personneId);
  const jours = Array.from({ length: JOURS + 1 }, (_, rang) => plusJours(jour, -rang));
  const postees = await clesDejaPostees(
    db,
    parPersonne.flatMap(([id]) => jours.map((autre) => cleDu(id, autre))),
  );
  await posterLettres(
    db,
    parPersonne.flatMap(([id, siennes]) => {
      const nouvelles = siennes.filter(({ notifieeLe }) => !estDite(id, notifieeLe, jours, postees));
      const [premiere] = nouvelles;
      if (!premiere) return [];
      return [{ id: randomUUID(), cle: cleDu(id, jour), destinataire: premiere.courriel, ...lettreDuJour(nouvelles) }];
    }),
  );
}

const estVoulue = ({ type, nature, qualite, envois }: NonLue): boolean =>
  envoiDe(genreDe({ type, nature, qualite: qualite as Qualite }), envois ?? {}) !== "jamais";

/** Whether the letter of a day has already told of it, today's included. */
const estDite = (id: string, notifieeLe: Date, jours: readonly DateCivile[], postees: ReadonlySet<string>): boolean =>
  jours.some((jour) => jour >= premierMatin(notifieeLe) && postees.has(cleDu(id, jour)));
