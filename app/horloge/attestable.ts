import { type Acteur, corpsDe, estPartie } from "#workflows/acteur.ts";
import { contexteDe, type Dossier } from "#workflows/dossier.ts";

/** Whether this person may have the silence of the ARS attested: the three parties, once there is one. */
export const peutAttester = (dossier: Dossier, { qualites }: Acteur): boolean =>
  contexteDe(dossier).projet.validation?.tacite === true && qualites.map(corpsDe).some(estPartie);
