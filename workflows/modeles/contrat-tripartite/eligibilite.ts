import type { Section } from "../modele.ts";

export const ELIGIBILITE: Section = {
  code: "eligibilite",
  titre: "Champ, éligibilité et pièces justificatives",
  attendu:
    "L’ARS confirme que le projet de santé est validé ; la CPAM contrôle que le dossier est complet, car les " +
    "versements en dépendent. La CPTS veut savoir quelles pièces on lui demande, et ne les envoyer qu’une fois.",
  points: [
    "Une association loi 1901 et un projet de santé validé",
    "L’engagement sur les quatre missions obligatoires",
    "La liste des communes, la population et la taille qui en découle",
    "Les pièces reçues, avec leur date, et celles qui manquent",
    "Ce que la CPTS signale si sa situation change",
  ],
  champs: [
    {
      code: "conditionsRemplies",
      libelle: "En quoi la CPTS remplit-elle les conditions ?",
      nature: "texteLong",
      aide:
        "L’association et sa date de déclaration, le projet validé, les quatre missions. Une phrase par condition " +
        "suffit.",
      minimum: 80,
    },
    {
      code: "communesDuContrat",
      libelle: "À quelles communes le contrat s’applique-t-il ?",
      nature: "texteLong",
      aide: "La liste du projet de santé validé, avec les codes INSEE. Une commune n’appartient qu’à une seule CPTS.",
      minimum: 40,
    },
    {
      code: "populationDuContrat",
      libelle: "Combien d’habitants le territoire compte-t-il ?",
      nature: "nombre",
      aide: "La source et l’année du projet de santé. L’année que l’accord demande de retenir est à vérifier.",
      exemple: "46 200",
    },
    {
      code: "tailleDuContrat",
      libelle: "Quelle est la taille de la CPTS ?",
      nature: "nombre",
      aide:
        "1 sous 40 000 habitants, 2 de 40 000 à 80 000, 3 de 80 000 à 175 000, 4 au-delà. Juste sur un seuil, le " +
        "classement est à vérifier.",
      exemple: "2",
    },
    {
      code: "piecesJustificatives",
      libelle: "Quelles pièces justificatives avez-vous reçues ?",
      nature: "texteLong",
      aide:
        "Une pièce par ligne, avec sa date : statuts, récépissé, projet de santé et preuve de sa validation, liste " +
        "des membres, relevé bancaire. La liste de l’article 1 du contrat type est à vérifier.",
      minimum: 60,
    },
  ],
  exemple:
    "L’association, déclarée le 22 mars 2027, porte un projet de santé réputé validé depuis le 31 janvier 2028 et " +
    "s’engage sur les quatre missions obligatoires. Le contrat s’applique aux 23 communes de l’annexe 2 : 46 200 " +
    "habitants (population municipale, INSEE), taille 2. Pièces reçues : statuts signés le 15 mars 2027, récépissé " +
    "du 22 mars, accusé de réception du projet de santé, liste des 118 membres, relevé bancaire. Dossier déclaré " +
    "complet le 6 mars 2028. La CPTS prévient la CPAM et l’ARS de tout changement de statuts, de bureau, de siège ou " +
    "de compte.",
  questions: [
    "Une commune a-t-elle été ajoutée ou retirée depuis la validation ?",
    "Quelle pièce manque, qui l’attend, et pour quand ?",
    "Si la population passe un seuil, à quel moment la taille change-t-elle ?",
    "La CPTS a-t-elle déjà envoyé cette pièce à l’une des deux administrations ?",
  ],
  longueur: "Une page, plus la liste des communes en annexe",
};
