import type { Volet } from "../../modele.ts";
import { ACTIONS_CRISE } from "./actions.ts";
import { EXEMPLES_DU_VOLET } from "./examples.ts";
import { INDICATEURS_CRISE } from "./indicateurs.ts";

export const VOLET_CRISE: Volet = {
  code: "crise",
  titre: "Se préparer aux crises sanitaires graves",
  contexte: [
    "Quels risques menacent vraiment vos communes : inondation, canicule, neige, usine, grande gare, stade ? Demandez à la mairie son plan communal de sauvegarde.",
    "Qui suit ce sujet à l’ARS, et quelle version de la trame nationale devez-vous remplir ? Appelez la délégation départementale ; demandez aussi la place de la ville dans le plan ORSAN (la réponse du système de santé aux situations exceptionnelles).",
    "Combien de professionnels sont prêts à venir, de quels métiers, en combien de temps, avec quelle formation ? Posez la question à chaque membre, par écrit.",
    "Combien d’habitants sont fragiles : grand âge, affection de longue durée (ALD), isolement ? Rézone CPTS pour les taux ; la mairie connaît le nombre d’inscrits à son registre, sans les noms.",
    "Que prévoient déjà l’hôpital, les Ehpad et les CPTS voisines ? Demandez leurs plans et ce qu’ils attendent de la ville.",
    "Où soigner si les cabinets sont inaccessibles : salle, électricité, froid, eau, accès ? Visitez les lieux avec la mairie.",
    "De quel matériel disposez-vous, et qui peut en prêter ? Demandez aux pharmacies, aux cabinets et aux prestataires de matériel.",
    "Qu’avez-vous appris des dernières crises, épidémie de covid-19 ou canicule ? Une heure avec cinq membres suffit ; notez ce qui a manqué.",
  ],
  objectifs: [
    "Faire passer le nombre de types de crise couverts par une fiche réflexe relue et datée de … à cinq, la première année.",
    "Faire passer le nombre de professionnels inscrits et joignables de … à …, dans au moins … métiers.",
    "Ramener le temps nécessaire pour obtenir la réponse de la moitié des volontaires de … à … minutes.",
    "Faire passer la part des membres qui ont reçu le plan et la page d’alerte de … % à … %.",
    "Mettre le plan à jour chaque année avant le … (date), à partir d’un exercice ou d’une crise vécue.",
  ],
  actions: ACTIONS_CRISE,
  acteurs: [
    "Un référent crise et son suppléant, de deux métiers différents",
    "Médecins, infirmiers, pharmaciens, sages-femmes, kinésithérapeutes, psychologues volontaires",
    "Secrétaires et coordination, pour l’alerte et le suivi",
    "ARS : trame nationale, relecture, qualification de la crise",
    "Hôpital, service d’accès aux soins (SAS) et 15, Ehpad, hospitalisation à domicile",
    "Mairies, préfecture, pompiers, associations de secours",
    "CPTS voisines, pour le renfort",
  ],
  indicateurs: INDICATEURS_CRISE,
  exemples: EXEMPLES_DU_VOLET,
};
