import type { ActionType } from "../../modele.ts";

export const ACTIONS_QUALITE: readonly ActionType[] = [
  {
    titre: "Un groupe d’analyse de situations, cinq fois par an",
    description:
      "Huit à douze professionnels de plusieurs métiers racontent une situation difficile, sans nom, et cherchent ce que chacun aurait pu faire autrement.",
    etapes: [
      "Trouvez un animateur et convenez des règles : confidentialité, bienveillance, pas de chef.",
      "À chaque séance, deux situations préparées sur une demi-page, détails changés.",
      "Terminez par une seule décision, écrite, avec un nom et une date.",
      "Commencez la séance suivante par cette décision : faite ou non, et pourquoi.",
      "Une fois par an, relisez toutes les décisions et gardez celles qui valent pour tout le territoire.",
    ],
    pilote: "Une infirmière ou un médecin formé à l’animation",
    partenaires: ["URPS", "Maisons de santé", "Hôpital"],
  },
  {
    titre: "Le bilan des médicaments à plusieurs",
    description:
      "Pour les patients âgés qui prennent beaucoup de médicaments, le pharmacien propose, le médecin décide, l’infirmier observe. Chacun sait quand déclencher le bilan.",
    etapes: [
      "Relevez dans Rézone CPTS la part des patients concernés.",
      "Écrivez les critères de déclenchement et le chemin de l’information, par messagerie sécurisée de santé (MSSanté).",
      "Formez les binômes médecin-pharmacien volontaires.",
      "Réalisez les premiers bilans, avec l’accord du patient.",
      "Comptez les bilans faits et les traitements modifiés, sans nom.",
      "Comparez le taux du territoire un an plus tard.",
    ],
    pilote: "Un pharmacien",
    partenaires: ["Médecins généralistes", "Infirmiers", "Gériatre", "CPAM"],
  },
  {
    titre: "Antibiotiques : parler d’une même voix",
    description:
      "Médecins, dentistes, sages-femmes et pharmaciens s’accordent sur quelques situations où l’antibiotique n’aide pas, et sur ce qu’on dit au patient.",
    etapes: [
      "Demandez à la CPAM les totaux de prescription du territoire et du département.",
      "Choisissez trois situations fréquentes et relisez les recommandations publiques.",
      "Écrivez un message commun et une fiche à remettre au patient.",
      "Facilitez l’usage des tests rapides là où ils sont utiles.",
      "Mesurez de nouveau un an plus tard, à la même saison.",
    ],
    pilote: "Un médecin et un pharmacien",
    partenaires: ["CPAM", "Dentistes", "Laboratoires", "Infectiologue de l’hôpital"],
  },
  {
    titre: "La réunion de concertation pour les situations lourdes",
    description:
      "Une réunion courte, à date fixe, où les soignants d’un même patient décident ensemble de la suite, avec son accord. On l’appelle réunion de concertation pluriprofessionnelle (RCP).",
    etapes: [
      "Fixez un créneau mensuel et un secrétaire de séance.",
      "Écrivez comment proposer une situation, avec l’accord du patient.",
      "Limitez chaque situation à un quart d’heure ; la décision va dans le dossier du patient, nulle part ailleurs.",
      "La CPTS garde la date, les métiers présents et le nombre de situations.",
      "Demandez l’avis des participants au bout de six mois.",
    ],
    pilote: "Une infirmière ou un médecin généraliste",
    partenaires: ["Dispositif d’appui à la coordination (DAC)", "Hôpital", "Hospitalisation à domicile"],
  },
];
