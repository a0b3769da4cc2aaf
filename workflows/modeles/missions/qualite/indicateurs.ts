import type { Indicateur } from "../../modele.ts";

export const INDICATEURS_QUALITE: readonly Indicateur[] = [
  {
    code: "groupesActifs",
    libelle: "Nombre de groupes pluriprofessionnels actifs dans l’année",
    type: "action",
    source: "CPTS",
    depart: "Comptez les groupes qui se réunissent déjà avec au moins trois métiers.",
    cible:
      "Un groupe qui dure vaut mieux que trois qui s’éteignent. Définissez « actif » au contrat : séances par an, métiers présents.",
    poids: 30,
    preuve:
      "Par séance : ordre du jour, émargement avec métier, décision prise, et suivi de la décision précédente. Aucun élément sur un patient.",
    statut: "a-verifier",
  },
  {
    code: "participantsParMetier",
    libelle: "Nombre de professionnels différents qui participent, par métier",
    type: "action",
    source: "CPTS",
    depart: "Dédoublonnez les feuilles de présence de l’année passée.",
    cible: "Comptez les personnes, pas les présences. Visez un métier de plus chaque année.",
    poids: 20,
    preuve: "Liste annuelle dédoublonnée, tirée des émargements, avec le métier et le nombre de séances de chacun.",
    statut: "a-verifier",
  },
  {
    code: "protocolesEnUsage",
    libelle: "Nombre de protocoles ou de fiches communes écrits, validés et en usage",
    type: "action",
    source: "CPTS",
    depart: "Comptez ceux qui sont datés de moins de trois ans et connus d’au moins deux métiers.",
    cible: "Un ou deux par an. Prévoyez la date de relecture au moment de l’écriture.",
    poids: 25,
    preuve:
      "Le document daté, les noms des auteurs et relecteurs par métier, la liste d’envoi, et une courte enquête d’usage auprès des destinataires.",
    statut: "a-verifier",
  },
  {
    code: "pratiqueChangee",
    libelle: "Évolution de la pratique choisie par le groupe",
    type: "resultat",
    source: "Assurance maladie",
    depart: "Demandez à la CPAM le total du territoire et celui du département, même période.",
    cible:
      "Comparez l’écart avec le département avant et après. Si le groupe est petit, l’effet ne se voit pas à l’échelle du territoire : proposez un suivi sans cible.",
    poids: 25,
    preuve:
      "Relevé de la CPAM aux deux dates, même définition et même saison, joint à la décision du groupe qui vise cette pratique.",
    statut: "a-verifier",
  },
];
