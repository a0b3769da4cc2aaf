import { z } from "zod";
import type { Erreurs } from "../coherence.ts";
import { modeles } from "../modeles/registry.ts";

const identifiant = z.string().regex(/^[\w-]{1,64}$/, "Ce commentaire n’existe pas.");

/**
 * What a request for correction is made of: the comments it gathers, and the codes of the sections that reopen.
 * Both may be left out: the whole text then reopens, as in every request made before they existed.
 */
export const matiereDeLaDemande = {
  commentaires: z.array(identifiant).max(300, "Une demande réunit au plus 300 commentaires.").optional(),
  sections: z
    .array(z.string().min(1).max(64))
    .max(100)
    .optional()
    .describe("Codes des sections qui rouvrent. Sans sections, tout le texte rouvre."),
};

type Matiere = { readonly commentaires?: readonly string[]; readonly sections?: readonly string[] };

/** What a file remembers of a request while it runs. */
export type DemandeDeCorrection = { readonly commentaires: readonly string[]; readonly sections: readonly string[] };

/** The request of a fact, each comment and each section once. */
export const demandeDe = ({ commentaires = [], sections = [] }: Matiere): DemandeDeCorrection => ({
  commentaires: [...new Set(commentaires)],
  sections: [...new Set(sections)],
});

/** Refuses a section that no version of the template has: nobody could ever reopen it. */
export function erreurDeSections(modele: string, { sections = [] }: Matiere): Erreurs {
  const connues = modeles()
    .filter(({ code }) => code === modele)
    .flatMap((version) => version.sections.map(({ code }) => code));
  const inconnues = sections.filter((section) => !connues.includes(section));
  return inconnues.length > 0
    ? {
        sections: `Ce document n’a pas de section ${inconnues.join(", ")}. Sections possibles : ${connues.join(", ")}.`,
      }
    : {};
}
