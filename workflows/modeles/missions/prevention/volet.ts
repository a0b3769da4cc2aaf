import type { Volet } from "../../modele.ts";
import { ACTIONS_PREVENTION } from "./actions.ts";
import { EXEMPLES_DU_VOLET } from "./examples.ts";
import { INDICATEURS_PREVENTION } from "./indicateurs.ts";

export const VOLET_PREVENTION: Volet = {
  code: "prevention",
  titre: "Actions territoriales de prévention",
  contexte: [
    "Où votre territoire est-il en retard ? Rézone CPTS affiche quinze indicateurs de prévention (dépistages, vaccination, médicaments trop nombreux…) : comparez-les au département.",
    "Quelles communes ou quels quartiers sont les plus en retard ? Refaites la sélection commune par commune dans Rézone CPTS, ou demandez le détail à la CPAM.",
    "Qui ne vient jamais : jeunes, hommes, personnes isolées, bénéficiaires de la complémentaire santé solidaire (C2S) ? Croisez l’avis des membres, des mairies et de la CPAM.",
    "Que font déjà la CPAM, le centre régional de dépistage des cancers, la mairie, l’école, la protection maternelle et infantile ? Appelez-les avant d’inventer.",
    "Quelles sont les priorités de l’ARS dans son projet régional de santé ? Il est public, sur son site ; la délégation départementale vous indique les pages utiles.",
    "Y a-t-il un contrat local de santé (CLS), signé entre l’ARS et la collectivité ? La mairie ou l’intercommunalité le sait, et son animateur est un allié.",
    "Après le repérage, y a-t-il de la place ? Vérifiez auprès des membres le délai pour une mammographie, une coloscopie, un rendez-vous de sage-femme.",
  ],
  objectifs: [
    "Faire passer le taux de participation au dépistage … de … % à … % en deux ans, d’abord à … (communes).",
    "Faire passer le taux de vaccination contre … des personnes concernées de … % à … %.",
    "Faire passer de … à … par an le nombre de personnes rencontrées qui ne consultaient plus.",
    "Faire passer la part des personnes orientées qui obtiennent un rendez-vous ou un examen de … % à … %.",
    "Ramener de … % à … % la part des patients âgés qui prennent trop de médicaments à la fois.",
  ],
  actions: ACTIONS_PREVENTION,
  acteurs: [
    "Infirmiers, pharmaciens, sages-femmes, médecins généralistes",
    "Kinésithérapeutes, podologues, diététiciens, orthoptistes, dentistes, selon le sujet",
    "CPAM : campagnes, données, courriers aux assurés",
    "Centre régional de coordination des dépistages des cancers",
    "Mairies, CCAS, contrat local de santé, associations de quartier",
    "Écoles, protection maternelle et infantile, services de santé au travail",
    "Usagers : ils disent où, quand et avec quels mots",
  ],
  indicateurs: INDICATEURS_PREVENTION,
  exemples: EXEMPLES_DU_VOLET,
};
