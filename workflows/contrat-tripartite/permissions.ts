import { CPAM, type Permissions, PORTEURS, SIGNATAIRES } from "../permission.ts";
import type { faitsContrat } from "./events.ts";

type T = (typeof faitsContrat)[number]["shape"]["type"]["value"];

export const permissionsContrat: Permissions<T> = {
  AdhesionDemandee: PORTEURS,
  AdhesionDeclareeComplete: CPAM,
  ContratPropose: CPAM,
  ContratArrete: ["cpam.direction"],
  ContratSigne: SIGNATAIRES,
  SignatureRefusee: SIGNATAIRES,
};
