import type { Sante } from "./link.ts";

/** What the person reads about their text, and how it looks. */
export type EtatDuTexte = {
  readonly ton: "saved" | "wait" | "off";
  readonly phrase: string;
};

type Faits = {
  readonly sante: Sante;
  /** Whether the server has stored all that may leave. */
  readonly aJour: boolean;
  /** Whether something waits for an answer about a patient's data. */
  readonly retenu: boolean;
  /** Whether this device keeps what the server does not have. */
  readonly garde: boolean;
  /** When the last thing was stored, « à 22:31 »; empty when nothing ever was. */
  readonly quand: string;
};

const CONNEXION_REDUITE = "connexion réduite : les textes des autres arrivent avec quelques secondes de retard";

/** « Enregistré » is said only when the server has stored everything. */
export function direEtat({ sante, aJour, retenu, garde, quand }: Faits): EtatDuTexte {
  if (sante.refus !== null) return { ton: "off", phrase: "Pas enregistré" };
  if (sante.sessionFinie)
    return {
      ton: "off",
      phrase: "Votre session a expiré : reconnectez-vous dans un autre onglet, rien n’est perdu",
    };
  if (sante.droits?.ecrit === false) return { ton: "off", phrase: "Vous lisez ce texte sans pouvoir y écrire" };
  if (retenu) return { ton: "off", phrase: "Pas encore enregistré : une question vous est posée dans le texte" };
  if (sante.horsLigne)
    return {
      ton: "off",
      phrase: garde ? "Hors ligne : gardé sur cet appareil" : "Hors ligne : gardez cette page ouverte",
    };
  if (!aJour || !sante.lue) return { ton: "wait", phrase: "Enregistrement…" };
  return {
    ton: "saved",
    phrase: sante.voie === "echange" ? `Enregistré, ${CONNEXION_REDUITE}` : `Enregistré ${quand}`.trim(),
  };
}
