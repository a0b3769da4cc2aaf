import { calendrier } from "../../texte/blocs/calendar.ts";
import { champDeLignes } from "../block-field.ts";
import type { Section } from "../modele.ts";

const ETAPES = [
  "Écriture du plan, en quatre séances",
  "Présentation à l’ARS et corrections",
  "Approbation par le conseil d’administration et envoi",
  "Premier essai d’alerte",
  "Exercice annuel",
  "Mise à jour annuelle, avant l’anniversaire du contrat",
].map((etape) => ({ etape }));

export const MISE_A_JOUR: Section = {
  code: "miseAJour",
  titre: "Exercices et mise à jour",
  attendu:
    "Un plan vieillit en un an. L’ARS attend un exercice chaque année, un bilan d’une page et des corrections visibles " +
    "dans la version suivante.",
  points: [
    "La version du plan, sa date, qui l’a approuvé et qui l’a reçu",
    "L’exercice de l’année, ou la crise vécue, et son bilan",
    "Ce que la mise à jour a changé",
    "La date de la prochaine, avant l’anniversaire du contrat",
  ],
  champs: [
    {
      code: "versionDuPlan",
      libelle: "Quelle version, approuvée et transmise quand ?",
      nature: "texteLong",
      aide: "Le numéro, la date, la décision du conseil d’administration, l’accusé de réception de l’ARS.",
      minimum: 40,
    },
    champDeLignes(
      {
        code: "calendrierDuPlan",
        libelle: "Calendrier du plan",
        aide: "Insérez les étapes prêtes, puis donnez leurs dates et leurs responsables.",
      },
      calendrier({ minimum: 1, pretes: ETAPES }),
    ),
    {
      code: "bilanDExercice",
      libelle: "Que dit le bilan du dernier exercice, ou de la dernière crise ?",
      nature: "texteLong",
      aide: "Ce qui a marché, ce qui a bloqué, qui corrige et quand. S’il n’y en a pas eu, la date prévue.",
      minimum: 40,
    },
    {
      code: "changementsDuPlan",
      libelle: "Qu’est-ce que cette version change ?",
      nature: "texteLong",
      aide: "Une ligne par changement. C’est ce que l’ARS lit en premier l’année suivante.",
      facultatif: true,
    },
  ],
  exemple:
    "Version 2 du 12 décembre 2029, approuvée par le conseil d’administration du 11, reçue par l’ARS le 17 et remise à " +
    "tous les membres. Exercice d’inondation du 8 novembre : 22 personnes, la mairie de Lestrac et l’hôpital. Deux " +
    "points ont bloqué, le téléphone mobile dans la haute vallée et la clé de la salle de repli ; le premier est " +
    "corrigé par une radio des pompiers, le second par un double remis à la pharmacie. Prochaine mise à jour : " +
    "décembre 2030.",
  questions: [
    "Qu’est-ce qui a changé depuis la version précédente ?",
    "Qui était à l’exercice, et qui manquait ?",
    "Les corrections de l’an dernier sont-elles faites ?",
  ],
  longueur: "Une demi-page",
};
