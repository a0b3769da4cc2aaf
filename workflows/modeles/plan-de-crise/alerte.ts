import type { Section } from "../modele.ts";

export const ALERTE: Section = {
  code: "alerte",
  titre: "Chaîne d’alerte",
  attendu:
    "L’ARS regarde en combien de temps vous touchez la moitié des volontaires, et ce que vous faites si le réseau " +
    "tombe. Un message écrit d’avance vaut mieux qu’un bon outil.",
  points: [
    "Le moyen d’alerte et le second moyen",
    "Le message écrit d’avance : quoi, où, quand, à qui répondre",
    "L’ordre des appels et la personne qui relance",
    "La date et le résultat des deux derniers essais",
  ],
  champs: [
    {
      code: "moyensDAlerte",
      libelle: "Comment prévenez-vous les volontaires ?",
      nature: "texteLong",
      aide: "Message groupé, appels en cascade, et un second moyen si le téléphone mobile ne passe plus.",
      minimum: 60,
    },
    {
      code: "messageDAlerte",
      libelle: "Quel est le message d’alerte ?",
      nature: "texteLong",
      aide: "Prêt à envoyer, avec des blancs : quoi, où, quand, à qui répondre. Aucun nom de patient.",
      minimum: 60,
    },
    {
      code: "essaisDAlerte",
      libelle: "Que disent les derniers essais ?",
      nature: "texteLong",
      aide: "La date, le nombre de réponses, le temps, ce qui a été corrigé. S’il n’y en a pas eu, la date du premier.",
      minimum: 30,
    },
  ],
  exemple:
    "La coordinatrice envoie un message groupé ; quinze minutes plus tard, quatre personnes appellent chacune dix " +
    "volontaires. Si le réseau tombe, les pharmacies servent de relais et les pompiers de Lestrac ont une radio. " +
    "Message : « Alerte CPTS. [Type de crise] à [commune] depuis [heure]. Besoin de [métiers] à [lieu]. Répondez oui " +
    "ou non et votre délai. Ne venez pas sans réponse. » Essai du 6 octobre : 41 réponses sur 52 en 50 minutes ; trois " +
    "numéros corrigés dans la semaine.",
  questions: [
    "Combien de volontaires répondent en une heure ?",
    "Que faites-vous si le téléphone mobile ne passe plus ?",
    "Qui envoie le message si la coordination est absente ?",
  ],
  longueur: "Une page, celle que chaque membre garde chez lui",
};
