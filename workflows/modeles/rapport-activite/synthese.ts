import { indicateursAtteints } from "../../texte/blocs/indicators.ts";
import { champDeLignes } from "../block-field.ts";
import type { Section } from "../modele.ts";

export const SYNTHESE: Section = {
  code: "synthese",
  titre: "Synthèse de l’année",
  attendu:
    "La CPAM et l’ARS lisent cette page avant tout le reste. Elles cherchent les résultats, les écarts et une " +
    "explication franche : un échec annoncé inquiète moins qu’un échec découvert. Écrivez-la en dernier.",
  points: [
    "La période, et la date à laquelle les chiffres sont arrêtés",
    "Les trois ou quatre faits de l’année",
    "Les résultats face aux cibles, mission par mission",
    "Ce qui n’a pas marché, et ce que vous demandez",
  ],
  champs: [
    {
      code: "periode",
      libelle: "Sur quelle période porte ce rapport ?",
      nature: "texte",
      aide: "L’année du contrat va d’un anniversaire à l’autre. Dites à quelle date les chiffres s’arrêtent.",
      exemple: "Du 1er avril 2029 au 31 mars 2030, chiffres arrêtés au 15 janvier 2030",
    },
    {
      code: "faitsMarquants",
      libelle: "Que s’est-il passé d’important cette année ?",
      nature: "texteLong",
      aide: "Cinq lignes : ce qui a commencé, ce qui a changé pour les habitants, ce qui a changé dans l’équipe.",
      minimum: 100,
    },
    {
      code: "resultatsEnBref",
      libelle: "Quels résultats faut-il retenir ?",
      nature: "texteLong",
      aide: "Un chiffre par mission, avec sa cible. Vérifiez qu’il est le même dans la section de la mission.",
      minimum: 60,
    },
    champDeLignes(
      {
        code: "indicateursAtteints",
        libelle: "Indicateurs atteints",
        aide: "Tous ceux du contrat, dans ses mots : départ, cible, résultat, preuve. Les sections des missions racontent ; ce tableau compte.",
      },
      indicateursAtteints({ minimum: 4 }),
    ),
    {
      code: "ceQuiResteDifficile",
      libelle: "Qu’est-ce qui n’a pas marché, ou pas encore ?",
      nature: "texteLong",
      aide: "Une ou deux choses, avec leur raison. Annoncez ici la cible que vous demandez à revoir, s’il y en a une.",
      minimum: 40,
    },
  ],
  exemple:
    "Deuxième année de contrat, chiffres arrêtés au 15 janvier 2030. 128 patients en affection de longue durée ont " +
    "trouvé un médecin (cible 150), alors que trois médecins ont cessé leur activité. 63 personnes sont suivies dans " +
    "le parcours d’insuffisance cardiaque (cible 60) et 431 tests de dépistage ont été remis (cible 450). Le plan de " +
    "crise a été mis à jour après un exercice. Deux professionnels que nous accompagnions se sont installés. Le " +
    "samedi matin reste sans créneau depuis juillet. L’exercice 2029 laisse 21 000 €. Nous demandons à revoir la " +
    "cible du médecin traitant.",
  questions: [
    "Qu’est-ce qui a changé pour un habitant depuis l’an dernier ?",
    "Quel résultat vous a surpris, en bien ou en mal ?",
    "Ces chiffres sont-ils les mêmes dans la suite du rapport ?",
  ],
  longueur: "Une page",
};
