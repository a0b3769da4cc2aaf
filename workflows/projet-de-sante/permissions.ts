import { ARS, EQUIPE, type Permissions, PORTEURS } from "../permission.ts";
import type { faitsProjetDeSante } from "./events.ts";

type T = (typeof faitsProjetDeSante)[number]["shape"]["type"]["value"];

/** Only the director general of the ARS, or who signs for them, validates or opposes (art. L. 1434-12 CSP). */
export const permissionsProjet: Permissions<T> = {
  AssociationDeclaree: EQUIPE,
  ProjetDeSanteDepose: PORTEURS,
  PiecesManquantesSignalees: ARS,
  CompletudeConstatee: ARS,
  CorrectionsDemandees: ARS,
  ProjetDeSanteValide: ["ars.signataire"],
  ProjetDeSanteReputeValide: ["systeme"],
  OppositionNotifiee: ["ars.signataire"],
};
