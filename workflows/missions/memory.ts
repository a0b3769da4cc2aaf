import type { DateCivile } from "../civil-date.ts";
import type { Fait } from "../fact.ts";
import type { Mission } from "./missions.ts";

export type MemoireMissions = Readonly<
  Partial<Record<Mission, { readonly demarreeLe: DateCivile; readonly deployeeLe?: DateCivile }>>
>;

export function retenirMissions(memoire: MemoireMissions, fait: Fait): MemoireMissions {
  switch (fait.type) {
    case "MissionDemarree":
      return { ...memoire, [fait.mission]: { demarreeLe: fait.le } };
    case "MissionDeployee": {
      const demarrage = memoire[fait.mission];
      return demarrage ? { ...memoire, [fait.mission]: { ...demarrage, deployeeLe: fait.le } } : memoire;
    }
    default:
      return memoire;
  }
}
