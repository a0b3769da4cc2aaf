import { ENVOIS, type Envoi } from "#db/schema/notices.ts";
import type { Genre } from "./genre.ts";

/** How somebody wants the letters of each genre; a genre absent follows its rule. */
export type Envois = Readonly<Record<string, Envoi | undefined>>;

type Regle = {
  readonly titre: string;
  readonly aide?: string;
  readonly habituel: Envoi;
  readonly imposee?: true;
  readonly differee?: true;
  readonly reservee?: "ars";
};

/** Every genre: what it is called, and how its letters leave unless one chooses. `imposee` cannot be silenced,
 * `differee` waits for the letter of the day, `reservee` is shown to those of one body alone.
 */
export const REGLES: Record<Genre, Regle> = {
  delai: { titre: "Ce qui fait courir un délai", habituel: "immediat", imposee: true },
  alerte: {
    titre: "Les derniers jours d’un délai",
    aide: "À 21 jours, avec le courriel du jour\u00a0; à 7 jours et à 1 jour, comme vous le choisissez.",
    habituel: "immediat",
    imposee: true,
  },
  demande: { titre: "Ce qui vous demande une signature ou une décision", habituel: "immediat" },
  preparation: {
    titre: "Les décisions préparées, à signer ou à reprendre",
    habituel: "immediat",
    reservee: "ars",
  },
  appui: { titre: "Les demandes d’appui", habituel: "quotidien" },
  echange: { titre: "Les commentaires et les messages", habituel: "quotidien", differee: true },
  dossier: { titre: "L’équipe et le territoire", habituel: "quotidien" },
  lettreIntention: { titre: "La lettre d’intention", habituel: "quotidien" },
  projetDeSante: { titre: "Le projet de santé", habituel: "quotidien" },
  comite: { titre: "Le comité de validation", habituel: "quotidien" },
  aide: { titre: "L’aide au démarrage", habituel: "quotidien" },
  contrat: { titre: "Le contrat tripartite", habituel: "quotidien" },
  missions: { titre: "Les missions", habituel: "quotidien" },
  dialogue: { titre: "Le dialogue de gestion", habituel: "quotidien" },
  avenant: { titre: "Les avenants et les crises", habituel: "quotidien" },
  execution: { titre: "L’exécution et la fin du contrat", habituel: "quotidien" },
};
export const GENRES = Object.keys(REGLES) as readonly Genre[];

/** Three weeks before a term there is always time to read of it the next morning. */
const ALERTE_TRANQUILLE = 21;

/** How the letter of a notification leaves for this person; `jours`, for an alert, those before the last day. */
export function envoiDe(genre: Genre, envois: Envois, { jours }: { jours?: number } = {}): Envoi {
  const choisi = envois[genre] ?? REGLES[genre].habituel;
  return jours === ALERTE_TRANQUILLE || !estPermis(genre, choisi) ? "quotidien" : choisi;
}

/** Whether somebody may choose to receive a genre so. */
export const estPermis = (genre: Genre, envoi: Envoi): boolean =>
  !(envoi === "jamais" && REGLES[genre].imposee) && !(envoi === "immediat" && REGLES[genre].differee);

const estUnEnvoi = (texte: string | null): texte is Envoi => (ENVOIS as readonly (string | null)[]).includes(texte);

/** The choices a form holds and the rules allow: what starts a delay, or ends one, is never silenced,
 * what is said beside the acts never leaves at once. */
export function choixPermis(formulaire: URLSearchParams): Record<string, Envoi> {
  const choix: Record<string, Envoi> = {};
  for (const genre of GENRES) {
    const envoi = formulaire.get(genre);
    if (estUnEnvoi(envoi) && estPermis(genre, envoi)) choix[genre] = envoi;
  }
  return choix;
}
