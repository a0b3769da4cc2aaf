import type { Garde } from "../parcours/guard.ts";

/** The letter of intent is validated, and no request waits for its answer. */
export const siAideDemandable: Garde = ({ lettre, aide }) => lettre.valideeLe !== null && aide.demande === null;

export const siAideDemandee: Garde = ({ aide }) => aide.demande !== null;

/** Only an association can be paid, and only for a project whose letter of intent is validated. */
export const siAideAccordable: Garde = ({ aide, lettre, projet }) =>
  aide.demande !== null && lettre.valideeLe !== null && projet.association !== null;
