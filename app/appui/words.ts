import type { EtatDeDemande } from "#workflows/appui/state.ts";
import type { CorpsDAppui, ObjetDAppui } from "#workflows/appui/subjects.ts";

type Mots = {
  /** As one chooses it. */
  readonly choix: string;
  /** What it covers. */
  readonly exemples: string;
  /** As a title says it. */
  readonly titre: string;
};

export const OBJETS: Readonly<Record<ObjetDAppui, Mots>> = {
  juridique: {
    choix: "Juridique",
    exemples: "Statuts de l’association, conventions, responsabilités, règles entre membres.",
    titre: "Appui juridique",
  },
  administratif: {
    choix: "Administratif",
    exemples: "Démarches, pièces à fournir, calendrier, formulaires.",
    titre: "Appui administratif",
  },
  financier: {
    choix: "Financier",
    exemples: "Budget, versements, justificatifs, comptes de l’association.",
    titre: "Appui financier",
  },
  projet: {
    choix: "Projet",
    exemples: "Diagnostic du territoire, missions, rédaction du projet de santé.",
    titre: "Appui au projet",
  },
  echange: {
    choix: "Un échange",
    exemples: "Être rappelé, se voir, parler de l’ensemble.",
    titre: "Demande d’échange",
  },
};

/** A body, as the one a demand was made to. */
export const FAITES_A: Readonly<Record<CorpsDAppui, string>> = {
  ars: "À l’ARS",
  cpam: "À la CPAM",
  urps: "À l’URPS",
};

/** Who reads a thread, said before one writes in it. */
export const lecteursDuFil = (corps: CorpsDAppui): string =>
  `L’équipe projet, l’ARS${corps === "urps" ? ", la CPAM et l’URPS" : " et la CPAM"} liront ce message. Il ne se modifie pas et ne se retire pas.`;

type Badge = { readonly mots: string; readonly ton?: "ok" | "warn" | "error" | "info" };
export const ETATS: Readonly<Record<EtatDeDemande, Badge>> = {
  attendue: { mots: "Réponse attendue", ton: "info" },
  enRetard: { mots: "Réponse en retard", ton: "error" },
  repondue: { mots: "Répondue", ton: "ok" },
  close: { mots: "Close" },
};

const EXTRAIT = 110;
/** The beginning of a question, on one line. */
export function extrait(question: string): string {
  const ligne = question.replace(/\s+/g, " ");
  return ligne.length > EXTRAIT ? `${ligne.slice(0, EXTRAIT).replace(/\s\S*$/, "")}…` : ligne;
}
