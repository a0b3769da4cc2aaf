import { ARS, type Permissions } from "../permission.ts";
import type { faitsCrise } from "./events.ts";

type T = (typeof faitsCrise)[number]["shape"]["type"]["value"];

export const permissionsCrise: Permissions<T> = {
  CriseDeclaree: ARS,
  CriseLevee: ARS,
};
