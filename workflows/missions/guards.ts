import type { Garde } from "../parcours/guard.ts";
import type { Mission } from "./missions.ts";

/** The fact is about this mission, and the contract holds it. */
export const siMission =
  (mission: Mission): Garde =>
  ({ contrat }, fait) =>
    "mission" in fait && fait.mission === mission && contrat.missions.includes(mission);
