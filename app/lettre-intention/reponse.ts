import type { Actes, ChampActe } from "#app/actes/acte.ts";
import { citation, phrases } from "#app/actes/phrases.ts";
import { decisionSansAvis } from "./avis.ts";
import { precisionsALire } from "./to-read.ts";

type T = "LettreIntentionValidee" | "LettreIntentionRefusee" | "LettreIntentionRetiree";

const OBSERVATIONS: ChampActe = {
  nature: "texteLong",
  code: "observations",
  libelle: "Observations",
  aide: "L’équipe projet les lit avec votre décision.",
  facultatif: true,
};

/** How the examination of a letter of intent ends. */
export const actesReponse: Actes<T> = {
  LettreIntentionValidee: {
    verbe: "Valider la lettre d’intention",
    passe: "Lettre d’intention validée",
    effet: (situation) =>
      phrases(
        "L’équipe projet peut déclarer son association et préparer son projet de santé. Les avis qui n’ont pas été rendus ne sont plus attendus.",
        decisionSansAvis(situation),
      ),
    aLire: precisionsALire,
    champs: () => [OBSERVATIONS],
    recit: ({ observations }) => citation("Observations", observations),
    suite: ({ contexte }) =>
      `En attente de l’équipe projet, qui ${contexte.projet.association ? "" : "déclare son association, puis "}dépose son projet de santé. Aucun texte n’impose de date pour ce dépôt.`,
  },
  LettreIntentionRefusee: {
    verbe: "Refuser la lettre d’intention",
    passe: "Lettre d’intention refusée",
    effet: (situation) =>
      phrases(
        "Le projet ne peut pas avancer sur cette lettre, et les avis demandés ne sont plus attendus. L’équipe projet lit vos raisons ; elle peut revoir son territoire et déposer une nouvelle version.",
        decisionSansAvis(situation),
      ),
    aLire: precisionsALire,
    champs: () => [
      {
        nature: "texteLong",
        code: "motivation",
        libelle: "Motivation du refus",
        aide: "Les raisons de fait et de droit, puis ce qui permettrait d’accepter une nouvelle version.",
      },
    ],
    recit: ({ motivation }) => citation("Motivation", motivation),
    suite:
      "En attente de l’équipe projet, qui peut déposer une nouvelle lettre d’intention quand elle le souhaite. L’ARS n’a rien à faire.",
    grave: true,
  },
  LettreIntentionRetiree: {
    verbe: "Retirer la lettre d’intention",
    passe: "Lettre d’intention retirée",
    effet:
      "L’ARS arrête l’examen et les avis demandés ne sont plus attendus. Le dossier reste ouvert : vous pouvez revoir le projet et déposer une nouvelle version.",
    champs: () => [
      {
        nature: "texteLong",
        code: "motif",
        libelle: "Raison du retrait",
        aide: "L’ARS la lit.",
        facultatif: true,
      },
    ],
    recit: ({ motif }) => citation("Raison", motif),
    suite: "L’ARS n’a plus rien à examiner. Vous pouvez déposer une nouvelle lettre quand vous le souhaitez.",
    grave: true,
  },
};
