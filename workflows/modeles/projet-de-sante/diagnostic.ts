import type { Section } from "../modele.ts";

export const DIAGNOSTIC: Section = {
  code: "diagnostic",
  titre: "Diagnostic du territoire",
  attendu:
    "L’ARS attend un diagnostic partagé, pas un recueil de tableaux : des chiffres officiels, la parole des " +
    "professionnels et des habitants, puis les quelques priorités qui en découlent et qu’on retrouve dans les " +
    "missions.",
  points: [
    "La méthode : sources, questionnaires, réunions, nombre de réponses",
    "La population : âge, maladies chroniques, précarité, isolement",
    "L’offre de soins et son évolution prévisible",
    "Le recours aux soins : médecin traitant, urgences, dépistages, vaccination",
    "Forces et faiblesses, puis priorités classées",
  ],
  champs: [
    {
      code: "methodeDiagnostic",
      libelle: "Comment avez-vous établi ce diagnostic ?",
      nature: "texteLong",
      aide:
        "Les sources consultées et leur date, le nombre de professionnels et d’habitants interrogés, les réunions " +
        "tenues.",
      minimum: 80,
    },
    {
      code: "populationEtBesoins",
      libelle: "Qui sont les habitants, comment vont-ils ?",
      nature: "texteLong",
      aide:
        "Âge, affections de longue durée (ALD), complémentaire santé solidaire (C2S), quartiers prioritaires, zones " +
        "rurales fragiles. Rézone CPTS (rezonecpts.ameli.fr) donne ces taux. Comparez-les toujours au département.",
      minimum: 150,
    },
    {
      code: "offreEtRecours",
      libelle: "Qui soigne, et comment les habitants se soignent-ils ?",
      nature: "texteLong",
      aide:
        "Effectifs par métier, départs prévus, structures, délais de rendez-vous ; habitants sans médecin traitant, " +
        "passages aux urgences sans hospitalisation, dépistages. Notez le nombre de médecins en activité et la " +
        "date : vous en aurez besoin pour discuter vos objectifs.",
      minimum: 150,
    },
    {
      code: "forcesEtFaiblesses",
      libelle: "Quelles forces, quelles faiblesses, et pourquoi ?",
      nature: "texteLong",
      aide:
        "Cherchez les causes : « on manque de médecins » est un constat, « trois cabinets ferment et personne ne " +
        "reprend les dossiers » est une cause sur laquelle agir.",
      minimum: 120,
    },
    {
      code: "prioritesRetenues",
      libelle: "Quelles priorités en tirez-vous, dans quel ordre ?",
      nature: "texteLong",
      aide:
        "Quatre à six priorités. Pour chacune : le constat, la mission qui y répond, pourquoi vous avez choisi " +
        "celle-ci plutôt qu’une autre.",
      minimum: 100,
    },
  ],
  exemple:
    "Nous avons croisé Rézone CPTS (avril 2027), les données de la CPAM, un questionnaire rempli par 83 " +
    "professionnels et trois rencontres d’habitants (56 personnes). Les plus de 75 ans sont 13,1 % de la population, " +
    "contre 10,4 % dans le département. Environ 4 300 adultes n’ont pas de médecin traitant, dont 380 en affection " +
    "de longue durée. Au 1er mai 2027, 27 généralistes exercent ; trois annoncent leur départ avant 2029. Force : " +
    "les infirmiers et les pharmaciens couvrent toutes les communes. Faiblesse : après 17 heures, il ne reste " +
    "souvent que les urgences. Première priorité : le médecin traitant des patients en affection de longue durée, " +
    "parce que leur suivi s’interrompt déjà.",
  questions: [
    "Ces chiffres sont-ils comparés au département et à la région ?",
    "Qui a répondu à vos questionnaires, et qui manque ?",
    "Quelles causes avez-vous trouvées derrière chaque difficulté ?",
    "Retrouve-t-on chaque priorité dans une mission et dans un indicateur ?",
    "En quoi vos priorités rejoignent-elles celles du projet régional de santé ?",
  ],
  longueur: "Six à dix pages, tableaux détaillés en annexe",
};
