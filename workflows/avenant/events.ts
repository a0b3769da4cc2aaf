import { z } from "zod";
import { empreinteSignee, fait, texte } from "../fact-schema.ts";
import { MISSIONS } from "../missions/missions.ts";

export const faitsAvenant = [
  fait("AvenantPropose", {
    objet: texte(10, "Dites en une phrase ce que l’avenant change."),
    contenu: texte(40, "Écrivez le texte de l’avenant."),
    missionsAjoutees: z.array(z.enum(MISSIONS)).default([]),
    ...empreinteSignee,
  }),
  fait("AvenantSigne", empreinteSignee),
] as const;
