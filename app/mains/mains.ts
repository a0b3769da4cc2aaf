/** Whose hand it may be: the three parties, the law and its calendar, and those who give an opinion. */
export type Main = "porteur" | "ars" | "cpam" | "systeme" | "msa" | "urps" | "ddArs";

export const NOM_COURT: Record<Main, string> = {
  porteur: "CPTS",
  ars: "ARS",
  cpam: "CPAM",
  systeme: "Calendrier",
  msa: "MSA",
  urps: "URPS",
  ddArs: "Délégation de l’ARS",
};

export const EN_ATTENTE_DE: Record<Main, string> = {
  porteur: "En attente de la CPTS",
  ars: "En attente de l’ARS",
  cpam: "En attente de la CPAM",
  systeme: "Le délai court",
  msa: "En attente de la MSA",
  urps: "En attente de l’URPS",
  ddArs: "En attente de la délégation de l’ARS",
};

const AVEC: Record<Main, string> = {
  porteur: "la CPTS",
  ars: "l’ARS",
  cpam: "la CPAM",
  systeme: "le calendrier",
  msa: "la MSA",
  urps: "l’URPS",
  ddArs: "la délégation départementale de l’ARS",
};
export const avec = (main: Main): string => AVEC[main];

/** Those who give an opinion and hold no other part: they have no colour of their own. */
export const donneUnAvis = (main: Main) => main === "msa" || main === "urps" || main === "ddArs";
export const tonDe = (main: Main) => (donneUnAvis(main) ? "systeme" : main);
