import type { Section } from "../modele.ts";

export const IDENTIFICATION: Section = {
  code: "identification",
  titre: "Identification du projet",
  attendu:
    "L’ARS veut savoir qui porte le projet, à qui répondre, et si plusieurs professions sont déjà autour de la table.",
  points: [
    "Le nom du projet",
    "Une personne, et une seule, qui reçoit les messages de l’ARS, de la CPAM et de l’URPS",
    "Le groupe projet : nom, profession et commune d’exercice de chacun",
    "Plusieurs professions différentes",
  ],
  champs: [
    {
      code: "nomProjet",
      libelle: "Quel nom donnez-vous au projet ?",
      nature: "texte",
      aide: "Un nom d’usage suffit, souvent « CPTS » suivi du territoire. Vous pouvez encore en changer.",
      exemple: "CPTS des Vals d’Orbelle",
    },
    {
      code: "porteur",
      libelle: "Qui porte le projet, et quelle est sa profession ?",
      nature: "texte",
      aide: "Le groupe de travail désigne cette personne. Elle parle en son nom ; elle ne décide pas seule.",
      exemple: "Camille Rivaud, infirmière libérale à Marsange",
    },
    {
      code: "contactPorteur",
      libelle: "Où joindre cette personne ?",
      nature: "texte",
      aide: "Un courriel et un téléphone. Une adresse au nom du projet évite de tout reprendre si la personne change.",
      exemple: "contact@cpts-vals-orbelle.example, 01 99 00 12 34, plutôt après 19 h",
    },
    {
      code: "rppsPorteur",
      libelle: "Quel est son numéro RPPS ?",
      nature: "texte",
      aide: "Le numéro du répertoire partagé des professionnels de santé, onze chiffres. Laissez vide si elle n’en a pas.",
      facultatif: true,
    },
    {
      code: "groupeProjet",
      libelle: "Qui compose le groupe projet ?",
      nature: "texteLong",
      aide:
        "Une personne par ligne : nom, profession, commune d’exercice. Demandez l’accord de chacun avant de " +
        "l’inscrire.",
      minimum: 60,
    },
  ],
  exemple:
    "La CPTS des Vals d’Orbelle est portée par Camille Rivaud, infirmière libérale à Marsange, désignée par le " +
    "groupe de travail le 14 janvier 2027. Huit professionnels l’entourent : trois médecins généralistes " +
    "(Roquebelle, Lestrac et Vieux-Pont), une infirmière, deux pharmaciens, une sage-femme et un " +
    "masseur-kinésithérapeute. Le groupe se réunit un jeudi sur trois depuis octobre 2026. La maison de santé de " +
    "Marsange prête la salle et reçoit le courrier. Un médecin de Lestrac remplace la porteuse quand elle s’absente.",
  questions: [
    "Qui connaît le dossier si la porteuse ou le porteur s’absente ?",
    "Comment le groupe projet s’est-il formé, et comment le rejoint-on ?",
    "Quelles professions manquent encore, et que faites-vous pour les rencontrer ?",
  ],
  longueur: "Un tiers de page, plus la liste du groupe projet",
};
