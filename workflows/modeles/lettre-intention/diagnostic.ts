import type { Section } from "../modele.ts";

export const DIAGNOSTIC: Section = {
  code: "diagnostic",
  titre: "Premiers éléments de diagnostic",
  attendu:
    "L’ARS cherche quelques chiffres officiels et ce que vous constatez chaque jour dans votre exercice. Elle " +
    "n’attend pas une étude : le diagnostic complet vient avec le projet de santé.",
  points: [
    "Quelques chiffres datés, avec leur source",
    "Les professionnels présents, et ceux qui partent bientôt",
    "La situation du médecin traitant et des demandes de soins urgentes mais non vitales",
    "Les populations fragiles et les quartiers ou communes en difficulté",
    "Deux ou trois difficultés que le groupe projet juge prioritaires",
  ],
  champs: [
    {
      code: "besoins",
      libelle: "Qui sont les habitants, et de quoi ont-ils besoin ?",
      nature: "texteLong",
      aide:
        "L’âge, les maladies chroniques, l’isolement. Rézone CPTS (rezonecpts.ameli.fr), gratuit et sans compte, " +
        "donne ces chiffres commune par commune.",
      minimum: 100,
    },
    {
      code: "offreDeSoins",
      libelle: "Qui soigne aujourd’hui sur le territoire ?",
      nature: "texteLong",
      aide:
        "Le nombre de professionnels par métier, les maisons et centres de santé, les établissements, les départs " +
        "prévus. Un ordre de grandeur convient, si vous le dites.",
      minimum: 100,
    },
    {
      code: "difficultesAcces",
      libelle: "Qu’est-ce qui coince pour trouver un médecin traitant ou être vu rapidement ?",
      nature: "texteLong",
      aide:
        "Les soins non programmés sont les demandes à voir le jour même ou sous 24 heures, sans urgence vitale. " +
        "Racontez ce que vous voyez, sans parler d’un patient en particulier.",
      minimum: 80,
    },
    {
      code: "fragilites",
      libelle: "Quelles zones ou quels publics sont fragiles ?",
      nature: "texteLong",
      aide:
        "Quartiers prioritaires de la ville (QPV), zones rurales en revitalisation (FRR, ex-ZRR), zones où l’ARS " +
        "constate un manque de médecins (ZIP, zone d’intervention prioritaire, ou ZAC, zone d’action " +
        "complémentaire). Votre délégation de l’ARS a ces listes.",
      facultatif: true,
    },
  ],
  exemple:
    "Le territoire compte 27 médecins généralistes, dont neuf ont plus de 60 ans, 61 infirmiers, 34 " +
    "masseurs-kinésithérapeutes, cinq sages-femmes et 16 pharmacies. Selon Rézone CPTS, consulté en décembre 2026, " +
    "environ 4 300 adultes n’ont pas de médecin traitant, dont 380 en affection de longue durée. Les pharmaciens de " +
    "Roquebelle disent recevoir chaque jour des personnes qui ne trouvent pas de rendez-vous. Douze communes sont " +
    "classées en zone d’intervention prioritaire et un quartier de Roquebelle, les Tanneurs, en quartier " +
    "prioritaire. Notre première difficulté est là : trois médecins de Lestrac et de Vieux-Pont arrêtent d’ici deux " +
    "ans.",
  questions: [
    "D’où viennent vos chiffres, et de quelle année ?",
    "Combien de professionnels avez-vous interrogés, et dans quels métiers ?",
    "Parmi ces difficultés, par laquelle commencez-vous, et pourquoi ?",
    "Qu’en disent les habitants et les élus ?",
  ],
  longueur: "Une page",
};
