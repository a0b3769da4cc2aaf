import { documentDeSante } from "./file-name.ts";
import { type Endroit, nirsDe } from "./nir.ts";
import { patientsDe } from "./patient.ts";

/** Something that looks like health data of one person. A remark to the person who types, never stored. */
export type Signalement = {
  readonly genre: "nir" | "patient" | "document";
  /** What was recognised, as it is typed. */
  readonly extrait: string;
  /** What it looks like and what to do, in French. */
  readonly phrase: string;
};

const LONGUEUR = 120;
const court = (texte: string) => (texte.length > LONGUEUR ? `${texte.slice(0, LONGUEUR - 1)}…` : texte);

const duNir = (extrait: string): Signalement => ({
  genre: "nir",
  extrait,
  phrase:
    "Ce nombre ressemble à un numéro de sécurité sociale. Le projet de santé ne nomme aucun patient : retirez-le, ou gardez-le si ce n’en est pas un.",
});

const duPatient = (extrait: string): Signalement => ({
  genre: "patient",
  extrait,
  phrase: `« ${extrait} » ressemble au nom d’un patient à côté de sa maladie. Le projet de santé ne nomme aucun patient : retirez le nom, ou gardez-le si ce n’est pas un patient.`,
});

/**
 * What in a text looks like a patient's data: a social security number, a name beside an illness. Takes the plain
 * text or the Markdown of an answer; gives each extract once, in reading order. Linear in the length of the text.
 */
export function signaler(texte: string): readonly Signalement[] {
  const lu = texte.normalize("NFC");
  const extrait = ({ debut, fin }: Endroit) => court(lu.slice(debut, fin).replace(/\s+/g, " "));
  const trouves = [
    ...nirsDe(lu).map((endroit) => ({ endroit, dire: duNir })),
    ...patientsDe(lu).map((endroit) => ({ endroit, dire: duPatient })),
  ].sort((a, b) => a.endroit.debut - b.endroit.debut);
  const parExtrait = new Map(trouves.map(({ endroit, dire }) => [extrait(endroit), dire] as const));
  return [...parExtrait].map(([mots, dire]) => dire(mots));
}

/** Whether a file looks, by its name alone, like a health document of one patient; null when it does not. */
export function signalerFichier(nom: string): Signalement | null {
  const [dansLeNom] = signaler(nom.replace(/\.[a-z0-9]{2,5}$/i, "").replace(/_+/g, " "));
  if (dansLeNom) return dansLeNom;
  const document = documentDeSante(nom);
  if (document === null) return null;
  return {
    genre: "document",
    extrait: court(nom),
    phrase: `« ${court(nom)} » ressemble à ${document}. Le projet de santé ne contient aucune pièce d’un patient : choisissez un autre fichier, ou gardez-le s’il ne concerne aucun patient.`,
  };
}
