import type { Section } from "../modele.ts";

export const DIVERGENCES: Section = {
  code: "divergences",
  titre: "Points de divergence",
  attendu:
    "La CPTS et l’ARS doivent y retrouver leur propre lecture, dans des mots qu’elles acceptent. Deux lectures " +
    "écrites côte à côte valent mieux qu’un faux accord.",
  points: [
    "Le sujet exact, en une ligne",
    "La lecture de la CPTS, avec son calcul et ses preuves",
    "La lecture de l’ARS et de la CPAM, avec la leur",
    "La demande de révision d’objectif, si elle est faite",
    "L’issue : tranché en séance, ou réponse promise à une date",
  ],
  champs: [
    {
      code: "sujetsDeDivergence",
      libelle: "Sur quoi les lectures diffèrent-elles ?",
      nature: "texteLong",
      aide:
        "Un sujet par ligne. S’il n’y en a aucun, écrivez « Aucun point de divergence » et laissez vides les autres " +
        "réponses.",
      minimum: 20,
    },
    {
      code: "lectureDeLaCpts",
      libelle: "Comment la CPTS lit-elle chaque point ?",
      nature: "texteLong",
      aide: "Faites relire cette réponse par la CPTS avant de proposer le compte rendu.",
      facultatif: true,
    },
    {
      code: "lectureDesFinanceurs",
      libelle: "Comment l’ARS et la CPAM le lisent-elles ?",
      nature: "texteLong",
      aide: "Si l’ARS et la CPAM ne disent pas la même chose, écrivez les deux.",
      facultatif: true,
    },
    {
      code: "revisionDemandee",
      libelle: "Quelle révision d’objectif la CPTS demande-t-elle ?",
      nature: "texteLong",
      aide:
        "La cible du contrat, la cible demandée, la preuve, le résultat avec chacune. Une cible ne change que par " +
        "avenant.",
      facultatif: true,
    },
    {
      code: "issueDesDivergences",
      libelle: "Comment chaque point se conclut-il ?",
      nature: "texteLong",
      aide: "La lecture retenue et pourquoi, ou la personne qui répond par écrit et la date.",
      facultatif: true,
    },
  ],
  exemple:
    "Un sujet : la cible du médecin traitant. Lecture de la CPTS : avec 24 médecins au lieu de 27, la cible tenable " +
    "est 133 ; 128 patients, soit 96 %. Lecture de la CPAM : la cible signée est 150 ; 128 patients, soit 85 %. " +
    "L’ARS admet la baisse, confirmée par ses données, mais souhaite qu’une cible signée ne change que pour " +
    "l’avenir. Issue : 85 % est retenu pour la deuxième année. La CPAM et l’ARS acceptent le principe d’une cible " +
    "revue pour la troisième, dans la même proportion ; réponse écrite et motivée avant le 30 mars, puis avenant.",
  questions: [
    "La CPTS reconnaît-elle ses propres mots ?",
    "Quel fait nouveau ferait changer d’avis l’une des parties ?",
    "Qui répond, et à quelle date, sur ce qui n’est pas tranché ?",
    "Quel écart en euros chaque lecture entraîne-t-elle ?",
  ],
  longueur: "Une demi-page par sujet",
};
