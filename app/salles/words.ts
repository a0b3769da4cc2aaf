import { enMajuscule } from "#app/format.ts";
import type { Salle } from "#workflows/salles/rooms.ts";

export const NOM_SALLE: Readonly<Record<Salle, string>> = {
  partagee: "Les trois parties",
  privee: "ARS et CPAM",
};

/** Everybody who enters a room, as `workflows/salles` opens it: nobody who reads is left unnamed. */
export const PARTICIPANTS: Readonly<Record<Salle, string>> = {
  partagee: "l’équipe projet, l’ARS, sa délégation départementale et la CPAM",
  privee: "l’ARS, sa délégation départementale et la CPAM",
};

/** Who reads what is written there, said before one writes. */
export const LECTEURS: Readonly<Record<Salle, string>> = {
  partagee: `${enMajuscule(PARTICIPANTS.partagee)} le liront. Un message ne se modifie pas et ne se retire pas.`,
  privee: `Seules ${PARTICIPANTS.privee} le liront. Un message ne se modifie pas et ne se retire pas.`,
};
