import type { Section } from "../modele.ts";

export const RISQUES: Section = {
  code: "risques",
  titre: "Risques du territoire",
  attendu:
    "L’ARS cherche les risques de vos communes, pas ceux du pays entier. Les cinq types de la trame nationale sont " +
    "cités, et l’on comprend lesquels vous préparez d’abord.",
  points: [
    "Les cinq types de crise : blessés en nombre ; malades et personnes âgées en nombre ; maladie infectieuse nouvelle ; risque nucléaire, radiologique ou chimique ; soins empêchés",
    "Ce qui est déjà arrivé ici, et ce qui a manqué ce jour-là",
    "Les lieux sensibles : EHPAD, écoles, usines, gare, stade",
    "Les plans des communes et de l’hôpital, avec leur date",
  ],
  champs: [
    {
      code: "risquesDAbord",
      libelle: "Quels risques préparez-vous d’abord, et pourquoi ?",
      nature: "texteLong",
      aide: "Deux ou trois, avec ce qui s’est déjà passé. Demandez à la mairie son plan communal de sauvegarde.",
      minimum: 80,
    },
    {
      code: "autresRisques",
      libelle: "Que dites-vous des autres types de crise ?",
      nature: "texteLong",
      aide: "Une phrase pour chacun : ce que la CPTS ferait, et ce qui relève d’autres.",
      minimum: 60,
    },
    {
      code: "lieuxSensibles",
      libelle: "Quels lieux et quels publics demandent une attention particulière ?",
      nature: "texteLong",
      aide: "Des totaux et des lieux, jamais de noms d’habitants.",
      minimum: 40,
    },
  ],
  exemple:
    "La crue de l’Orbelle a coupé la haute vallée deux fois en dix ans : neuf communes et 4 100 habitants n’ont alors " +
    "plus de route pendant un à trois jours. La canicule vient ensuite, avec 13 % d’habitants de plus de 75 ans. Cinq " +
    "EHPAD peuvent connaître une épidémie la même semaine. Un attentat ou un accident collectif relève du 15 et de " +
    "l’hôpital : la CPTS reçoit les blessés légers et l’écoute psychologique. Le risque chimique vient de la voie " +
    "ferrée ; on se confine et on attend les consignes. Sept mairies sur vingt-trois ont un plan communal de sauvegarde.",
  questions: [
    "Qu’est-ce qui s’est passé ici, et que vous a-t-il manqué ?",
    "Avez-vous lu le plan communal de sauvegarde des communes exposées ?",
    "Lequel des cinq types n’avez-vous jamais envisagé ?",
  ],
  longueur: "Une page",
};
