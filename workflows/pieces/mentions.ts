import type { Source } from "../source.ts";

/** A sentence a paper must bear, without its full stop, and the text that says so. */
export type Mention = Source<string>;

const CRPA = "du code des relations entre le public et l’administration";
const CJA = "du code de justice administrative";
const LETTRE = "usage des régions";

/** The mentions of the papers of the ARS. What nobody has checked on the published text is said so on the paper. */
export const MENTIONS = {
  accuse: {
    valeur: "Il est accusé réception du dépôt désigné ci-dessus",
    source: `articles L. 112-3 et R. 112-5 ${CRPA}`,
    statut: "source",
  },
  silenceDeLaLettre: {
    valeur:
      "Aucun texte ne fixe de délai de réponse à une lettre d’intention, ni ne dit ce que vaut le silence de l’ARS : aucune date d’acceptation ou de rejet ne peut être donnée",
    source: LETTRE,
    statut: "a-verifier",
  },
  silenceDuProjet: {
    valeur:
      "Cette demande peut donner lieu à une décision implicite d’acceptation : sans opposition de l’ARS dans le délai, le projet de santé est réputé validé",
    source: "article L. 1434-12 du code de la santé publique",
    statut: "source",
  },
  decompte: {
    valeur:
      "Le délai se compte de quantième à quantième, dernier jour compris ; le projet de santé est réputé validé le lendemain de ce dernier jour",
    source: "article L. 1434-12 du code de la santé publique",
    statut: "a-verifier",
  },
  attestation: {
    valeur: "Une fois le projet de santé réputé validé, le demandeur peut se faire délivrer une attestation par l’ARS",
    source: `article L. 232-3 ${CRPA}`,
    statut: "source",
  },
  pieces: {
    valeur:
      "Le délai au terme duquel le projet de santé est réputé validé ne court pas tant que ces pièces ne sont pas reçues",
    source: `article L. 114-5 ${CRPA}`,
    statut: "a-verifier",
  },
  complements: {
    valeur:
      "La date fixée est une demande : aucun délai ne court sur une lettre d’intention, et rien ne se produit de soi-même si cette date est dépassée",
    source: LETTRE,
    statut: "a-verifier",
  },
  lettre: {
    valeur: "Aucun texte ne régit la lettre d’intention",
    source: LETTRE,
    statut: "a-verifier",
  },
  motifs: {
    valeur:
      "La loi n’admet que deux motifs d’opposition : le non-respect des objectifs du projet régional de santé et la pertinence du territoire",
    source: "article L. 1434-12 du code de la santé publique",
    statut: "source",
  },
  comite: {
    valeur: "Le comité de validation donne un avis ; la décision appartient au directeur général de l’ARS",
    source: LETTRE,
    statut: "a-verifier",
  },
  aide: {
    valeur:
      "Le fonds d’intervention régional finance, sur décision de l’ARS, des structures qui concourent à l’organisation de parcours de santé coordonnés",
    source: "article L. 1435-8 du code de la santé publique",
    statut: "source",
  },
  signature: {
    valeur: "La décision est signée par son inscription au journal du dossier, sans certificat électronique",
    source: "choix de ce service",
    statut: "source",
  },
} as const satisfies Record<string, Mention>;

/** How an unfavourable decision may be contested, in the order of the steps (art. R. 421-1 CJA). */
export const VOIES_DE_RECOURS: readonly Mention[] = [
  {
    valeur:
      "Un recours gracieux peut être formé devant l’auteur de la décision, à l’adresse portée en tête, dans les deux mois de sa notification",
    source: `article L. 411-2 ${CRPA}`,
    statut: "source",
  },
  {
    valeur:
      "Un recours contentieux peut être formé devant le tribunal administratif dans les deux mois de la notification de la décision",
    source: `article R. 421-1 ${CJA}`,
    statut: "source",
  },
  {
    valeur:
      "Le tribunal administratif peut être saisi par l’application Télérecours citoyens, à l’adresse www.telerecours.fr",
    source: `article R. 414-2 ${CJA}`,
    statut: "a-verifier",
  },
];
