import { type Permissions, PORTEURS } from "../permission.ts";
import type { faitsExecution } from "./events.ts";

type T = (typeof faitsExecution)[number]["shape"]["type"]["value"];

/** The two bodies that pay decide on the execution of the contract. */
const FINANCEURS = ["cpam.direction", "ars.signataire"] as const;

export const permissionsExecution: Permissions<T> = {
  ManquementConstate: FINANCEURS,
  ObservationsPresentees: PORTEURS,
  ManquementClos: FINANCEURS,
  SuspensionDecidee: FINANCEURS,
  SuspensionLevee: FINANCEURS,
  ContratDenonce: PORTEURS,
  ContratResilie: FINANCEURS,
  ContratEchu: ["systeme"],
  ContratRenouvele: ["cpam.direction"],
};
