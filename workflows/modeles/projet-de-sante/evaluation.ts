import { indicateursParMission } from "../../texte/blocs/indicators.ts";
import { champDeLignes } from "../block-field.ts";
import { MODELES_MISSIONS } from "../missions/index.ts";
import type { Section } from "../modele.ts";
import { indicateursDeMission } from "../ready-rows.ts";

export const EVALUATION: Section = {
  code: "evaluation",
  titre: "Évaluation et indicateurs",
  attendu:
    "L’ARS et la CPAM attendent peu d’indicateurs, mais mesurables : un point de départ, une cible, une source, une " +
    "preuve. Ils se négocient dans le contrat et servent, chaque année, au dialogue de gestion qui fixe la part " +
    "variable.",
  points: [
    "Pour chaque mission, un indicateur d’action (ce que vous faites) et un de résultat (ce qui change)",
    "Le point de départ daté, et qui fournit le chiffre",
    "Une cible tenable, année par année",
    "La preuve conservée : liste, protocole, compte rendu, relevé",
    "La façon de revoir un objectif quand le territoire change",
  ],
  champs: [
    {
      code: "indicateurs",
      libelle: "Quels indicateurs proposez-vous, mission par mission ?",
      nature: "texteLong",
      aide:
        "Deux à quatre par mission. Pour chacun : point de départ, cible, source (Assurance maladie, CPTS ou ARS). " +
        "Vous pouvez en proposer d’autres que ceux du contrat ; ils se discutent.",
      minimum: 150,
    },
    champDeLignes(
      {
        code: "tableauDesIndicateurs",
        libelle: "Tableau des indicateurs",
        aide: "Deux à quatre par mission. Insérez les vôtres parmi ceux des fiches mission, puis remplacez le départ et la cible par vos chiffres.",
      },
      indicateursParMission({ minimum: 4, pretes: Object.values(MODELES_MISSIONS).flatMap(indicateursDeMission) }),
    ),
    {
      code: "recueil",
      libelle: "Qui compte, quand, et quelle preuve gardez-vous ?",
      nature: "texteLong",
      aide:
        "Une preuve se range le jour même : feuille de présence, protocole signé, relevé mensuel. Des totaux, jamais " +
        "de noms de patients.",
      minimum: 80,
    },
    {
      code: "situationDeDepart",
      libelle: "Quelle est la situation de départ ?",
      nature: "texteLong",
      aide:
        "Le nombre de médecins, d’infirmiers et de pharmaciens en activité, à une date donnée. Si plusieurs partent, " +
        "ces chiffres appuient votre demande de revoir une cible.",
      minimum: 60,
    },
    {
      code: "bilanAnnuel",
      libelle: "Comment préparez-vous le bilan annuel ?",
      nature: "texteLong",
      aide:
        "Qui écrit le rapport d’activité, qui le relit, ce qu’il contient sur les dépenses. L’échange avec votre " +
        "référent de la CPAM commence avant la réunion.",
      minimum: 60,
    },
    {
      code: "avisDesHabitants",
      libelle: "Comment recueillez-vous l’avis des habitants et des professionnels ?",
      nature: "texteLong",
      aide: "Une question posée en pharmacie, un questionnaire court, une réunion publique.",
      facultatif: true,
    },
  ],
  exemple:
    "Accès aux soins : patients en affection de longue durée ayant trouvé un médecin (départ 0, cible 70 à un an, " +
    "150 à deux ans ; CPAM et registre de la coordination) ; médecins participant au service d’accès aux soins " +
    "(départ 5, cible 9 ; ARS). Parcours : patients suivis (départ 0, cible 60 à deux ans ; CPTS). Prévention : " +
    "tests remis (départ 0, cible 400 la première année ; pharmacies). Crises : plan écrit et présenté, puis mis à " +
    "jour. Situation de départ au 1er mai 2027 : 27 médecins généralistes, 61 infirmiers, 16 pharmacies. Les totaux " +
    "sont relevés le 5 de chaque mois et rangés avec leur preuve. Si le nombre de médecins baisse de plus d’un " +
    "dixième, nous demandons à revoir la cible.",
  questions: [
    "D’où vient le point de départ, et l’Assurance maladie trouve-t-elle le même chiffre ?",
    "Pourquoi cette cible, et pas le double ou la moitié ?",
    "Que prouve une réunion, si rien n’a changé ensuite ?",
    "Comment expliquez-vous un objectif non atteint ?",
    "Qui compte si la coordinatrice ou le coordinateur est absent ?",
  ],
  longueur: "Deux à trois pages, avec un tableau par mission",
};
