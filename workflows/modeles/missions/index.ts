import type { Mission } from "../../missions/missions.ts";
import type { ModeleMission } from "../modele.ts";
import { ACCES_AUX_SOINS } from "./acces-aux-soins/index.ts";
import { ACCOMPAGNEMENT } from "./accompagnement/index.ts";
import { CRISE } from "./crise/index.ts";
import { PARCOURS } from "./parcours/index.ts";
import { PREVENTION } from "./prevention/index.ts";
import { QUALITE } from "./qualite/index.ts";

export const MODELES_MISSIONS: Record<Mission, ModeleMission> = {
  accesAuxSoins: ACCES_AUX_SOINS,
  parcours: PARCOURS,
  prevention: PREVENTION,
  crise: CRISE,
  qualite: QUALITE,
  accompagnement: ACCOMPAGNEMENT,
};
