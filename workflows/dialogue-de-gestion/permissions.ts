import { CPAM, type Permissions, PORTEURS, SIGNATAIRES } from "../permission.ts";
import type { faitsDialogue } from "./events.ts";

type T = (typeof faitsDialogue)[number]["shape"]["type"]["value"];

export const permissionsDialogue: Permissions<T> = {
  RapportActiviteDepose: PORTEURS,
  DonneesAssuranceMaladieDeposees: CPAM,
  DialogueProgramme: CPAM,
  DialogueTenu: CPAM,
  CompteRenduPropose: CPAM,
  CompteRenduSigne: SIGNATAIRES,
  AtteinteArretee: ["cpam.direction"],
};
