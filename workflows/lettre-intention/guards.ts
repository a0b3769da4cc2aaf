import { corpsDe, estOrganisme } from "../acteur.ts";
import type { Garde } from "../parcours/guard.ts";

/** A letter of intent needs a territory and somebody who carries the project. */
export const siDossierPret: Garde = ({ dossier }) => dossier.territoire !== null && dossier.porteurs.length > 0;

/** The ARS has received something to entrust to somebody. */
export const siLettreRecue: Garde = ({ lettre }) => lettre.deposeeLe !== null;

/** An opinion may be asked again once it has been given, for precision. */
export const siAvisDemandable: Garde = ({ lettre }, fait) =>
  fait.type === "AvisDemande" && (!lettre.avis[fait.organisme] || lettre.avis[fait.organisme]?.renduLe !== undefined);

export const siAvisAttendu: Garde = ({ lettre }, fait) => {
  const organisme = corpsDe(fait.par.qualite);
  const avis = estOrganisme(organisme) ? lettre.avis[organisme] : undefined;
  return avis !== undefined && avis.renduLe === undefined;
};

/** Only an opinion that was given can be sent back for precision. */
export const siAvisRetournable: Garde = ({ lettre }, fait) =>
  fait.type === "AvisRetourne" && lettre.avis[fait.organisme]?.renduLe !== undefined;

export const siAvisAnnulable: Garde = ({ lettre }, fait) => {
  const avis = fait.type === "AvisAnnule" ? lettre.avis[fait.organisme] : undefined;
  return avis !== undefined && avis.renduLe === undefined;
};
