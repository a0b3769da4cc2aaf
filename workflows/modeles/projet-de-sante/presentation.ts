import type { Section } from "../modele.ts";

export const PRESENTATION: Section = {
  code: "presentation",
  titre: "Présentation, histoire et porteurs du projet",
  attendu:
    "L’ARS veut savoir d’où vient le projet, qui s’y est engagé et comment il s’est élargi depuis la lettre " +
    "d’intention.",
  points: [
    "L’origine du projet et ses étapes datées",
    "Les porteurs et leurs métiers",
    "Le nombre d’adhérents par profession et leur répartition sur le territoire",
    "Les partenaires hors de la ville : hôpital, médico-social, social, élus, habitants",
    "La façon dont le texte a été écrit et approuvé",
  ],
  champs: [
    {
      code: "histoire",
      libelle: "Comment le projet est-il né, et quelles en ont été les étapes ?",
      nature: "texteLong",
      aide:
        "Les premières rencontres, la lettre d’intention, les groupes de travail. Des dates et des nombres de " +
        "participants.",
      minimum: 100,
    },
    {
      code: "porteurs",
      libelle: "Qui porte le projet aujourd’hui ?",
      nature: "texteLong",
      aide: "Nom, profession, commune d’exercice et rôle de chacun. Dites ce qui a changé depuis la lettre d’intention.",
      minimum: 60,
    },
    {
      code: "adherents",
      libelle: "Qui a adhéré, dans quels métiers et quelles communes ?",
      nature: "texteLong",
      aide:
        "Un nombre par profession, rapporté au nombre de professionnels du territoire si vous l’avez. La liste " +
        "nominative va en annexe.",
      minimum: 60,
    },
    {
      code: "partenaires",
      libelle: "Quels partenaires se sont engagés, et à quoi ?",
      nature: "texteLong",
      aide:
        "Hôpital, EHPAD, services à domicile, associations, communes. Distinguez ceux qui ont écrit de ceux qui ont " +
        "promis.",
      minimum: 60,
    },
    {
      code: "ecritureDuProjet",
      libelle: "Comment ce projet a-t-il été écrit et approuvé ?",
      nature: "texteLong",
      aide: "Les groupes, les réunions, la relecture, le vote de l’assemblée générale s’il a eu lieu.",
      minimum: 40,
    },
  ],
  exemple:
    "Le projet naît en octobre 2026, quand trois médecins de la haute vallée annoncent leur départ. Deux infirmières " +
    "et deux pharmaciens réunissent leurs confrères à Marsange. La lettre d’intention est déposée le 11 février 2027 " +
    "et validée en avril. Depuis, 64 professionnels ont participé à 22 réunions. La CPTS compte 118 adhérents : 16 " +
    "médecins généralistes sur 27, 44 infirmiers sur 61, 13 pharmaciens, 18 masseurs-kinésithérapeutes, quatre " +
    "sages-femmes et 23 professionnels d’autres métiers, dans 19 des 23 communes. Le centre hospitalier de " +
    "Roquebelle et l’EHPAD des Saules ont signé une lettre d’engagement. L’assemblée générale a approuvé ce texte le " +
    "18 novembre 2027.",
  questions: [
    "Pourquoi certains métiers ou certaines communes sont-ils peu présents ?",
    "Combien d’adhérents ont réellement participé à l’écriture ?",
    "Qui peut prendre le relais des porteurs si l’un d’eux s’arrête ?",
    "Que disent les professionnels qui n’ont pas adhéré ?",
  ],
  longueur: "Deux pages, avec un tableau des adhérents par profession",
};
