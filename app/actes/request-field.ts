import { modeleDe } from "#workflows/modeles/registry.ts";
import type { ChampActe } from "./acte.ts";
import { enumerer } from "./phrases.ts";

/** The comments a request for correction is made of, among those open on the deposits of a document. */
export const commentairesAReunir = (modele: string): ChampActe => ({
  nature: "commentaires",
  code: "commentaires",
  modele,
  libelle: "Commentaires qui composent la demande",
  aide: "Seules leurs sections rouvrent, et l’équipe répond à chacun avant de déposer de nouveau. Si vous n’en choisissez aucun, tout le texte rouvre.",
  facultatif: true,
});

/** « Sections rouvertes : Prévention et Budget. », or nothing when the whole text reopens. */
export const sectionsRouvertes = (modele: string, sections: readonly string[] = []): string | undefined =>
  sections.length === 0
    ? undefined
    : `Sections rouvertes\u00a0: ${enumerer(
        sections.map((section) => modeleDe(modele)?.sections.find(({ code }) => code === section)?.titre ?? section),
      )}.`;
