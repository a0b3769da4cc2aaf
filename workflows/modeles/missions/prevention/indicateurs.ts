import type { Indicateur } from "../../modele.ts";

export const INDICATEURS_PREVENTION: readonly Indicateur[] = [
  {
    code: "tauxDepistage",
    libelle: "Taux de participation au dépistage choisi (sein, côlon ou col de l’utérus)",
    type: "resultat",
    source: "Assurance maladie",
    depart: "Relevez le taux dans Rézone CPTS pour vos communes et pour le département, avec l’année de la donnée.",
    cible: "Visez de réduire l’écart avec le département. S’il n’y a pas d’écart, choisissez un autre sujet.",
    poids: 25,
    preuve: "Pages Rézone CPTS enregistrées ou relevé de la CPAM, aux deux dates, mêmes communes et même définition.",
    statut: "source",
  },
  {
    code: "tauxVaccination",
    libelle: "Taux de vaccination des personnes concernées",
    type: "resultat",
    source: "Assurance maladie",
    depart: "Relevez le taux de la dernière saison complète dans Rézone CPTS, par tranche d’âge si possible.",
    cible:
      "Comparez deux saisons, jamais deux mois. Tenez compte de la tendance nationale, qui peut baisser malgré vous.",
    poids: 20,
    preuve:
      "Pages Rézone CPTS enregistrées ou relevé de la CPAM pour les deux saisons, avec le taux du département en regard.",
    statut: "source",
  },
  {
    code: "polymedication",
    libelle: "Part des personnes âgées qui prennent trop de médicaments à la fois, selon la définition de Rézone CPTS",
    type: "resultat",
    source: "Assurance maladie",
    depart: "Relevez le taux et recopiez la définition affichée : elle fixe l’âge et le nombre de médicaments.",
    cible:
      "Ne le prenez que si une action le vise, par exemple des bilans de médication. Restez sur une petite baisse.",
    poids: 10,
    preuve: "Pages Rézone CPTS enregistrées aux deux dates, définition comprise, et bilan de l’action qui le vise.",
    statut: "source",
  },
  {
    code: "personnesRencontrees",
    libelle: "Nombre de personnes rencontrées par les actions, dont celles du public prioritaire",
    type: "action",
    source: "CPTS",
    depart: "Reprenez les actions de l’année passée, même menées par un seul cabinet. Sinon, zéro.",
    cible: "Nombre d’actions × capacité réelle du lieu. Fixez surtout la part du public prioritaire.",
    poids: 20,
    preuve:
      "Par action : programme, lieu, date, émargement des intervenants, décompte anonyme des personnes par tranche d’âge et commune, factures, bilan d’une page.",
    statut: "a-verifier",
  },
  {
    code: "suitesDonnees",
    libelle: "Part des personnes orientées qui ont obtenu un rendez-vous, un examen ou un vaccin",
    type: "resultat",
    source: "CPTS",
    depart: "Souvent inconnu : écrivez « non mesuré » et comptez dès la première action.",
    cible: "Fixez la part après deux actions. Elle dépend des créneaux réservés à l’avance : réservez-les d’abord.",
    poids: 25,
    preuve:
      "Décompte signé par les structures qui reçoivent (créneaux réservés, créneaux honorés), en totaux, rapproché du bilan de chaque action.",
    statut: "a-verifier",
  },
];
