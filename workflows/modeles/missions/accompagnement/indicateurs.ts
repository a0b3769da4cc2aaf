import type { Indicateur } from "../../modele.ts";

export const INDICATEURS_ACCOMPAGNEMENT: readonly Indicateur[] = [
  {
    code: "professionnelsAccompagnes",
    libelle: "Nombre de professionnels accompagnés dans un projet d’installation",
    type: "action",
    source: "CPTS",
    depart: "Comptez les candidats reçus l’an dernier par les membres, même sans cadre.",
    cible:
      "Nombre de contacts sérieux que l’interlocuteur peut suivre jusqu’au bout. Définissez « accompagné » : visite, rendez-vous, rappel.",
    poids: 30,
    preuve:
      "Registre professionnel tenu par la CPTS : date, métier, démarches faites, issue. Avec l’accord de chaque candidat, ou sans son nom.",
    statut: "a-verifier",
  },
  {
    code: "maitresDeStage",
    libelle: "Nombre de maîtres de stage et de tuteurs actifs, tous métiers",
    type: "action",
    source: "CPTS",
    depart: "Demandez les listes à la faculté et aux instituts de formation, à la date de signature.",
    cible: "Combien de membres ont dit oui à la formation ? Comptez un an entre le oui et le premier stagiaire.",
    poids: 25,
    preuve: "Agréments ou conventions de stage en cours, et attestation de la faculté ou de l’institut.",
    statut: "a-verifier",
  },
  {
    code: "stagiairesAccueillis",
    libelle: "Nombre de stagiaires accueillis par la CPTS, dont ceux qui ont été logés",
    type: "action",
    source: "CPTS",
    depart: "Comptez les stagiaires de l’an dernier, métier par métier.",
    cible: "Nombre de places de stage × nombre de semestres, dans la limite des logements.",
    poids: 20,
    preuve:
      "Conventions de stage, émargement de l’accueil commun, baux ou accords de prêt des logements, synthèse des avis recueillis.",
    statut: "a-verifier",
  },
  {
    code: "installations",
    libelle: "Nombre d’installations et de départs dans l’année, par métier",
    type: "resultat",
    source: "Assurance maladie",
    depart: "Demandez à la CPAM le nombre de professionnels en activité par métier, à la date de signature.",
    cible:
      "Proposez un solde à tenir plutôt qu’un nombre à atteindre, et un poids mesuré : vous n’avez pas tout en main.",
    poids: 25,
    preuve:
      "Relevé de la CPAM aux deux dates, par métier et par commune, rapproché de la liste des installations accompagnées.",
    statut: "a-verifier",
  },
];
