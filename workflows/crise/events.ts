import { z } from "zod";
import { fait, texte, texteFacultatif } from "../fact-schema.ts";

/** The five kinds of crisis of the national frame. */
export const TYPES_DE_CRISE = ["blesses", "malades", "agentInfectieux", "nrc", "offreDeSoins"] as const;
export type TypeDeCrise = (typeof TYPES_DE_CRISE)[number];

export const faitsCrise = [
  fait("CriseDeclaree", {
    nature: z.enum(TYPES_DE_CRISE, { error: "Choisissez le type de crise." }),
    description: texte(20, "Décrivez la situation et ce qui est attendu de la CPTS."),
  }),
  fait("CriseLevee", { bilan: texteFacultatif }),
] as const;
