import { z } from "zod";
import { fait, texte } from "../fact-schema.ts";
import { MISSIONS } from "./missions.ts";

const mission = z.enum(MISSIONS, { error: "Choisissez une mission." });
const preuve = texte(10, "Décrivez ce qui prouve cette étape : compte rendu daté, liste d’émargement, convention.");

export const faitsMissions = [
  fait("MissionDemarree", { mission, preuve }),
  fait("MissionDeployee", { mission, preuve }),
] as const;
