import type { Section } from "../modele.ts";

export const SUIVI: Section = {
  code: "suivi",
  titre: "Suivi et dialogue de gestion",
  attendu:
    "La CPTS craint un examen ; l’ARS et la CPAM craignent un rapport sans preuve. Écrivez ici une méthode qui " +
    "rassure les trois : on prépare ensemble, et la séance s’occupe surtout des désaccords.",
  points: [
    "Une séance par an, à trois, liée à l’anniversaire du contrat",
    "Qui fournit quelles données, et quand",
    "Le rapport d’activité, avec sa partie financière et les comptes approuvés",
    "Une rencontre de préparation entre le référent et la CPTS",
    "Un compte rendu signé par les trois, où chacun peut écrire ses réserves",
  ],
  champs: [
    {
      code: "calendrierDuSuivi",
      libelle: "Quelles sont les dates de l’année ?",
      nature: "texteLong",
      aide:
        "Des repères de travail, sans valeur légale : données de la CPAM 90 jours avant l’anniversaire, rapport " +
        "60 jours avant, séance 30 jours avant.",
      minimum: 60,
    },
    {
      code: "donneesFournies",
      libelle: "Qui fournit quelles données ?",
      nature: "texteLong",
      aide:
        "La CPAM : médecin traitant, affections de longue durée, urgences, dépistages. L’ARS : service d’accès aux " +
        "soins. La CPTS : ses actions et ses preuves. Toujours des totaux.",
      minimum: 60,
    },
    {
      code: "piecesAnnuelles",
      libelle: "Que remet la CPTS chaque année ?",
      nature: "texteLong",
      aide: "Le rapport d’activité, les comptes approuvés en assemblée, les indemnités par personne, les preuves citées.",
      minimum: 60,
    },
    {
      code: "preparationCommune",
      libelle: "Comment préparez-vous la séance ensemble ?",
      nature: "texteLong",
      aide:
        "Une rencontre avec le référent, chaque partie remplit sa lecture avant le jour dit, et l’ordre du jour suit " +
        "les écarts.",
      minimum: 60,
    },
    {
      code: "desaccords",
      libelle: "Que faites-vous en cas de désaccord ?",
      nature: "texteLong",
      aide:
        "Les deux lectures s’écrivent au compte rendu ; dites qui répond, par écrit, et quand. Les délais et les " +
        "recours sont à vérifier.",
      minimum: 40,
    },
  ],
  exemple:
    "Chaque année, la CPAM remet ses données avant le 1er janvier, la CPTS son rapport avant le 31 janvier, et la " +
    "séance se tient au début de mars, une année sur deux à Marsange. Trois semaines avant, le référent et la " +
    "coordinatrice relisent le tableau des indicateurs ; chacun y note sa lecture. L’ordre du jour commence par les " +
    "écarts. Le compte rendu part sous dix jours. Chaque partie le signe en approuvant, avec des réserves ou pour en " +
    "avoir pris connaissance. Un désaccord qui reste reçoit une réponse écrite et motivée de la CPAM et de l’ARS " +
    "dans le mois.",
  questions: [
    "Que se passe-t-il si les données de la CPAM arrivent en retard ?",
    "Qui aide la CPTS à préparer la première séance ?",
    "Une demande faite par l’ARS et par la CPAM peut-elle n’être faite qu’une fois ?",
    "Comment la CPTS sait-elle, en cours d’année, qu’un résultat inquiète ?",
  ],
  longueur: "Une page",
};
