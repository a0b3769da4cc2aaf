import { ARS, CPAM, type Permissions, PORTEURS } from "../permission.ts";
import type { faitsLettreIntention } from "./events.ts";

type T = (typeof faitsLettreIntention)[number]["shape"]["type"]["value"];

export const permissionsLettre: Permissions<T> = {
  LettreIntentionDeposee: PORTEURS,
  ExamenOuvert: ARS,
  ComplementsDemandes: ARS,
  LettreIntentionValidee: ["ars.signataire"],
  LettreIntentionRefusee: ["ars.signataire"],
  LettreIntentionRetiree: PORTEURS,
  AvisDemande: ARS,
  AvisRendu: [...CPAM, "msa", "urps", "ars.delegation"],
  AvisRetourne: ARS,
  AvisAnnule: ARS,
};
