import type { Section } from "../modele.ts";

export const PREAMBULE: Section = {
  code: "preambule",
  titre: "Préambule",
  attendu:
    "L’ARS et la CPTS veulent y reconnaître leur territoire et leur accord, pas un rappel de tous les textes. Dans " +
    "cinq ans, c’est ici que l’on relit ce que chacun voulait faire.",
  points: [
    "Le territoire et ses deux ou trois difficultés principales",
    "Le projet de santé, la date et la façon dont il a été validé",
    "Les textes qui fondent le contrat, cités une seule fois",
    "Ce que les trois parties veulent obtenir ensemble",
  ],
  champs: [
    {
      code: "territoireEnBref",
      libelle: "Quel est le territoire, et de quoi ses habitants ont-ils besoin ?",
      nature: "texteLong",
      aide: "Cinq lignes reprises de la synthèse du projet de santé, avec les mêmes chiffres et leur année.",
      minimum: 80,
    },
    {
      code: "dateValidationProjet",
      libelle: "À quelle date le projet de santé a-t-il été validé ?",
      nature: "date",
      aide: "La date de la décision de l’ARS ou, sans opposition dans les deux mois, le jour où il est réputé validé.",
    },
    {
      code: "textesDeReference",
      libelle: "Sur quels textes le contrat s’appuie-t-il ?",
      nature: "texteLong",
      aide:
        "Les articles L. 1434-12 à L. 1434-12-2 du code de la santé publique, l’accord conventionnel du 20 juin 2019 " +
        "et son avenant n° 2. N’en citez pas d’autre sans l’avoir ouvert.",
      minimum: 60,
    },
    {
      code: "intentionsCommunes",
      libelle: "Que voulez-vous obtenir ensemble d’ici cinq ans ?",
      nature: "texteLong",
      aide:
        "Trois phrases écrites à trois : ce qui change pour les habitants, pour les professionnels, et votre façon " +
        "de travailler ensemble.",
      minimum: 80,
    },
  ],
  exemple:
    "Les Vals d’Orbelle comptent 46 200 habitants dans 23 communes. Environ 4 300 adultes n’y ont pas de médecin " +
    "traitant et neuf généralistes sur 27 ont plus de 60 ans. Le projet de santé, déposé complet le 30 novembre " +
    "2027, est réputé validé depuis le 31 janvier 2028, l’ARS ne s’y étant pas opposée. En cinq ans, les trois " +
    "parties veulent que chaque patient en affection de longue durée ait un médecin, qu’une demande urgente mais non " +
    "vitale trouve une réponse le jour même ou le lendemain, et que les professionnels y passent moins de temps en " +
    "démarches. Elles se parlent avant de s’écrire.",
  questions: [
    "Ces chiffres sont-ils ceux du projet de santé validé ?",
    "Le projet a-t-il changé depuis sa validation ?",
    "Une phrase du préambule crée-t-elle une obligation que l’on ne retrouve nulle part ensuite ?",
  ],
  longueur: "Une demi-page à une page",
};
