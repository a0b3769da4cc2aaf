import type { Section } from "../modele.ts";

export const ANNEXES: Section = {
  code: "annexes",
  titre: "Annexes",
  attendu:
    "Les trois parties signent aussi les annexes : elles portent les chiffres que l’on relit chaque année. L’ARS et " +
    "la CPTS vérifient qu’elles correspondent au texte.",
  points: [
    "Le projet de santé et la preuve de sa validation",
    "La liste des communes et les statuts",
    "Une fiche par mission : indicateurs, poids, cibles, preuves",
    "Le calendrier de déploiement",
    "Le relevé bancaire et la liste des membres",
  ],
  champs: [
    {
      code: "annexesJointes",
      libelle: "Quelles annexes joignez-vous ?",
      nature: "texteLong",
      aide: "Une par ligne, avec son numéro et sa date. La liste exigée par le contrat type est à vérifier.",
      minimum: 60,
    },
    {
      code: "fichesDeMission",
      libelle: "Quelle fiche accompagne chaque mission ?",
      nature: "texteLong",
      aide: "Le numéro de la fiche, sa version, la personne qui l’a relue de chaque côté.",
      minimum: 40,
    },
    {
      code: "annexesAttendues",
      libelle: "Quelles annexes manquent encore, et pour quand ?",
      nature: "texteLong",
      aide: "La pièce, qui l’envoie, la date.",
      facultatif: true,
    },
  ],
  exemple:
    "Annexe 1 : projet de santé et accusé de réception du 30 novembre 2027. Annexe 2 : liste des 23 communes avec " +
    "leur code INSEE. Annexe 3 : statuts et récépissé de déclaration. Annexe 4 : quatre fiches de mission, version " +
    "du 20 mars 2028, relues par le référent de la CPAM, la chargée de mission de l’ARS et le responsable de chaque " +
    "mission. Annexe 5 : calendrier de déploiement. Annexe 6 : relevé bancaire. Annexe 7 : liste des 118 membres, " +
    "par profession et commune. Attendue : la convention avec le service d’accès aux soins, avant le démarrage de la " +
    "mission.",
  questions: [
    "Les cibles des fiches sont-elles les mêmes que dans le contrat ?",
    "La liste des communes est-elle celle du projet de santé validé ?",
    "Les annexes contiennent-elles des numéros personnels ou des données de patients à retirer ?",
  ],
  longueur: "Une page de liste ; les pièces se joignent à part",
};
