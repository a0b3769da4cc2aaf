/** Whose hand it may be: the three parties, the law and its calendar, and those who give an opinion. */
export type Main = "porteur" | "ars" | "cpam" | "systeme" | "msa" | "urps";

export const NOM_COURT: Record<Main, string> = {
  porteur: "CPTS",
  ars: "ARS",
  cpam: "CPAM",
  systeme: "Calendrier",
  msa: "MSA",
  urps: "URPS",
};

export const EN_ATTENTE_DE: Record<Main, string> = {
  porteur: "En attente de la CPTS",
  ars: "En attente de l’ARS",
  cpam: "En attente de la CPAM",
  systeme: "Le délai court",
  msa: "En attente de la MSA",
  urps: "En attente de l’URPS",
};

const AVEC: Record<Main, string> = {
  porteur: "la CPTS",
  ars: "l’ARS",
  cpam: "la CPAM",
  systeme: "le calendrier",
  msa: "la MSA",
  urps: "l’URPS",
};
export const avec = (main: Main): string => AVEC[main];

/** The class that carries the colours: those who give an opinion have no colour of their own. */
export const tonDe = (main: Main) => (main === "msa" || main === "urps" ? "systeme" : main);
