import type { Db } from "#db/connection.ts";
import { dossiersEchus } from "#db/queries/files.ts";
import { oublierPresences } from "#db/queries/presence.ts";
import { jourAParis } from "#workflows/civil-date.ts";
import { alerter } from "./courriels/alert.server.ts";
import { resumer } from "./courriels/digest.server.ts";
import { rattraper } from "./execute.server.ts";

const UNE_HEURE = 3_600_000;

/** Lets the calendar act on every file whose term has passed. Running it twice changes nothing. */
export async function passerLeCalendrier(db: Db, instant = new Date()): Promise<void> {
  for (const id of await dossiersEchus(db, jourAParis(instant))) await rattraper(db, id, instant);
}

/**
 * Passes the calendar each hour: what the law decides, once a day what draws near, then the letters of the day. Pages
 * also do the first for the file they show: a late pass hides nothing. Those who were reading an hour ago are forgotten.
 */
export function demarrerCalendrier(db: Db): () => Promise<void> {
  let passage: Promise<void> = Promise.resolve();
  let alerteLe = "";
  const prevenir = async (instant: Date) => {
    const jour = jourAParis(instant);
    if (alerteLe !== jour) await alerter(db, instant);
    alerteLe = jour;
    await resumer(db, instant);
    await oublierPresences(db, new Date(instant.getTime() - UNE_HEURE));
  };
  const passer = () => {
    const instant = new Date();
    passage = passerLeCalendrier(db, instant)
      .then(() => prevenir(instant))
      .catch((erreur) => console.error("Calendrier :", erreur));
  };
  passer();
  const horloge = setInterval(passer, UNE_HEURE);
  return () => {
    clearInterval(horloge);
    return passage;
  };
}
