import type { ActionType } from "../../modele.ts";

export const ACTIONS_QUALITE: readonly ActionType[] = [
  {
    titre: "Réunir les professionnels pour analyser des situations difficiles",
    description:
      "Huit à douze professionnels de plusieurs métiers racontent une situation difficile, sans nom, et cherchent ce que chacun aurait pu faire autrement.",
    objectif: "D’ici un an, … professionnels de … métiers participent, et … décisions prises ensemble sont appliquées.",
    etapes: [
      "Trouver un animateur et convenir des règles : confidentialité, bienveillance, pas de chef.",
      "À chaque séance, deux situations préparées sur une demi-page, détails changés.",
      "Terminer par une seule décision, écrite, avec un nom et une date.",
      "Commencer la séance suivante par cette décision : faite ou non, et pourquoi.",
      "Une fois par an, relire toutes les décisions et garder celles qui valent pour tout le territoire.",
    ],
    pilote: "Une infirmière ou un médecin formé à l’animation",
    partenaires: ["URPS", "Maisons de santé", "Hôpital"],
  },
  {
    titre: "Revoir à plusieurs les médicaments des patients âgés",
    description:
      "Pour les patients âgés qui prennent beaucoup de médicaments, le pharmacien propose, le médecin décide, l’infirmier observe. Chacun sait quand déclencher le bilan.",
    objectif:
      "D’ici un an, … patients ont un bilan partagé, et la part de ceux qui prennent beaucoup de médicaments passe de … % à … %.",
    etapes: [
      "Relever dans Rézone CPTS la part des patients concernés.",
      "Écrire les critères de déclenchement et le chemin de l’information, par messagerie sécurisée de santé (MSSanté).",
      "Former les binômes médecin-pharmacien volontaires.",
      "Réaliser les premiers bilans, avec l’accord du patient.",
      "Compter les bilans faits et les traitements modifiés, sans nom.",
      "Comparer le taux du territoire un an plus tard.",
    ],
    pilote: "Un pharmacien",
    partenaires: ["Médecins généralistes", "Infirmiers", "Gériatre", "CPAM"],
  },
  {
    titre: "Parler d’une même voix aux patients sur les antibiotiques",
    description:
      "Médecins, dentistes, sages-femmes et pharmaciens s’accordent sur quelques situations où l’antibiotique n’aide pas, et sur ce qu’on dit au patient.",
    objectif:
      "D’ici un an, les antibiotiques prescrits dans les trois situations choisies baissent de … %, contre … % dans le département.",
    etapes: [
      "Demander à la CPAM les totaux de prescription du territoire et du département.",
      "Choisir trois situations fréquentes et relire les recommandations publiques.",
      "Écrire un message commun et une fiche à remettre au patient.",
      "Faciliter l’usage des tests rapides là où ils sont utiles.",
      "Mesurer de nouveau un an plus tard, à la même saison.",
    ],
    pilote: "Un médecin et un pharmacien",
    partenaires: ["CPAM", "Dentistes", "Laboratoires", "Infectiologue de l’hôpital"],
  },
  {
    titre: "Décider à plusieurs pour les patients en situation lourde",
    description:
      "Une réunion courte, à date fixe, où les soignants d’un même patient décident ensemble de la suite, avec son accord. On l’appelle réunion de concertation pluriprofessionnelle (RCP).",
    objectif: "D’ici un an, … situations sont décidées ensemble, et … participants sur dix y voient un appui.",
    etapes: [
      "Fixer un créneau mensuel et un secrétaire de séance.",
      "Écrire comment proposer une situation, avec l’accord du patient.",
      "Limiter chaque situation à un quart d’heure ; la décision va dans le dossier du patient, nulle part ailleurs.",
      "La CPTS garde la date, les métiers présents et le nombre de situations.",
      "Demander l’avis des participants au bout de six mois.",
    ],
    pilote: "Une infirmière ou un médecin généraliste",
    partenaires: ["Dispositif d’appui à la coordination (DAC)", "Hôpital", "Hospitalisation à domicile"],
  },
];
