import type { Section } from "../modele.ts";

export const RESILIATION: Section = {
  code: "resiliation",
  titre: "Résiliation",
  attendu:
    "Personne ne souhaite cette section, et chacun la relit le jour où tout va mal. L’ARS et la CPTS attendent une " +
    "procédure lisible : qui écrit, qui répond, dans quel délai, ce qui est remboursé.",
  points: [
    "La fin demandée par la CPTS",
    "La fin demandée par l’ARS ou la CPAM : manquement décrit, observations, décision motivée",
    "Les délais, chacun marqué « à vérifier » tant qu’il n’est pas lu dans le contrat type",
    "Le remboursement des avances, au prorata du temps",
  ],
  champs: [
    {
      code: "finParLaCpts",
      libelle: "Comment la CPTS met-elle fin au contrat ?",
      nature: "texteLong",
      aide:
        "Une lettre recommandée avec avis de réception et un préavis de deux mois : forme et délai à vérifier sur le " +
        "contrat type.",
      minimum: 40,
    },
    {
      code: "finParLesFinanceurs",
      libelle: "Comment l’ARS et la CPAM mettent-elles fin au contrat ?",
      nature: "texteLong",
      aide:
        "Missions non mises en œuvre ou conditions perdues. Décrivez le manquement, laissez la CPTS répondre, " +
        "motivez la décision. Un mois pour répondre et une décision prise à deux : à vérifier sur le contrat type.",
      minimum: 80,
    },
    {
      code: "remboursement",
      libelle: "Qu’est-ce qui est remboursé ?",
      nature: "texteLong",
      aide: "Les avances qui ne correspondent plus à une période ou à une mission faite, au prorata du temps.",
      minimum: 40,
    },
    {
      code: "suspension",
      libelle: "Les versements peuvent-ils être suspendus ?",
      nature: "texteLong",
      aide: "Aucune clause n’a été trouvée dans les textes lus : à vérifier. Laissez vide si le contrat n’en dit rien.",
      facultatif: true,
    },
  ],
  exemple:
    "La CPTS peut mettre fin au contrat par lettre recommandée avec avis de réception, avec un préavis de deux mois " +
    "(à vérifier). Si une mission n’est pas mise en œuvre ou si une condition n’est plus remplie, la CPAM et l’ARS " +
    "écrivent ensemble à la CPTS : l’engagement en cause, les faits, la mesure envisagée. La CPTS a un mois (à " +
    "vérifier) pour répondre par écrit ou demander à être entendue. La décision est motivée et notifiée par lettre " +
    "recommandée. Les avances sont remboursées au prorata du temps ; le calcul est joint à la lettre. Toute cette " +
    "procédure est à vérifier sur le contrat type avant la signature.",
  questions: [
    "A-t-on cherché une solution, un avenant par exemple, avant d’écrire ?",
    "Qui entend la CPTS, et dans quel délai reçoit-elle une réponse ?",
    "Comment calcule-t-on le remboursement quand une mission est faite en partie ?",
    "Qui prévient les salariés et les partenaires ?",
  ],
  longueur: "Une demi-page à une page",
};
