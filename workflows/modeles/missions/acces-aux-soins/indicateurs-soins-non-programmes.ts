import type { Indicateur } from "../../modele.ts";

export const INDICATEURS_SOINS_NON_PROGRAMMES: readonly Indicateur[] = [
  {
    code: "medecinsDansLeSas",
    libelle: "Nombre de médecins du territoire qui participent au SAS",
    type: "action",
    source: "ARS",
    depart: "Demandez à l’ARS ou au SAS le nombre de médecins de vos communes déjà inscrits, à la date de signature.",
    cible:
      "Comptez les intentions recueillies une par une, puis retirez-en un tiers : entre dire oui et s’inscrire, il y a une marche.",
    poids: 30,
    preuve:
      "Liste établie par le SAS ou l’ARS : nombre de médecins inscrits et actifs par commune, à la date anniversaire du contrat.",
    statut: "source",
  },
  {
    code: "demandesSasAbouties",
    libelle: "Nombre de demandes du SAS qui ont abouti à un rendez-vous dans la CPTS",
    type: "resultat",
    source: "ARS",
    depart: "Souvent zéro, faute de décompte. Écrivez « non mesuré » plutôt que zéro, et mesurez trois mois.",
    cible:
      "Raisonnez en part des demandes reçues : vous ne maîtrisez pas le nombre d’appels. Fixez un nombre seulement si le financeur le demande.",
    poids: 30,
    preuve:
      "Décompte mensuel du SAS (demandes adressées à la CPTS, rendez-vous donnés), rapproché du planning de la CPTS. Totaux seuls.",
    statut: "source",
  },
  {
    code: "passagesUrgencesSansHospitalisation",
    libelle: "Taux de passages aux urgences non suivis d’une hospitalisation",
    type: "resultat",
    source: "Assurance maladie",
    depart: "Relevez le taux dans Rézone CPTS pour vos communes, avec l’année de la donnée : elle a souvent du retard.",
    cible:
      "Restez modeste : ce taux dépend aussi de l’hôpital, des saisons et des habitudes. Une petite baisse tenue deux ans vaut mieux qu’une grande promesse.",
    poids: 15,
    preuve:
      "Page Rézone CPTS enregistrée ou relevé de la CPAM, aux deux dates, avec les mêmes communes et la même définition.",
    statut: "source",
  },
  {
    code: "creneauxOuverts",
    libelle: "Nombre de créneaux de soins non programmés ouverts, et part de ceux qui ont été utilisés",
    type: "action",
    source: "CPTS",
    depart: "Comptez les créneaux réellement ouverts pendant deux semaines avant la signature, dont une de vacances.",
    cible:
      "Partez du nombre de médecins sûrs et d’un rythme tenable toute l’année. Surveillez l’usage autant que l’ouverture.",
    poids: 15,
    preuve:
      "Extraction datée de l’agenda partagé : créneaux ouverts et utilisés, par semaine et par commune, sans identité de patient.",
    statut: "a-verifier",
  },
  {
    code: "circuitSasSigne",
    libelle: "Circuit écrit avec le SAS, signé et revu chaque année",
    type: "action",
    source: "CPTS",
    depart: "Oui ou non, à la date de signature. Une entente orale compte pour non.",
    cible: "Signé avant le dix-huitième mois, puis revu une fois par an avec le SAS.",
    poids: 10,
    preuve:
      "Document daté et signé par la CPTS et le SAS, liste d’envoi aux médecins participants, compte rendu de la revue annuelle avec ses décisions.",
    statut: "a-verifier",
  },
];
