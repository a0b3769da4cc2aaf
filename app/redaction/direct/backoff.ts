const PREMIER = 1_000;
const PLAFOND = 15_000;

/** How long to wait after so many failures: twice as long each time, and never the same moment as the neighbour. */
export const attenteApres = (echecs: number, hasard: () => number): number =>
  Math.min(PLAFOND, PREMIER * 2 ** Math.max(0, echecs - 1)) * (0.5 + hasard() / 2);
