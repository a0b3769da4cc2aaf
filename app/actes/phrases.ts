import { corpsDe, estOrganisme, PARTIES } from "#workflows/acteur.ts";
import { partieDe, type Signatures } from "#workflows/contrat-tripartite/memory.ts";
import type { Fait } from "#workflows/fact.ts";
import type { Source } from "#workflows/source.ts";
import { ORGANISME, PARTIE } from "./options.ts";

const LONGUEUR_CITEE = 240;

/** Lines put side by side: what stood alone on its line stays apart. */
const surUneLigne = (texte: string): string =>
  texte
    .split("\n")
    .map((ligne) => ligne.replace(/[^\S\u00a0]+/g, " ").trim())
    .filter(Boolean)
    .map((ligne, rang, lignes) => (rang < lignes.length - 1 && !/[.;:,?!…]$/.test(ligne) ? `${ligne}\u00a0;` : ligne))
    .join(" ");

/** Quotes what somebody wrote, cut at a word when it is longer than `longueur`: a timeline line stays a line. */
export function citer(texte: string, longueur = LONGUEUR_CITEE): string {
  const ligne = surUneLigne(texte);
  if (ligne.length <= longueur) return `«\u00a0${ligne.replace(/\.$/, "")}\u00a0»`;
  const coupe = ligne.slice(0, longueur);
  return `«\u00a0${coupe.slice(0, coupe.lastIndexOf(" ")) || coupe}…\u00a0»`;
}

/** « Motif : « … ». », or nothing when nothing was written. */
export const citation = (titre: string, texte: string | undefined) =>
  texte ? `${titre} : ${citer(texte)}.` : undefined;

export const enumerer = (elements: readonly string[]) =>
  elements.length < 2 ? elements.join("") : `${elements.slice(0, -1).join(", ")} et ${elements.at(-1)}`;

/** Sentences side by side, the missing ones left out. */
export const phrases = (...liste: readonly (string | false | null | undefined)[]) => liste.filter(Boolean).join(" ");

/** What no text confirms is said so. */
export const mention = ({ statut }: Pick<Source<unknown>, "statut">) => (statut === "source" ? "" : " (à vérifier)");

/** « 2 mois », « 1 mois (à vérifier) ». */
export const enMois = (delai: Source<number>) => `${delai.valeur} mois${mention(delai)}`;

/** « par la CPAM »: the body in whose name a fact was done. */
export function auNomDe(fait: Fait): string {
  const corps = corpsDe(fait.par.qualite);
  const partie = partieDe(fait);
  if (partie) return `par ${PARTIE[partie]}`;
  return estOrganisme(corps) ? `par ${ORGANISME[corps]}` : `par ${fait.par.nom}`;
}

/** « Il manque la signature de la CPAM et de l’ARS. » */
export const signaturesManquantes = (signatures: Signatures) =>
  `Il manque la signature ${enumerer(PARTIES.filter((partie) => !signatures[partie]).map((partie) => `de ${PARTIE[partie]}`))}.`;

/** The first characters of a fingerprint are enough to compare two papers. */
export const empreinte = (sha256: string) =>
  `Le texte porte l’empreinte ${sha256.slice(0, 12)}, qui permet de vérifier qu’il n’a pas changé.`;

/** A frozen document: its name, and its rank from the second deposit. */
export const numerote = (nom: string, numero: number) => (numero > 1 ? `${nom}, version ${numero}` : nom);
