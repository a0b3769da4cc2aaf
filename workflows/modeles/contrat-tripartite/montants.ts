import type { Section } from "../modele.ts";

export const MONTANTS: Section = {
  code: "montants",
  titre: "Montants",
  attendu:
    "La CPTS veut lire ses montants, et eux seuls : le contrat type demande de n’écrire que ceux de sa taille. L’ARS " +
    "vérifie que ses propres aides sont écrites à part.",
  points: [
    "Une seule taille, celle de la CPTS qui signe",
    "Le fonctionnement, puis la part fixe et la part variable de chaque mission",
    "La part variable présentée comme un maximum",
    "La mention « à vérifier » à côté de tout chiffre que personne n’a lu dans le texte publié",
    "Les autres aides, dites à part",
  ],
  champs: [
    {
      code: "baremeApplique",
      libelle: "Quel barème appliquez-vous ?",
      nature: "texte",
      aide: "Nommez le texte et sa date : dans cinq ans, on doit savoir lequel a été lu.",
      exemple: "Accord du 20 juin 2019, avenant n° 2 du 20 décembre 2021",
    },
    {
      code: "fonctionnement",
      libelle: "Quel est le montant annuel du fonctionnement, en euros ?",
      nature: "nombre",
      aide: "Une seule valeur : 50 000 € pour la taille 1, 60 000 € pour la 2, 75 000 € pour la 3, 90 000 € pour la 4.",
      exemple: "60 000",
    },
    {
      code: "montantsDesMissions",
      libelle: "Quels sont les montants de chaque mission, part fixe et part variable ?",
      nature: "texteLong",
      aide:
        "Une ligne par mission retenue. Écrivez « à vérifier » à côté du chiffre tant que vous ne l’avez pas lu dans " +
        "l’article 8 de l’accord et dans son avenant.",
      minimum: 80,
    },
    {
      code: "montantsDesCrises",
      libelle: "Que prévoit le contrat pour le plan de crise et pour une crise reconnue ?",
      nature: "texteLong",
      aide:
        "Trois montants : l’écriture du plan, sa mise à jour annuelle, et le versement si l’ARS reconnaît une crise " +
        "et que le plan est écrit. Tous sont à vérifier sur l’avenant n° 2.",
      minimum: 60,
    },
    {
      code: "autresAides",
      libelle: "Quelles autres aides la CPTS reçoit-elle ?",
      nature: "texteLong",
      aide: "Aides de l’ARS ou des collectivités, avec leur objet. Elles ne sont pas comprises dans ce contrat.",
      facultatif: true,
    },
  ],
  exemple:
    "Taille 2 ; accord du 20 juin 2019 et avenant n° 2. Fonctionnement : 60 000 € par an. Accès aux soins : 65 000 € " +
    "de part fixe et 35 000 € de part variable au plus (à vérifier). Parcours : 35 000 € et 35 000 € (à vérifier). " +
    "Prévention : 15 000 € et 15 000 € (à vérifier). Crises : 35 000 € pour écrire le plan, 17 500 € pour chaque " +
    "mise à jour, 52 500 € si l’ARS reconnaît une crise (à vérifier). Aucune mission optionnelle la première année. " +
    "L’ARS finance à part l’outil d’alerte.",
  questions: [
    "Qui a relu chaque montant sur le texte publié, et à quelle date ?",
    "La CPTS a-t-elle compris que la part variable n’est pas acquise ?",
    "Une aide de l’ARS paie-t-elle déjà la même dépense ?",
    "La CPTS peut-elle employer la somme d’une mission pour une autre ?",
  ],
  longueur: "Une demi-page, avec un tableau",
};
