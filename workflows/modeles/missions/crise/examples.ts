import type { Exemples, ExemplesDeVolet } from "../../modele.ts";

export const EXEMPLES_DU_VOLET: ExemplesDeVolet = {
  contexte:
    "Trois risques viennent d’abord : la crue de l’Orbelle, qui a coupé la haute vallée deux fois en dix ans ; la canicule, avec 13 % d’habitants de plus de 75 ans ; une épidémie dans les cinq EHPAD. Sept mairies sur vingt-trois ont un plan communal de sauvegarde. L’hôpital attend de la ville qu’elle reçoive les patients les moins graves et revoie ceux qui sortent plus tôt. Cinquante-deux professionnels, de huit métiers, ont répondu oui à la question posée en mai. Pendant l’épidémie de covid-19, ce sont les masques et une liste de téléphones qui ont manqué.",
  indicateurs:
    "Plan écrit, puis mis à jour chaque année : départ non ; cible oui, présenté à l’ARS avant le 1er avril 2029 ; plan daté et accusé de réception de l’ARS ; poids 50. Volontaires joignables : départ 0 accord écrit ; cible 50, d’au moins huit métiers ; relevé des deux essais d’alerte ; poids 20. Exercice annuel : départ aucun ; cible un par an, avec son bilan ; poids 30.",
};

export const EXEMPLES_CRISE: Exemples = {
  calendrier:
    "À six mois : un médecin référent et une infirmière suppléante sont nommés, la trame nationale est demandée à l’ARS. À douze mois : le plan couvre les cinq types de crise, il est approuvé et transmis. À dix-huit mois : un exercice d’inondation a eu lieu avec la mairie de Lestrac ; les corrections ont un responsable et une date. À vingt-quatre mois : la première mise à jour est faite.",
  moyens:
    "Le médecin référent donne six heures par mois l’année de l’écriture, la suppléante quatre. La coordinatrice tient la liste des volontaires. L’alerte passe par messages groupés, puis par appels en cascade. La mairie de Marsange prête une salle avec un groupe électrogène. Coût de la première année : 12 000 €.",
};
