import type { Section } from "../modele.ts";

export const LIEUX: Section = {
  code: "lieux",
  titre: "Lieux et matériel",
  attendu:
    "L’ARS vérifie que les lieux existent, que la clé se trouve et que l’accord est écrit. Un lieu jamais visité ne " +
    "compte pas.",
  points: [
    "Un lieu de soins et un lieu de repli, visités avec la mairie",
    "L’électricité, l’eau, le froid, le chauffage, l’accès",
    "Qui a la clé, de jour et de nuit",
    "Le matériel disponible et celui qui se prête",
  ],
  champs: [
    {
      code: "lieuxDeSoins",
      libelle: "Où soignez-vous si les cabinets sont inaccessibles ?",
      nature: "texteLong",
      aide: "L’adresse, ce que le lieu offre, qui a la clé, l’accord écrit et sa date.",
      minimum: 60,
    },
    {
      code: "materiel",
      libelle: "De quel matériel disposez-vous, et où est-il ?",
      nature: "texteLong",
      aide: "Protections, trousses, froid, lits pliants : qui garde quoi, et qui vérifie les dates.",
      minimum: 40,
    },
    {
      code: "prets",
      libelle: "Qui peut vous en prêter ?",
      nature: "texteLong",
      aide: "Pharmacies, hôpital, prestataires, mairies, CPTS voisines.",
      facultatif: true,
    },
  ],
  exemple:
    "Lieu de soins : la salle des fêtes de Marsange, 400 m², groupe électrogène, douche ; la mairie et la coordinatrice " +
    "ont la clé ; convention du 4 septembre 2028. Repli : le gymnase de Roquebelle. Matériel : deux armoires de " +
    "protections, à la maison de santé et à la pharmacie de Lestrac, vérifiées en avril et en octobre. La pharmacie " +
    "de Vieux-Pont prête un réfrigérateur ; l’hôpital, des lits pliants.",
  questions: [
    "Qui a la clé un dimanche ?",
    "Avez-vous visité les lieux avec la mairie ?",
    "Qui vérifie les dates de péremption ?",
  ],
  longueur: "Une demi-page",
};
