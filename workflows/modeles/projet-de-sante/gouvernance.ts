import type { Section } from "../modele.ts";

export const GOUVERNANCE: Section = {
  code: "gouvernance",
  titre: "Gouvernance et structure juridique",
  attendu:
    "L’ARS vérifie que la CPTS est une association loi 1901, que plusieurs professions s’y partagent réellement les " +
    "décisions, et que l’argent y est suivi et voté.",
  points: [
    "L’association : nom, siège, date de déclaration, statuts en annexe",
    "Les collèges (groupes de membres) et le poids de chacun dans les votes",
    "Le conseil d’administration, le bureau et la durée des mandats",
    "La coordination : missions, temps de travail, rattachement",
    "Le vote du budget, l’approbation des comptes, leur envoi à l’ARS et à la CPAM",
    "Les règles d’indemnisation et la prévention des conflits d’intérêts",
  ],
  champs: [
    {
      code: "association",
      libelle: "Quelle association porte la CPTS ?",
      nature: "texteLong",
      aide:
        "Nom, siège, date de déclaration, numéro au répertoire national des associations, numéro FINESS s’il est " +
        "attribué (l’identifiant des structures de santé).",
      minimum: 60,
    },
    {
      code: "instances",
      libelle: "Qui décide, et comment vote-t-on ?",
      nature: "texteLong",
      aide:
        "Assemblée générale, conseil d’administration, bureau, collèges. Montrez qu’aucune profession ne décide " +
        "seule et comment un nouvel adhérent peut être élu.",
      minimum: 120,
    },
    {
      code: "coordination",
      libelle: "Qui coordonne au quotidien, et qui anime les missions ?",
      nature: "texteLong",
      aide:
        "La personne qui coordonne, son temps de travail, ce qu’elle signe ou non ; le responsable de chaque mission " +
        "et le groupe qui l’entoure.",
      minimum: 80,
    },
    {
      code: "placeDesHabitants",
      libelle: "Quelle place pour les habitants et les partenaires dans les décisions ?",
      nature: "texteLong",
      aide:
        "Collège, voix délibérative (qui compte dans le vote) ou consultative (un avis), comité, rencontres. Dites " +
        "aussi la place de l’hôpital, du médico-social et des élus.",
      minimum: 40,
    },
    {
      code: "indemnites",
      libelle: "Comment indemnisez-vous le temps passé ?",
      nature: "texteLong",
      aide:
        "Une indemnité compense une perte de revenu ; une rémunération paie la participation aux missions. Leur " +
        "total, par personne et par année civile, ne dépasse pas le plafond annuel de la sécurité sociale (art. " +
        "D. 1434-44 du code de la santé publique). Indiquez le barème et qui le vote.",
      minimum: 60,
    },
  ],
  exemple:
    "L’association « CPTS des Vals d’Orbelle », déclarée le 22 mars 2027, a son siège à Marsange. Elle compte quatre " +
    "collèges : médecins ; autres professionnels de ville ; établissements et services ; habitants et associations. " +
    "Aucun ne détient plus de 40 % des voix. Le conseil d’administration de 13 membres, élu pour trois ans et " +
    "renouvelé par tiers, élit un bureau de cinq membres d’au moins trois métiers. La coordinatrice, salariée à " +
    "temps plein, prépare les décisions et n’engage pas seule de dépense de plus de 500 €. Le barème des indemnités, " +
    "le même pour tous les métiers, est voté chaque année. Un administrateur ne vote pas sur ce qui le concerne.",
  questions: [
    "Une profession ou une structure peut-elle, seule, emporter ou bloquer une décision ?",
    "Comment un professionnel quitte-t-il ou rejoint-il l’association ?",
    "Qui contrôle les dépenses, et qui vérifie le total versé à chacun dans l’année ?",
    "Les habitants votent-ils ou sont-ils consultés ?",
    "Les comptes approuvés sont-ils transmis chaque année à l’ARS et à la CPAM ?",
  ],
  longueur: "Trois à quatre pages, avec un schéma des instances",
};
