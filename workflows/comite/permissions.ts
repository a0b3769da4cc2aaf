import { ARS, type Permissions } from "../permission.ts";
import type { faitsComite } from "./events.ts";

type T = (typeof faitsComite)[number]["shape"]["type"]["value"];

export const permissionsComite: Permissions<T> = {
  ComiteConvoque: ARS,
  ComiteTenu: ARS,
};
