import type { Section } from "../modele.ts";

export const OBJECTIFS: Section = {
  code: "objectifs",
  titre: "Objectifs et indicateurs",
  attendu:
    "L’ARS et la CPTS veulent savoir, avant de signer, comment le résultat se calcule dans un an. Peu d’indicateurs, " +
    "un point de départ daté, une cible tenable, une preuve connue d’avance.",
  points: [
    "Pour chaque indicateur : départ, cible par année, source, poids, preuve",
    "Des poids choisis ensemble, qui font 100 % dans chaque mission",
    "La règle de calcul, écrite avec un exemple chiffré",
    "Le nombre de professionnels en activité au départ, à une date précise",
    "La façon de revoir une cible quand le territoire change",
  ],
  champs: [
    {
      code: "indicateursRetenus",
      libelle: "Quels indicateurs retenez-vous, mission par mission ?",
      nature: "texteLong",
      aide:
        "Deux à quatre par mission, en totaux, jamais de données de patients. Pour les crises : le plan écrit, puis " +
        "mis à jour ; qu’aucun indicateur de résultat n’y soit prévu reste à vérifier.",
      minimum: 120,
    },
    {
      code: "regleDeCalcul",
      libelle: "Comment calculez-vous le résultat d’une mission ?",
      nature: "texteLong",
      aide:
        "Par exemple l’écart obtenu divisé par l’écart visé, entre 0 et 100 %, ou tout ou rien pour une action. La " +
        "règle nationale est à vérifier : écrivez la vôtre, et ce qui se passe au-dessus de la cible.",
      minimum: 60,
    },
    {
      code: "preuvesAdmises",
      libelle: "Quelles preuves acceptez-vous ?",
      nature: "texteLong",
      aide:
        "Convenez-en aujourd’hui : relevé de la CPAM, feuille de présence, protocole daté. Une simple mention dans " +
        "le rapport ne prouve rien.",
      minimum: 60,
    },
    {
      code: "situationDeDepart",
      libelle: "Quelle est la situation de départ ?",
      nature: "texteLong",
      aide:
        "Médecins, infirmiers, pharmaciens en activité, à la date de la signature : ce sont les chiffres que l’on " +
        "relit si une cible devient impossible à tenir.",
      minimum: 40,
    },
    {
      code: "revisionDesCibles",
      libelle: "Comment une cible se revoit-elle en cours de contrat ?",
      nature: "texteLong",
      aide: "Qui demande, avec quelle preuve, qui répond et sous quel délai. Une cible revue s’écrit dans un avenant.",
      minimum: 60,
    },
  ],
  exemple:
    "Accès aux soins, deuxième année. Patients en affection de longue durée ayant trouvé un médecin : départ 0, " +
    "cible 150, poids 50 % (CPAM). Médecins participant au service d’accès aux soins : départ 5, cible 9, poids 25 % " +
    "(ARS). Demandes du service suivies d’un rendez-vous : départ 0, cible 300, poids 25 % (ARS). Calcul : l’écart " +
    "obtenu divisé par l’écart visé, plafonné à 100 % ; avec 7 médecins, (7 − 5) ÷ (9 − 5), soit 50 %. Départ au " +
    "1er avril 2028 : 27 généralistes, 61 infirmiers, 16 pharmacies. Si le nombre de médecins baisse de plus d’un " +
    "dixième, la CPTS peut demander à revoir la cible ; elle reçoit une réponse motivée à la séance suivante.",
  questions: [
    "La CPAM et la CPTS trouvent-elles le même point de départ ?",
    "Que vaut la cible si un médecin sur dix s’en va ?",
    "Quel résultat donne un objectif atteint à moitié ?",
    "Qui compte, et combien de temps cela prend-il chaque mois ?",
  ],
  longueur: "Deux à trois pages, avec un tableau par mission",
};
