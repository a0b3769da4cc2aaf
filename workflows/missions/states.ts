import { base } from "../parcours/base.ts";
import { MISSIONS, type Mission } from "./missions.ts";

const etape = (mission: Mission, target: string) =>
  ({ target, guard: { type: "siMission", params: { mission } }, actions: "retenir" }) as const;

const deploiement = (mission: Mission) =>
  base.createStateConfig({
    initial: "aDemarrer",
    states: {
      aDemarrer: { on: { MissionDemarree: etape(mission, "demarree") } },
      demarree: { on: { MissionDeployee: etape(mission, "deployee") } },
      deployee: {},
    },
  });

/** Each mission of the contract starts, then is fully deployed. A late start is possible: it is shown as late. */
export const missions = base.createStateConfig({
  type: "parallel",
  states: Object.fromEntries(MISSIONS.map((mission) => [mission, deploiement(mission)])),
});
