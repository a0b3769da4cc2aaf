import type { Section } from "../modele.ts";

export const ORIENTATIONS: Section = {
  code: "orientations",
  titre: "Orientations par mission socle",
  attendu:
    "Quatre missions, dites socles, sont obligatoires dans le contrat : accès aux soins, parcours, prévention, " +
    "crises sanitaires. Pour chacune, l’ARS attend une direction et une première idée d’action, pas un plan détaillé.",
  points: [
    "Un mot sur chacune des quatre missions obligatoires, même bref",
    "Un lien clair avec les difficultés citées dans le diagnostic",
    "Une première action réaliste par mission",
    "Ce que vous laissez pour plus tard",
  ],
  champs: [
    {
      code: "orientationAccesAuxSoins",
      libelle: "Accès aux soins : que voulez-vous améliorer en premier ?",
      nature: "texteLong",
      aide:
        "Deux sujets : trouver un médecin traitant, et répondre le jour même ou sous 24 heures à une demande sans " +
        "urgence vitale.",
      minimum: 80,
    },
    {
      code: "orientationParcours",
      libelle: "Parcours : quels patients voulez-vous mieux suivre ensemble ?",
      nature: "texteLong",
      aide:
        "Une situation où plusieurs métiers se relaient : diabète, insuffisance cardiaque, sortie d’hôpital, fin de " +
        "vie à domicile. Choisissez-en une ou deux.",
      minimum: 60,
    },
    {
      code: "orientationPrevention",
      libelle: "Prévention : quel risque voulez-vous réduire ?",
      nature: "texteLong",
      aide:
        "Dépistage des cancers, vaccination, chutes, santé des femmes, addictions : partez d’un chiffre bas ou d’un " +
        "besoin constaté.",
      minimum: 60,
    },
    {
      code: "orientationCrise",
      libelle: "Crises sanitaires : à quoi votre territoire doit-il se préparer ?",
      nature: "texteLong",
      aide:
        "Canicule, épidémie, inondation, attentat, manque soudain de soignants. La CPTS écrit un plan la première " +
        "année ; ici, dites les risques et qui s’en occupe.",
      minimum: 40,
    },
    {
      code: "orientationOptions",
      libelle: "Avez-vous des idées pour les missions optionnelles ?",
      nature: "texteLong",
      aide:
        "La qualité et la pertinence des soins ; l’accompagnement des professionnels (stagiaires, installation). " +
        "Rien ne presse.",
      facultatif: true,
    },
  ],
  exemple:
    "Accès aux soins : recenser avec la CPAM les patients en affection de longue durée sans médecin traitant, et " +
    "ouvrir dans les cabinets volontaires des créneaux communs pour le jour même ou le lendemain. Parcours : " +
    "organiser le retour à domicile après une hospitalisation pour insuffisance cardiaque, avec le centre " +
    "hospitalier de Roquebelle. Prévention : le dépistage du cancer colorectal, faible dans la haute vallée, avec " +
    "les pharmacies et les infirmiers. Crises : l’Orbelle déborde et les étés sont chauds ; un médecin et une " +
    "infirmière préparent le plan. Les missions optionnelles attendent la deuxième année.",
  questions: [
    "Quel constat du diagnostic fonde chacune de ces orientations ?",
    "Combien de médecins sont prêts à ouvrir des créneaux ?",
    "Qu’apportez-vous de plus que ce que font déjà la maison de santé ou l’hôpital ?",
    "Laquelle de ces actions peut commencer dès la signature du contrat ?",
  ],
  longueur: "Une page : un court paragraphe par mission",
};
