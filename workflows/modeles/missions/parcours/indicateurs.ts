import type { Indicateur } from "../../modele.ts";

export const INDICATEURS_PARCOURS: readonly Indicateur[] = [
  {
    code: "parcoursFormalises",
    libelle: "Nombre de parcours écrits, validés par les métiers concernés et en usage",
    type: "action",
    source: "CPTS",
    depart:
      "Comptez les parcours déjà écrits et réellement utilisés. Un document que personne n’ouvre compte pour zéro.",
    cible: "Un parcours la première année, un deuxième la suivante. Au-delà, demandez-vous qui les fera vivre.",
    poids: 25,
    preuve:
      "Le parcours daté, avec son numéro de version ; la signature d’un professionnel par métier et de l’hôpital ; la liste d’envoi ; le compte rendu de la revue annuelle.",
    statut: "a-verifier",
  },
  {
    code: "professionnelsEngages",
    libelle: "Nombre de professionnels engagés dans le parcours, par métier",
    type: "action",
    source: "CPTS",
    depart: "Liste des présents aux premières réunions, dédoublonnée, à la date de signature.",
    cible: "Visez la variété avant le nombre : un métier absent pèse plus que dix signatures du même métier.",
    poids: 20,
    preuve:
      "Engagement d’une page signé par chaque professionnel (nom, métier, numéro RPPS), et feuilles d’émargement avec l’ordre du jour et les décisions prises.",
    statut: "a-verifier",
  },
  {
    code: "patientsEntres",
    libelle: "Nombre de patients entrés dans le parcours avec leur accord",
    type: "resultat",
    source: "CPTS",
    depart: "Zéro pour un parcours nouveau. Pour un parcours ancien, comptez les trois derniers mois.",
    cible:
      "Demandez à chaque cabinet un nombre par mois, additionnez, retirez les vacances. Fixez la cible après trois mois d’essai.",
    poids: 20,
    preuve:
      "Total mensuel déclaré et signé par chaque cabinet, additionné par la CPTS. Aucun nom, et les petits effectifs regroupés par trimestre. La définition de l’entrée est jointe.",
    statut: "a-verifier",
  },
  {
    code: "delaiApresSortie",
    libelle: "Part des sorties d’hôpital du parcours suivies d’une visite en ville dans le délai prévu",
    type: "resultat",
    source: "CPTS",
    depart: "Faites relever par l’hôpital et quelques cabinets le délai d’une vingtaine de sorties récentes, sans nom.",
    cible: "Choisissez un délai que les infirmiers disent tenable le week-end. Visez une part, pas la totalité.",
    poids: 20,
    preuve:
      "Relevé trimestriel en totaux, signé par l’hôpital et par la CPTS : sorties annoncées, visites faites dans le délai.",
    statut: "a-verifier",
  },
  {
    code: "rehospitalisations",
    libelle: "Taux de réhospitalisation pour la maladie du parcours",
    type: "resultat",
    source: "Assurance maladie",
    depart: "Demandez à la CPAM le taux, l’effectif, la durée d’observation et le retard de la donnée.",
    cible: "Si l’effectif est petit, proposez un suivi sans cible la première année. Écrivez-le au contrat.",
    poids: 15,
    preuve:
      "Relevé de la CPAM ou du service d’information médicale de l’hôpital, même définition aux deux dates, totaux seuls.",
    statut: "a-verifier",
  },
];
