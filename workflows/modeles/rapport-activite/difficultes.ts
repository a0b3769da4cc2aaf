import type { Section } from "../modele.ts";

export const DIFFICULTES: Section = {
  code: "difficultes",
  titre: "Difficultés et demandes de révision d’objectifs",
  attendu:
    "L’ARS et la CPAM peuvent entendre qu’une cible est devenue impossible, à condition de lire un fait daté et un " +
    "calcul. Une demande préparée se discute ; une plainte en séance se perd.",
  points: [
    "Les difficultés de l’année, de la plus lourde à la plus légère",
    "L’indicateur concerné, la cible du contrat, la cible demandée",
    "La preuve du changement : la situation au départ et aujourd’hui",
    "Le résultat lu avec chacune des deux cibles",
  ],
  champs: [
    {
      code: "difficultesDeLAnnee",
      libelle: "Quelles difficultés avez-vous rencontrées ?",
      nature: "texteLong",
      aide: "Des faits, des dates, ce que vous avez tenté. S’il n’y en a pas, écrivez-le.",
      minimum: 40,
    },
    {
      code: "cibleARevoir",
      libelle: "Quelle cible demandez-vous à revoir, et à combien ?",
      nature: "texteLong",
      aide:
        "L’indicateur, la cible du contrat, la cible demandée, l’année concernée. Laissez vide si vous ne demandez " +
        "rien.",
      facultatif: true,
    },
    {
      code: "preuveDuChangement",
      libelle: "Qu’est-ce qui a changé sur le territoire ?",
      nature: "texteLong",
      aide:
        "Le nombre de professionnels à la signature et aujourd’hui, avec la source. Demandez à la CPAM de confirmer " +
        "ces chiffres.",
      facultatif: true,
    },
    {
      code: "doubleLecture",
      libelle: "Quel est votre résultat avec chaque cible ?",
      nature: "texteLong",
      aide: "Faites les deux calculs, même si le second ne vous arrange pas : la discussion part de là.",
      facultatif: true,
    },
    {
      code: "aideDemandee",
      libelle: "De quelle aide avez-vous besoin ?",
      nature: "texteLong",
      aide: "Un chiffre, un contact, une mise en relation, un outil. Dites à qui vous la demandez.",
      facultatif: true,
    },
  ],
  exemple:
    "La difficulté de l’année est le départ de trois médecins, à Lestrac et à Vieux-Pont. Le territoire comptait 27 " +
    "généralistes au 1er avril 2028 ; il en compte 24 au 15 janvier 2030, soit 11 % de moins (CPAM). Nous demandons " +
    "que la cible du médecin traitant passe de 150 à 133, dans la même proportion (150 × 24 ÷ 27). Résultat : 128, " +
    "soit 85 % de la cible du contrat et 96 % de la cible demandée. Le remplacement des créneaux du samedi a échoué " +
    "deux fois. Nous demandons à l’ARS une rencontre avec le SAS avant l’été.",
  questions: [
    "La CPAM a-t-elle les mêmes chiffres de départ et d’arrivée ?",
    "Auriez-vous atteint la cible si ces médecins étaient restés ?",
    "Demandez-vous à revoir la cible de cette année, ou des suivantes ?",
    "Qu’avez-vous changé dès que vous avez vu la difficulté ?",
  ],
  longueur: "Une page",
};
