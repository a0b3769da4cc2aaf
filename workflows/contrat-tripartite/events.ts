import { z } from "zod";
import { documentFige, empreinteSignee, fait, texte, texteFacultatif } from "../fact-schema.ts";
import { MISSIONS, MISSIONS_SOCLES } from "../missions/missions.ts";

const mission = z.enum(MISSIONS);
const mois = z
  .int({ error: "Indiquez un nombre de mois." })
  .min(0, "Indiquez un nombre de mois.")
  .max(60, "Le contrat dure cinq ans : indiquez 60 mois au plus.");

/** The tripartite contract (ACI of 20 June 2019 and amendment 2): every base mission is compulsory. */
export const faitsContrat = [
  fait("AdhesionDemandee", {
    missions: z.array(mission).refine((choisies) => MISSIONS_SOCLES.every((socle) => choisies.includes(socle)), {
      error: "Les quatre missions socles sont obligatoires.",
    }),
    /** Months after signature at which each chosen mission is expected to start. */
    calendrier: z.partialRecord(mission, mois),
  }),
  fait("AdhesionDeclareeComplete", { observations: texteFacultatif }),
  fait("ContratPropose", documentFige),
  fait("ContratArrete", empreinteSignee),
  fait("ContratSigne", empreinteSignee),
  fait("SignatureRefusee", {
    motif: texte(20, "Dites ce qui doit changer pour que vous puissiez signer, en une phrase au moins."),
  }),
] as const;
