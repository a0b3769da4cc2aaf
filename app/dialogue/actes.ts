import type { Actes, Situation } from "#app/actes/acte.ts";
import { NOM_POSITION, OPTIONS_POSITION } from "#app/actes/options.ts";
import { auNomDe, citation, citer, numerote, phrases, signaturesManquantes } from "#app/actes/phrases.ts";
import { dateLongue, taux as enTaux } from "#app/format.ts";
import { plusMois } from "#workflows/civil-date.ts";
import { toutesSignees } from "#workflows/contrat-tripartite/memory.ts";
import type { faitsDialogue } from "#workflows/dialogue-de-gestion/events.ts";
import { MISSIONS, NOM_MISSION } from "#workflows/missions/missions.ts";
import { actesPreparation, preparation } from "./preparation.ts";

type T = (typeof faitsDialogue)[number]["shape"]["type"]["value"];

const periode = ({ contexte: { contrat, dialogue } }: Situation) =>
  contrat.signeLe
    ? `l’année ${dialogue.annee} du contrat, commencée le ${dateLongue(plusMois(contrat.signeLe, 12 * (dialogue.annee - 1)))}`
    : `l’année ${dialogue.annee} du contrat`;

export const actesDialogue: Actes<T> = {
  ...actesPreparation,
  DialogueTenu: {
    verbe: "Déclarer le dialogue de gestion tenu",
    passe: "Dialogue de gestion tenu",
    effet: ({ contexte: { dialogue }, aujourdhui }) =>
      phrases(
        dialogue.seanceLe && dialogue.seanceLe > aujourdhui
          ? `La séance est prévue le ${dateLongue(dialogue.seanceLe)} : vous ne pouvez pas la déclarer tenue avant ce jour.`
          : `La séance est enregistrée à la date d’aujourd’hui, ${dateLongue(aujourdhui)}.`,
        "Le rapport d’activité, les données et la date ne peuvent plus être modifiés ensuite.",
      ),
    champs: () => [
      {
        nature: "texteLong",
        code: "participants",
        libelle: "Participants",
        aide: "Nom et fonction de chaque personne présente, une par ligne.",
      },
    ],
    recit: ({ participants }) => `Participants : ${citer(participants)}.`,
    suite:
      "En attente de la CPAM, qui rédige le compte rendu et le propose à la signature des trois parties. Aucune date n’est imposée pour cela.",
  },
  CompteRenduPropose: {
    verbe: "Proposer le compte rendu",
    passe: ({ numero }) => numerote("Compte rendu proposé", numero),
    effet:
      "Le texte est figé et présenté à la signature de la CPTS, de la CPAM et de l’ARS. Si vous en proposez un autre ensuite, les signatures déjà données ne comptent plus.",
    recit: () => "Le texte est figé et présenté à la signature des trois parties.",
    suite: ({ contexte }) =>
      `${signaturesManquantes(contexte.dialogue.signatures)} Chacune approuve, approuve avec des réserves ou prend connaissance, sans date imposée.`,
    document: "compteRendu",
  },
  CompteRenduSigne: {
    verbe: "Signer le compte rendu",
    passe: (fait) => `Compte rendu signé ${auNomDe(fait)}`,
    effet: ({ contexte }) =>
      Object.keys(contexte.dialogue.signatures).length === 2
        ? "Votre signature est la dernière : le compte rendu est clos et la direction de la CPAM arrête ensuite les taux d’atteinte. Vous ne pouvez pas revenir sur cette signature."
        : "Vous donnez la position de la partie que vous représentez sur ce texte. Signer ne veut pas toujours dire approuver : vous choisissez ci-dessous.",
    champs: () => [
      { nature: "choix", code: "position", libelle: "Votre position", options: OPTIONS_POSITION },
      {
        nature: "texteLong",
        code: "reserves",
        libelle: "Réserves",
        aide: "À écrire seulement si vous approuvez avec des réserves.",
        facultatif: true,
      },
    ],
    recit: ({ position, reserves }) => phrases(`${NOM_POSITION[position]}.`, citation("Réserves", reserves)),
    suite: ({ contexte }) =>
      toutesSignees(contexte.dialogue.signatures)
        ? "Les trois signatures sont réunies. En attente de la direction de la CPAM, qui arrête le taux d’atteinte de chaque mission."
        : `${signaturesManquantes(contexte.dialogue.signatures)} Vous n’avez rien d’autre à faire.`,
    signe: true,
    grave: true,
  },
  AtteinteArretee: {
    verbe: "Arrêter les taux d’atteinte",
    passe: "Taux d’atteinte arrêtés",
    effet: (situation) =>
      `Vous fixez, pour ${periode(situation)}, le taux d’atteinte des objectifs de chaque mission : il sert au calcul de la part variable. Le dialogue de l’année suivante s’ouvre ensuite.`,
    champs: ({ contexte }) => [
      ...contexte.contrat.missions.map(
        (mission) =>
          ({
            nature: "taux",
            code: `taux.${mission}`,
            libelle: NOM_MISSION[mission],
            aide: "Entre 0 et 100 %, même s’il est nul.",
          }) as const,
      ),
      {
        nature: "texteLong",
        code: "motivation",
        libelle: "Explications",
        aide: "Ce qui justifie les taux, surtout s’ils s’écartent du compte rendu. La CPTS et l’ARS les lisent.",
        facultatif: true,
      },
    ],
    recit: ({ taux, motivation }) => {
      const parMission = MISSIONS.flatMap((mission) => {
        const valeur = taux[mission];
        return valeur === undefined ? [] : [`${NOM_MISSION[mission]}, ${enTaux(valeur)}`];
      });
      return phrases(`${parMission.join(" ; ")}.`, citation("Explications", motivation));
    },
    suite: (apres) => `Le dialogue de l’année suivante est ouvert. ${preparation(apres)}`,
  },
};
