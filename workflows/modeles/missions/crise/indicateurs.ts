import type { Indicateur } from "../../modele.ts";

/** Crisis is measured by actions alone: no result indicator. */
export const INDICATEURS_CRISE: readonly Indicateur[] = [
  {
    code: "planAJour",
    libelle: "Plan de crise écrit la première année, puis mis à jour chaque année",
    type: "action",
    source: "CPTS",
    depart: "Oui ou non, à la date de signature. Un plan sans date ou sans les cinq types de crise compte pour non.",
    cible:
      "Première année : plan complet, discuté avec l’ARS. Années suivantes : mise à jour datée avant l’anniversaire du contrat.",
    poids: 50,
    preuve:
      "Le plan numéroté et daté, la délibération du conseil d’administration, l’accusé de réception de l’ARS. Pour la mise à jour : la liste des changements d’une version à l’autre.",
    statut: "source",
  },
  {
    code: "volontairesJoignables",
    libelle: "Liste des professionnels mobilisables, par métier, vérifiée dans l’année",
    type: "action",
    source: "CPTS",
    depart: "Comptez les accords écrits, pas les présents à la réunion.",
    cible: "Visez d’abord une personne au moins par métier utile et par secteur, puis le nombre.",
    poids: 20,
    preuve:
      "Accords écrits datés des volontaires (professionnels seulement) et relevé des deux essais d’alerte : heure d’envoi, nombre de réponses, temps.",
    statut: "a-verifier",
  },
  {
    code: "planDiffuse",
    libelle: "Part des membres qui ont reçu le plan et la page d’alerte",
    type: "action",
    source: "CPTS",
    depart: "Zéro tant que le plan n’est pas approuvé.",
    cible: "Tous les membres à jour de leur adhésion ; convenez d’un taux de confirmation réaliste.",
    poids: 15,
    preuve: "Liste d’envoi datée, confirmations de lecture ou émargement, version du plan envoyée.",
    statut: "a-verifier",
  },
  {
    code: "exerciceAnnuel",
    libelle: "Exercice annuel fait, ou crise réelle suivie d’un bilan écrit",
    type: "action",
    source: "CPTS",
    depart: "Date du dernier exercice, s’il y en a eu un.",
    cible: "Un par an. Une crise réelle bien racontée remplace l’exercice : faites-le écrire au contrat.",
    poids: 15,
    preuve:
      "Scénario, émargement avec les métiers et les partenaires, relevé de l’observateur, tableau des corrections avec responsable et date, corrections visibles dans le plan.",
    statut: "a-verifier",
  },
];
