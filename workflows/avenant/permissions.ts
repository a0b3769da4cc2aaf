import { type Permissions, SIGNATAIRES } from "../permission.ts";
import type { faitsAvenant } from "./events.ts";

type T = (typeof faitsAvenant)[number]["shape"]["type"]["value"];

export const permissionsAvenant: Permissions<T> = {
  AvenantPropose: SIGNATAIRES,
  AvenantSigne: SIGNATAIRES,
};
