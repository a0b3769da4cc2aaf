import type { Section } from "../modele.ts";

export const PREVENTION: Section = {
  code: "prevention",
  titre: "Mission : prévention",
  attendu:
    "La CPAM et l’ARS cherchent qui vous avez touché, en particulier les personnes qui ne viennent jamais, et si le " +
    "taux a bougé. Un taux bouge lentement : dites-le, et montrez ce que vous avez fait.",
  points: [
    "Le public visé et pourquoi",
    "Les actions, leurs lieux, leurs dates",
    "Le nombre de personnes rencontrées, dont le public prioritaire",
    "Chaque indicateur : départ, cible, résultat, preuve",
  ],
  champs: [
    {
      code: "actionsPrevention",
      libelle: "Qu’avez-vous fait cette année ?",
      nature: "texteLong",
      aide: "Une action par ligne : lieu, date, métiers présents, nombre de personnes rencontrées.",
      minimum: 100,
    },
    {
      code: "resultatsPrevention",
      libelle: "Pour chaque indicateur, quel départ, quelle cible, quel résultat ?",
      nature: "texteLong",
      aide: "Notez la date des taux de Rézone CPTS : ils portent souvent sur une période plus ancienne que votre action.",
      minimum: 60,
    },
    {
      code: "preuvesPrevention",
      libelle: "Quelles preuves joignez-vous ?",
      nature: "texteLong",
      aide: "Pages Rézone CPTS aux deux dates, décompte des pharmacies, affiche, photo d’un stand sans visage.",
      minimum: 40,
    },
    {
      code: "ecartsPrevention",
      libelle: "Comment expliquez-vous les écarts ?",
      nature: "texteLong",
      aide: "Ce que vous abandonnez, ce que vous gardez. Laissez vide si les cibles sont atteintes.",
      facultatif: true,
    },
  ],
  exemple:
    "Le dépistage du cancer colorectal reste notre priorité dans la haute vallée. Quatorze pharmacies et neuf " +
    "infirmières remettent le test ; six marchés ont accueilli un stand, 340 personnes s’y sont arrêtées. Tests " +
    "remis : départ 0, cible 450, résultat 431 (décompte des pharmacies). Taux de participation : départ 24 %, cible " +
    "27 %, résultat 26 % (Rézone CPTS, pages du 8 janvier 2030 jointes). Le stand de Vieux-Pont, annulé pour neige " +
    "en décembre, est reporté en mars. Les pharmaciens de Roquebelle proposent désormais le test avec le vaccin " +
    "contre la grippe : c’est ce qui marche le mieux.",
  questions: [
    "Avez-vous touché les personnes qui ne se font jamais dépister ?",
    "Combien de tests remis ont été faits et renvoyés ?",
    "Que coûte une personne rencontrée, dans chaque action ?",
    "Quelle action arrêtez-vous ?",
  ],
  longueur: "Une à deux pages",
};
