import type { Section } from "../modele.ts";

export const MISSIONS: Section = {
  code: "missions",
  titre: "Missions et calendrier de déploiement",
  attendu:
    "L’ARS et la CPTS attendent, mission par mission, un engagement que l’on peut vérifier et deux dates : le " +
    "démarrage et le plein fonctionnement. Les délais courent à partir de la signature.",
  points: [
    "Les quatre missions obligatoires, une par une",
    "Accès aux soins et crises : démarrage à six mois au plus tard, plein fonctionnement à dix-huit",
    "Parcours et prévention : démarrage à douze mois au plus tard, plein fonctionnement à vingt-quatre",
    "Les missions optionnelles choisies, à la date que vous fixez ensemble",
    "Le fait simple qui prouve qu’une mission a démarré",
  ],
  champs: [
    {
      code: "missionsObligatoires",
      libelle: "À quoi la CPTS s’engage-t-elle pour chaque mission obligatoire ?",
      nature: "texteLong",
      aide:
        "Accès aux soins, parcours, prévention, crises sanitaires : deux ou trois engagements par mission, repris " +
        "des fiches d’action du projet de santé.",
      minimum: 120,
    },
    {
      code: "missionsOptionnelles",
      libelle: "Quelles missions optionnelles la CPTS choisit-elle ?",
      nature: "texteLong",
      aide:
        "Qualité et pertinence des soins, accompagnement des professionnels. Laissez vide si elle n’en choisit pas ; " +
        "un avenant peut les ajouter plus tard.",
      facultatif: true,
    },
    {
      code: "calendrierDeploiement",
      libelle: "Quand chaque mission démarre-t-elle, et quand fonctionne-t-elle pleinement ?",
      nature: "texteLong",
      aide:
        "En mois après la signature, une ligne par mission. Étalez les démarrages : tout commencer le même mois " +
        "échoue souvent.",
      minimum: 80,
    },
    {
      code: "preuveDeDemarrage",
      libelle: "Comment constatez-vous qu’une mission a démarré ?",
      nature: "texteLong",
      aide:
        "Un message daté de la CPTS et un fait visible : un responsable nommé, une première réunion, des créneaux " +
        "ouverts. De cette date dépend l’avance de la part fixe.",
      minimum: 40,
    },
    {
      code: "appuiDesFinanceurs",
      libelle: "Qu’apportent l’ARS et la CPAM pour que les missions démarrent ?",
      nature: "texteLong",
      aide:
        "Des données, une trame de plan de crise, une mise en relation avec le service d’accès aux soins, une " +
        "personne à appeler. Engagez-vous sur des faits et des dates.",
      minimum: 40,
    },
  ],
  exemple:
    "Accès aux soins : la CPTS oriente les patients en affection de longue durée sans médecin et tient des créneaux " +
    "pour le jour même ou le lendemain ; démarrage au sixième mois, plein fonctionnement au dix-huitième. Crises : " +
    "un plan écrit, puis mis à jour chaque année ; mêmes dates. Prévention : dépistage colorectal ; démarrage au " +
    "sixième mois, plein fonctionnement au vingt-quatrième. Parcours : retour à domicile après une insuffisance " +
    "cardiaque ; démarrage au douzième mois, plein fonctionnement au vingt-quatrième. Une mission a démarré quand " +
    "son responsable est nommé et sa première action datée. La CPAM fournit les données de départ avant le troisième " +
    "mois ; l’ARS remet la trame du plan de crise.",
  questions: [
    "Qu’est-ce qui est réellement prêt le jour où une mission démarre ?",
    "Que se passe-t-il si le recrutement de la coordination prend du retard ?",
    "Les engagements tiennent-ils avec le nombre de professionnels volontaires d’aujourd’hui ?",
    "L’ARS et la CPAM peuvent-elles tenir leurs propres dates ?",
  ],
  longueur: "Deux pages, plus une fiche par mission en annexe",
};
