import type { Actes } from "#app/actes/acte.ts";
import { citation, enMois, phrases } from "#app/actes/phrases.ts";
import { dateLongue } from "#app/format.ts";
import { plusMois } from "#workflows/civil-date.ts";
import type { faitsExecution } from "#workflows/execution/events.ts";
import { reglesDuDossier } from "#workflows/parcours/context.ts";
import { actesFin } from "./fin.ts";

type T = (typeof faitsExecution)[number]["shape"]["type"]["value"];

export const actesExecution: Actes<T> = {
  ...actesFin,
  ManquementConstate: {
    verbe: "Constater un manquement au contrat",
    passe: "Manquement constaté",
    effet: ({ contexte }) =>
      `La CPTS est informée de ce qui lui est reproché et a au moins ${enMois(reglesDuDossier(contexte).observationsMois)} pour présenter ses observations. Ni suspension ni résiliation n’est possible avant sa réponse ou la fin de ce délai.`,
    champs: ({ contexte, aujourdhui }) => {
      const { observationsMois } = reglesDuDossier(contexte);
      return [
        {
          nature: "texteLong",
          code: "manquement",
          libelle: "Manquement",
          aide: "L’engagement du contrat qui n’est pas tenu, puis ce qui est constaté, avec les dates.",
        },
        {
          nature: "texte",
          code: "mesure",
          libelle: "Mesure envisagée",
          aide: "Ce qui est décidé si rien ne change, par exemple : suspension des versements.",
        },
        {
          nature: "date",
          code: "observationsAvantLe",
          libelle: "Observations attendues au plus tard le",
          aide: `Ce jour est compris. Laissez au moins ${enMois(observationsMois)}.`,
          defaut: plusMois(aujourdhui, observationsMois.valeur),
        },
      ];
    },
    recit: ({ manquement, mesure, observationsAvantLe }) =>
      phrases(
        citation("Manquement", manquement),
        citation("Mesure envisagée", mesure),
        `Observations attendues au plus tard le ${dateLongue(observationsAvantLe)}.`,
      ),
    suite: ({ contexte: { execution } }) =>
      execution.observationsAvantLe
        ? `En attente des observations de la CPTS, au plus tard le ${dateLongue(execution.observationsAvantLe)}. Sans réponse à cette date, une suspension ou une résiliation peut être décidée dès le lendemain.`
        : "En attente des observations de la CPTS.",
  },
  ObservationsPresentees: {
    verbe: "Présenter vos observations",
    passe: "Observations présentées",
    effet:
      "La CPAM et l’ARS lisent votre réponse avant toute décision. Vous la présentez en une fois : rassemblez vos explications et vos preuves.",
    champs: () => [
      {
        nature: "texteLong",
        code: "observations",
        libelle: "Vos observations",
        aide: "Ce que vous contestez, ce que vous reconnaissez, ce que vous proposez et pour quelle date.",
      },
    ],
    recit: ({ observations }) => citation("Observations", observations),
    suite:
      "En attente de la CPAM et de l’ARS : elles peuvent clore le manquement, suspendre le contrat ou le résilier. Aucune date n’est imposée pour leur décision ; vous n’avez rien à faire d’ici là.",
  },
  ManquementClos: {
    verbe: "Clore le manquement",
    passe: "Manquement clos",
    effet: "Le contrat reprend son cours normal : aucune mesure ne peut plus être prise pour ce manquement.",
    champs: () => [
      {
        nature: "texteLong",
        code: "motif",
        libelle: "Comment le manquement a été réparé",
        aide: "La CPTS le lit.",
      },
    ],
    recit: ({ motif }) => citation("Réparation", motif),
    suite: "Plus rien n’est attendu au titre de ce manquement. Les échéances du contrat restent les mêmes.",
  },
  SuspensionDecidee: {
    verbe: "Suspendre le contrat",
    passe: "Contrat suspendu",
    effet:
      "Le contrat est suspendu dès aujourd’hui, sans date de fin, jusqu’à ce que la CPAM ou l’ARS lève la suspension ou résilie le contrat. Les échéances des missions continuent de courir ; les conséquences sur les versements sont à vérifier dans le contrat.",
    champs: () => [
      {
        nature: "texteLong",
        code: "motivation",
        libelle: "Motivation",
        aide: "En droit et en fait, en répondant aux observations de la CPTS. Dites ce qui permettrait de lever la suspension.",
      },
    ],
    recit: ({ motivation }) => citation("Motivation", motivation),
    suite:
      "En attente de la CPTS, qui répare ce qui lui est reproché. La CPAM ou l’ARS lève ensuite la suspension : aucune date ne le fait à leur place.",
    grave: true,
  },
  SuspensionLevee: {
    verbe: "Lever la suspension du contrat",
    passe: "Suspension levée",
    effet: "Le contrat reprend son cours normal dès aujourd’hui, et le manquement est clos.",
    champs: () => [{ nature: "texteLong", code: "motif", libelle: "Raison de la levée", aide: "La CPTS la lit." }],
    recit: ({ motif }) => citation("Raison", motif),
    suite: "Plus rien n’est attendu au titre de cette suspension. Les échéances du contrat restent les mêmes.",
  },
};
