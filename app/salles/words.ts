import type { Salle } from "#workflows/salles/rooms.ts";

export const NOM_SALLE: Readonly<Record<Salle, string>> = {
  partagee: "Les trois parties",
  privee: "ARS et CPAM",
};

/** Who reads what is written there, said before one writes. */
export const LECTEURS: Readonly<Record<Salle, string>> = {
  partagee: "L’équipe projet, l’ARS et la CPAM le liront. Un message ne se modifie pas et ne se retire pas.",
  privee: "Seules l’ARS et la CPAM le liront. Un message ne se modifie pas et ne se retire pas.",
};
