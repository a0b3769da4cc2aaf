import type { Section } from "../modele.ts";

export const VERSEMENTS: Section = {
  code: "versements",
  titre: "Versements",
  attendu:
    "La CPTS doit pouvoir prévoir sa trésorerie : combien, à quelle date, après quelle pièce. L’année est celle du " +
    "contrat, d’un anniversaire à l’autre, et non l’année civile.",
  points: [
    "À la signature : le fonctionnement en entier, si le dossier est complet",
    "Ensuite, à chaque anniversaire : une avance de 75 % du fonctionnement",
    "Au démarrage d’une mission : 75 % de sa part fixe, au prorata du temps jusqu’à l’anniversaire",
    "À l’anniversaire : le solde de l’année passée et 75 % de la part fixe de la suivante",
    "La part variable : après le dialogue de gestion, selon les résultats et les moyens engagés",
  ],
  champs: [
    {
      code: "versementALaSignature",
      libelle: "Que verse la CPAM à la signature ?",
      nature: "texteLong",
      aide:
        "Le fonctionnement en une fois, après contrôle du dossier (articles 9.1 et 9.2 de l’accord, 6.1 et 6.2 du " +
        "contrat type).",
      minimum: 40,
    },
    {
      code: "avances",
      libelle: "Quelles avances suivent, et quand ?",
      nature: "texteLong",
      aide:
        "Le fonctionnement à chaque anniversaire, puis chaque mission à la date de son démarrage. Donnez les dates " +
        "prévues.",
      minimum: 60,
    },
    {
      code: "soldesEtPartVariable",
      libelle: "Quand les soldes et la part variable sont-ils versés ?",
      nature: "texteLong",
      aide:
        "Le solde du fonctionnement se verse avec le solde de la rémunération de l’année passée. Aucune avance de la " +
        "part variable n’est prévue dans les textes lus. Le délai de paiement est à vérifier.",
      minimum: 60,
    },
    {
      code: "calculDuProrata",
      libelle: "Comment calculez-vous le prorata ?",
      nature: "texteLong",
      aide:
        "En jours ou en mois : les textes lus ne le disent pas. Écrivez la base choisie, à vérifier, et un exemple " +
        "chiffré.",
      minimum: 40,
    },
    {
      code: "compteDeVersement",
      libelle: "À quel compte l’argent est-il versé ?",
      nature: "texte",
      aide: "Le nom du titulaire et le numéro de l’annexe : le relevé bancaire se joint, il ne se recopie pas ici.",
      exemple: "Compte de l’association, relevé bancaire en annexe 6",
    },
  ],
  exemple:
    "À la signature, le 1er avril 2028 : 60 000 € de fonctionnement, le dossier étant complet. Le 1er octobre 2028, " +
    "l’accès aux soins démarre : 75 % de 65 000 € (à vérifier), pour 182 jours sur 365, soit 24 308,22 €. Le " +
    "1er avril 2029 : avance de fonctionnement, 45 000 € ; solde de la part fixe de l’accès aux soins, 8 102,74 € ; " +
    "avance de l’année suivante, 48 750 €. La part variable de la première année suit le dialogue de gestion. Le " +
    "prorata se compte en jours (à vérifier). La CPAM prévient la CPTS par écrit de tout retard, avec sa raison.",
  questions: [
    "À quelle date l’argent arrive-t-il, une fois la pièce reçue ?",
    "Que devient l’avance si une mission démarre plus tard que prévu ?",
    "La CPTS peut-elle payer les salaires en attendant le solde ?",
    "Qui répond quand un versement n’est pas celui qu’elle attendait ?",
  ],
  longueur: "Une page, avec un tableau des dates sur deux ans",
};
