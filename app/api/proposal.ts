import { z } from "zod";
import type { Proposition } from "#workflows/decide.ts";

const RESERVES = {
  le: "Un acte prend effet le jour où il est fait : retirez ce champ.",
  par: "L’auteur de l’acte est la personne connectée : retirez ce champ.",
  reprise: "Un dossier papier se reprend dans l’application : retirez ce champ.",
} as const;

const proposition: z.ZodType<Proposition> = z
  .looseObject({ type: z.string({ error: "Indiquez le type de l’acte." }).max(64) })
  .superRefine((fait, contexte) => {
    for (const [champ, message] of Object.entries(RESERVES)) {
      if (Object.hasOwn(fait, champ)) contexte.addIssue({ code: "custom", path: [champ], message });
    }
  });

/** What a program sends: the fact, and the version of the file it had before its eyes. Who and when are not its to say. */
export const acteDemande = z.strictObject({
  fait: proposition,
  versionVue: z
    .int({ error: "Indiquez dans versionVue la version du dossier que vous avez lue." })
    .min(0, "Indiquez dans versionVue la version du dossier que vous avez lue."),
});
