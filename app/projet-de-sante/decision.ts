import type { Actes, Situation } from "#app/actes/acte.ts";
import { NOM_MOTIF, OPTIONS_MOTIF } from "#app/actes/options.ts";
import { citation, phrases } from "#app/actes/phrases.ts";
import { dateLongue } from "#app/format.ts";
import { decisionSansAvis } from "#app/lettre-intention/avis.ts";
import { precisionsALire } from "#app/lettre-intention/to-read.ts";
import type { Contexte } from "#workflows/parcours/context.ts";
import { ARTICLE, dureeDuDelai, termes } from "./delai.ts";

type T = "ProjetDeSanteValide" | "ProjetDeSanteReputeValide" | "OppositionNotifiee";

const versLeContrat = ({ projet }: Contexte) =>
  `En attente de l’équipe projet, qui ${projet.association ? "peut demander" : "enregistre son association, puis demande"} à la CPAM l’adhésion à l’accord conventionnel (ACI). Aucune date n’est imposée pour cette demande.`;

const silence = (situation: Situation) => {
  const dates = termes(situation);
  return dates ? ` Sans décision de votre part, le silence vaudrait validation le ${dates.effet}.` : "";
};

const derniereLimite = (situation: Situation) => {
  const dates = termes(situation);
  return dates ? ` ; vous pouvez vous opposer jusqu’au ${dates.dernierJour} inclus` : "";
};

/** How the ARS ends its examination, or how silence ends it. */
export const actesDecision: Actes<T> = {
  ProjetDeSanteValide: {
    verbe: "Valider le projet de santé",
    passe: "Projet de santé validé",
    effet: (situation) =>
      phrases(
        `${situation.contexte.projet.completLe ? `Vous validez sans attendre la fin du délai (${ARTICLE})` : "Vous validez le projet de santé"}, et la CPTS peut demander l’adhésion à l’accord conventionnel (ACI).${silence(situation)}`,
        decisionSansAvis(situation),
      ),
    aLire: precisionsALire,
    champs: () => [
      {
        nature: "texteLong",
        code: "observations",
        libelle: "Observations",
        aide: "L’équipe projet les lit avec votre décision. Elles ne conditionnent pas la validation.",
        facultatif: true,
      },
    ],
    recit: ({ observations }) => citation("Observations", observations),
    suite: ({ contexte }) => versLeContrat(contexte),
  },
  ProjetDeSanteReputeValide: {
    verbe: "Projet de santé réputé validé",
    passe: "Projet de santé réputé validé",
    effet: (situation) =>
      `L’ARS a ${dureeDuDelai(situation)} pour s’opposer à un projet de santé complet. Sans opposition, son silence vaut validation le lendemain du dernier jour (${ARTICLE}) : personne n’a rien à faire.`,
    recit: ({ le }) =>
      `L’ARS ne s’est pas opposée dans le délai : le projet de santé est réputé validé le ${dateLongue(le)} (${ARTICLE}).`,
    suite: ({ contexte }) => versLeContrat(contexte),
  },
  OppositionNotifiee: {
    verbe: "S’opposer au projet de santé",
    passe: "Opposition au projet de santé notifiée",
    effet: (situation) =>
      phrases(
        `Le projet de santé n’est pas validé, et l’équipe projet peut en déposer un autre. La loi n’admet que deux motifs (${ARTICLE})${derniereLimite(situation)}.`,
        decisionSansAvis(situation),
      ),
    aLire: precisionsALire,
    champs: () => [
      { nature: "choix", code: "motif", libelle: "Motif de l’opposition", options: OPTIONS_MOTIF },
      {
        nature: "texteLong",
        code: "motivation",
        libelle: "Motivation",
        aide: "En droit et en fait, en plusieurs phrases. Les voies et délais de recours sont imprimés avec la décision.",
      },
    ],
    recit: ({ motif, motivation }) => phrases(`Motif : ${NOM_MOTIF[motif]}.`, citation("Motivation", motivation)),
    suite: (situation) =>
      `En attente de l’équipe projet, qui peut revoir son texte et son territoire, puis déposer une nouvelle version. Un nouveau délai de ${dureeDuDelai(situation)} court alors à partir du jour où ce dossier est complet.`,
    grave: true,
  },
};
