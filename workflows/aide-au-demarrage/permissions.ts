import { type Permissions, PORTEURS } from "../permission.ts";
import type { faitsAide } from "./events.ts";

type T = (typeof faitsAide)[number]["shape"]["type"]["value"];

export const permissionsAide: Permissions<T> = {
  AideAuDemarrageDemandee: PORTEURS,
  AideAuDemarrageAccordee: ["ars.signataire"],
  AideAuDemarrageRefusee: ["ars.signataire"],
};
