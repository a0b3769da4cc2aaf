import type { CorpsDAppui, ObjetDAppui } from "#workflows/appui/subjects.ts";
import type { Cle } from "./story.ts";

/** What a body of the demonstration offers. */
export type Offre = {
  readonly organisme: string;
  readonly par: Cle;
  readonly objet: ObjetDAppui;
  readonly titre: string;
  readonly texte: string;
  readonly contact: string;
  readonly delaiJours: number;
};

const offre = (organisme: string, par: Cle, objet: ObjetDAppui, delaiJours: number, mots: readonly string[]): Offre => {
  const [titre = "", texte = "", contact = ""] = mots;
  return { organisme, par, objet, delaiJours, titre, texte, contact };
};

/** The catalogue of Nouvelle-Aquitaine: invented services, no figure and no rule that is not in the file. */
export const OFFRES: readonly Offre[] = [
  offre("ars-75", "ars", "projet", 5, [
    "Relire une partie du projet de santé avant le dépôt",
    "Copiez-nous le passage qui vous fait hésiter. Nous disons ce qui est clair, ce qui manque, et ce que nous regarderons en l’examinant. Cette lecture n’est pas une validation.",
    "Service de l’organisation des soins de premier recours",
  ]),
  offre("ars-75", "ars", "administratif", 3, [
    "Les pièces et le calendrier, en une réunion",
    "Une visioconférence d’une demi-heure avec votre coordination, pour repasser la liste des pièces et les dates qui vous attendent.",
  ]),
  offre("ars-75", "ars.gironde", "echange", 5, [
    "Nous rencontrer sur votre territoire",
    "Nous venons une fois par mois dans chaque arrondissement. Proposez deux dates et un lieu : une maison de santé, une mairie, un cabinet.",
  ]),
  offre("cpam-33", "cpam", "financier", 5, [
    "Lire ensemble le budget et les versements",
    "Nous expliquons ce que couvre chaque partie de la dotation, ce qui est versé d’avance et ce qui dépend des résultats, à partir de votre propre budget.",
    "Référente des organisations coordonnées",
  ]),
  offre("cpam-33", "cpam", "financier", 10, [
    "Préparer les justificatifs du dialogue de gestion",
    "Un modèle de tableau et un exemple rempli, puis une relecture de vos justificatifs avant la réunion.",
  ]),
  offre("cpam-33", "cpam", "projet", 10, [
    "Les données de l’Assurance maladie sur vos communes",
    "Patients sans médecin traitant, recours aux urgences, dépistages : des totaux par commune, avec une heure d’explication. Aucune donnée ne concerne une personne.",
    "Référente des organisations coordonnées",
  ]),
  offre("urps-75", "urps", "juridique", 8, [
    "Relire les statuts de l’association",
    "Un juriste relit vos statuts : qui est membre, qui vote, qui signe, comment on entre et comment on sort. Copiez dans votre premier message les articles qui vous font hésiter, même incomplets.",
  ]),
  offre("urps-75", "urps", "juridique", 8, [
    "Conventions entre membres et partenaires",
    "Des modèles commentés : mise à disposition d’un local, partage d’un secrétariat, participation d’un établissement.",
  ]),
];

/** A demand of the demonstration; days are counted from today, as those of the acts. */
export type Appui = {
  readonly dossier: string;
  readonly jour: number;
  readonly par: Cle;
  readonly objet: ObjetDAppui;
  readonly corps: CorpsDAppui;
  readonly question: string;
  /** What was written next; `merci` when a message of the team awaits no answer. */
  readonly suite?: readonly (readonly [jour: number, par: Cle, texte: string, merci?: "merci"])[];
  readonly prise?: Cle;
  readonly close?: readonly [jour: number, par: Cle];
};

/** Demands in every state, oldest first: answered and closed, late, in conversation, awaited. */
export const APPUIS: readonly Appui[] = [
  {
    dossier: "CPTS Garonne et Coteaux",
    jour: -96,
    par: "porteur",
    objet: "juridique",
    corps: "urps",
    question:
      "Nos statuts prévoient un collège par profession. Une infirmière salariée d’un centre de santé peut-elle siéger avec les libéraux, ou faut-il un collège à part ?",
    suite: [
      [
        -91,
        "urps",
        "Rien n’impose un collège à part : vos statuts en décident. Le plus simple est d’écrire que chaque collège réunit une profession, quel que soit le mode d’exercice. Voici une rédaction possible : « Chaque collège réunit les membres d’une même profession, libéraux ou salariés. »",
      ],
      [-89, "porteur", "Merci, c’est exactement la phrase qui nous manquait. L’assemblée l’a adoptée hier.", "merci"],
    ],
    close: [-89, "porteur"],
  },
  {
    dossier: "CPTS Citadelle et Estuaire",
    jour: -24,
    par: "fauchier",
    objet: "projet",
    corps: "ars",
    question:
      "Faut-il décrire dans le projet les consultations avancées qui ouvriront l’an prochain à Saint-Ciers, ou attendre qu’elles soient financées ?",
  },
  {
    dossier: "CPTS Graves et Landes",
    jour: -15,
    par: "pommier",
    objet: "administratif",
    corps: "cpam",
    question:
      "Le contrat est arrêté, et les signatures sont prévues dans les prochaines semaines. Une fois qu’il sera signé, qui nous adressera le calendrier des premières démarches, et sous quelle forme ?",
    suite: [
      [
        -13,
        "cpam",
        "C’est nous. Je vous propose un appel à l’heure du déjeuner, le lendemain de la dernière signature, pour le remplir ensemble. Qui sera présent de votre côté ?",
      ],
      [
        -12,
        "pommier",
        "Cela nous convient, vers 13 heures, entre deux consultations. Camille Ferrand sera avec moi.",
        "merci",
      ],
    ],
  },
  {
    dossier: "CPTS Garonne et Coteaux",
    jour: -2,
    par: "coordination",
    objet: "financier",
    corps: "cpam",
    question:
      "Nous finissons le budget prévisionnel. Le loyer du bureau partagé avec la maison de santé peut-il y figurer en entier, ou seulement pour la part que la CPTS occupe ?",
    prise: "cpam",
  },
];
