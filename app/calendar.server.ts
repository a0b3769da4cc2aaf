import type { Db } from "#db/connection.ts";
import { dossiersEchus } from "#db/queries/files.ts";
import { jourAParis } from "#workflows/civil-date.ts";
import { rattraper } from "./execute.server.ts";

const UNE_HEURE = 3_600_000;

/** Lets the calendar act on every file whose term has passed. Running it twice changes nothing. */
export async function passerLeCalendrier(db: Db, instant = new Date()): Promise<void> {
  for (const id of await dossiersEchus(db, jourAParis(instant))) await rattraper(db, id, instant);
}

/** Passes the calendar each hour. Pages also do it for the file they show: a late pass hides nothing. */
export function demarrerCalendrier(db: Db): () => Promise<void> {
  let passage: Promise<void> = Promise.resolve();
  const passer = () => {
    passage = passerLeCalendrier(db).catch((erreur) => console.error("Calendrier :", erreur));
  };
  passer();
  const horloge = setInterval(passer, UNE_HEURE);
  return () => {
    clearInterval(horloge);
    return passage;
  };
}
