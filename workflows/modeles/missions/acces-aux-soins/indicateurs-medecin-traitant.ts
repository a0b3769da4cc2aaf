import type { Indicateur } from "../../modele.ts";

export const INDICATEURS_MEDECIN_TRAITANT: readonly Indicateur[] = [
  {
    code: "habitantsSansMedecinTraitant",
    libelle: "Nombre d’habitants du territoire sans médecin traitant",
    type: "resultat",
    source: "Assurance maladie",
    depart:
      "Relevez le nombre dans Rézone CPTS pour vos communes exactes, avec la date. Notez à côté le nombre de généralistes en activité ce jour-là.",
    cible:
      "Additionnez ce que les cabinets volontaires peuvent prendre en un an, retirez les départs annoncés. Si le total est négatif, tenir le chiffre stable est déjà une cible honnête.",
    poids: 25,
    preuve:
      "Relevé daté de la CPAM ou page Rézone CPTS enregistrée, au départ et à l’arrivée, avec la même liste de communes.",
    statut: "source",
  },
  {
    code: "aldAvecMedecinTraitant",
    libelle: "Part des patients en ALD qui ont un médecin traitant",
    type: "resultat",
    source: "Assurance maladie",
    depart:
      "Demandez à la CPAM le taux et l’effectif derrière le taux : un point de pourcentage peut cacher dix personnes.",
    cible:
      "Partez de l’effectif : combien de patients en ALD par cabinet et par mois ? Convertissez ensuite en pourcentage.",
    poids: 25,
    preuve: "Courrier ou fichier de la CPAM avec les deux dates, le taux et les effectifs. Aucun nom.",
    statut: "source",
  },
  {
    code: "c2sAvecMedecinTraitant",
    libelle: "Part des bénéficiaires de la complémentaire santé solidaire qui ont un médecin traitant",
    type: "resultat",
    source: "Assurance maladie",
    depart: "Demandez à la CPAM le taux et l’effectif, aux mêmes dates que pour les patients en ALD.",
    cible:
      "Visez un écart à réduire : rapprocher ce taux de celui de l’ensemble des habitants parle mieux qu’un pourcentage isolé.",
    poids: 15,
    preuve: "Courrier ou fichier de la CPAM avec les deux dates, le taux et les effectifs. Aucun nom.",
    statut: "source",
  },
  {
    code: "demandesOrientees",
    libelle: "Part des demandes reçues par la CPTS qui ont obtenu un médecin traitant",
    type: "resultat",
    source: "CPTS",
    depart: "Zéro si le circuit n’existe pas. Sinon, comptez trois mois de demandes avant de signer.",
    cible: "Attendez trois mois de fonctionnement pour fixer le taux. Avant, engagez-vous sur l’ouverture du circuit.",
    poids: 20,
    preuve:
      "Tableau mensuel de totaux (reçues, orientées, acceptées, en attente), signé par le pilote et rapproché une fois par an des déclarations vues par la CPAM.",
    statut: "a-verifier",
  },
  {
    code: "departsAnticipes",
    libelle: "Part des départs de médecins annoncés qui ont un plan de relais signé",
    type: "action",
    source: "CPTS",
    depart:
      "Nombre de départs connus à la signature, d’après l’enquête auprès des médecins, et nombre de plans déjà écrits.",
    cible: "Ne comptez que les départs annoncés assez tôt. Convenez avec la CPAM du délai minimal, et écrivez-le.",
    poids: 15,
    preuve:
      "Plan de relais daté et signé par le médecin qui part et par les cabinets qui prennent le relais, effectifs seuls.",
    statut: "a-verifier",
  },
];
