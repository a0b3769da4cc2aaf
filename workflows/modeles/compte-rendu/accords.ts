import type { Section } from "../modele.ts";

export const ACCORDS: Section = {
  code: "accords",
  titre: "Points d’accord",
  attendu:
    "La CPTS attend que son travail soit reconnu par écrit ; l’ARS, que les chiffres admis par tous soient posés une " +
    "fois pour toutes. Commencez par là : la plupart des points sont ici.",
  points: [
    "Les chiffres que les trois parties admettent",
    "Ce qui a bien marché, dit simplement",
    "Les comptes et les indemnités : ce qui a été vu, ce qui manque",
    "Les difficultés que chacun reconnaît",
  ],
  champs: [
    {
      code: "pointsDAccord",
      libelle: "Sur quoi les trois parties sont-elles d’accord ?",
      nature: "texteLong",
      aide: "Un point par ligne, avec le chiffre et sa source. N’écrivez que ce qui a été dit.",
      minimum: 80,
    },
    {
      code: "reussites",
      libelle: "Qu’est-ce qui a bien marché ?",
      nature: "texteLong",
      aide: "Nommez les actions et les équipes. C’est la phrase que les professionnels lisent en premier.",
      minimum: 40,
    },
    {
      code: "examenDesComptes",
      libelle: "Qu’avez-vous constaté sur les comptes ?",
      nature: "texteLong",
      aide:
        "Recettes, dépenses par mission, reste, indemnités par personne face au plafond annuel. Dites ce qui reste à " +
        "fournir.",
      minimum: 40,
    },
    {
      code: "difficultesReconnues",
      libelle: "Quelles difficultés reconnaissez-vous ensemble ?",
      nature: "texteLong",
      aide: "Des départs, un outil en panne, des données tardives, y compris celles de la CPAM ou de l’ARS.",
      facultatif: true,
    },
  ],
  exemple:
    "Les trois parties s’accordent sur 128 patients en affection de longue durée ayant trouvé un médecin, 8 médecins " +
    "dans le service d’accès aux soins, 312 demandes suivies d’un rendez-vous, 63 patients dans le parcours et 431 " +
    "tests remis. Le parcours fonctionne grâce à l’infirmière coordinatrice et au service de cardiologie. Le plan de " +
    "crise est à jour. Comptes de 2029 : 200 000 € de recettes, 179 000 € de dépenses, 21 000 € de reste, aucune " +
    "indemnité proche du plafond ; les comptes approuvés suivent l’assemblée du 11 juin. Le territoire a perdu trois " +
    "médecins sur 27. Les données de la CPAM sont arrivées avec neuf jours de retard.",
  questions: [
    "Chaque chiffre a-t-il une source que l’on retrouve dans un an ?",
    "Les réussites citées sont-elles aussi précises que les reproches ?",
    "Que manque-t-il aux comptes, et pour quand ?",
  ],
  longueur: "Une demi-page à une page",
};
