import type { Source } from "../source.ts";

/**
 * A sentence of a paper, without its full stop, and the text that says so. `horsPapier`: a doubt or a choice of this
 * service, which no paper prints and which the screen says to whoever signs.
 */
export type Mention = Source<string> & { readonly horsPapier?: true };

/**
 * What a paper prints of a mention: with its text once somebody has read it, alone until then; null for what stays off
 * papers. A notified act never says what is left to verify.
 */
export const imprimee = ({ valeur, source, statut, horsPapier }: Mention): string | null =>
  horsPapier ? null : statut === "source" ? `${valeur} (${source}).` : `${valeur}.`;

/** What a paper does not say of a mention, in a sentence for whoever signs it; null when it says everything. */
export const reserve = ({ valeur, source, statut, horsPapier }: Mention): string | null =>
  statut !== "source" ? `${valeur} (${source}, à vérifier).` : horsPapier ? `${valeur} (${source}).` : null;

const CRPA = "du code des relations entre le public et l’administration";
const LETTRE = "usage des régions";

/** The mentions of the papers of the ARS. */
export const MENTIONS = {
  accuse: {
    valeur: "Il est accusé réception du dépôt désigné ci-dessus",
    source: `articles L. 112-3 et R. 112-5 ${CRPA}`,
    statut: "source",
  },
  silenceDeLaLettre: {
    valeur:
      "Aucun délai de réponse n’est fixé pour une lettre d’intention : aucune date d’acceptation ou de rejet ne peut être donnée",
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
    horsPapier: true,
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
    horsPapier: true,
  },
} as const satisfies Record<string, Mention>;
