import { EQUIPE, type Permissions } from "../permission.ts";
import type { faitsMissions } from "./events.ts";

type T = (typeof faitsMissions)[number]["shape"]["type"]["value"];

export const permissionsMissions: Permissions<T> = {
  MissionDemarree: EQUIPE,
  MissionDeployee: EQUIPE,
};
