import { CARACTERES_PAR_REPONSE } from "#app/direct/limits.ts";
import type { Modele } from "#workflows/modeles/modele.ts";
import { lireMarkdown } from "#workflows/texte/markdown.ts";
import { texteNu } from "#workflows/texte/riche.ts";
import { longueurDe } from "./fit.ts";
import type { PassageSignale } from "./prepare.server.ts";
import { accueille, adresseDe, type Cible } from "./vocabulary.ts";
import type { Attente } from "./waiting.server.ts";

export type VueDePassage = {
  readonly rang: number;
  readonly titre: string;
  readonly chemin: readonly string[];
  readonly debut: string;
  readonly longueur: number;
  readonly images: number;
  readonly tableaux: number;
  /** « section.champ », or nothing when it goes nowhere. */
  readonly cible: string;
  readonly alertes: readonly string[];
};

export type VueDeQuestion = {
  readonly adresse: string;
  readonly libelle: string;
  /** Characters already written there. */
  readonly ecrit: number;
  /** Characters it would hold. */
  readonly total: number;
  readonly deborde: boolean;
  readonly passages: readonly VueDePassage[];
};

export type VueDeSection = {
  readonly code: string;
  readonly titre: string;
  readonly questions: readonly VueDeQuestion[];
};

const DEBUT = 240;

/** The passages by the place they go to, in the order of the template; those that go nowhere apart. */
export function vueDuPartage(
  { lecture, choix, mode }: Attente,
  modele: Modele,
  presente: (cible: Cible) => string,
): { readonly nonPlaces: readonly VueDePassage[]; readonly sections: readonly VueDeSection[] } {
  const passages = lecture.passages.map((passage, rang) => vueDuPassage(passage, rang, choix[rang] ?? null));
  const longueurs = lecture.passages.map(({ noeuds, titre }) => longueurDe(noeuds) + titre.length);
  const sections = modele.sections.map(({ code, titre, champs }) => ({
    code,
    titre,
    questions: champs.flatMap((champ): VueDeQuestion[] => {
      const cible = { section: code, champ: champ.code };
      const places = passages.filter((passage) => passage.cible === adresseDe(cible));
      const ecrit = longueurDe(lireMarkdown(presente(cible)).content);
      const total = places.reduce((somme, { rang }) => somme + (longueurs[rang] ?? 0), mode === "suite" ? ecrit : 0);
      const question = { adresse: adresseDe(cible), libelle: champ.libelle, ecrit, total, passages: places };
      return places.length > 0 ? [{ ...question, deborde: total > CARACTERES_PAR_REPONSE }] : [];
    }),
  }));
  return {
    nonPlaces: passages.filter(({ cible }) => cible === ""),
    sections: sections.filter(({ questions }) => questions.length > 0),
  };
}

function vueDuPassage(passage: PassageSignale, rang: number, cible: Cible | null): VueDePassage {
  const { titre, chemin, noeuds, suite, signalements } = passage;
  const texte = texteNu({ content: noeuds })
    .trim()
    .replace(/\s*\n\s*/g, " · ")
    .replace(/\s+/g, " ");
  const combien = (nature: string) => noeuds.filter(({ type }) => type === nature).length;
  return {
    rang,
    titre: suite ? `${titre} (suite)` : titre,
    chemin,
    debut: texte.length > DEBUT ? `${texte.slice(0, texte.lastIndexOf(" ", DEBUT) + 1 || DEBUT).trim()}…` : texte,
    longueur: texte.length,
    images: combien("image"),
    tableaux: combien("table"),
    cible: cible ? adresseDe(cible) : "",
    alertes: signalements.map(({ phrase }) => phrase),
  };
}

/** The places a passage may be given: the long questions of the sections this person writes. */
export const placesPossibles = ({ sections }: Modele, permises: readonly string[]) =>
  sections
    .filter(({ code, champs }) => permises.includes(code) && champs.some(accueille))
    .map(({ code, titre, champs }) => ({
      titre,
      questions: champs.filter(accueille).map(({ code: champ, libelle }) => ({
        adresse: adresseDe({ section: code, champ }),
        libelle,
      })),
    }));

/** The place a choice names, among those that are possible; null for any other word. */
export function placeChoisie(adresse: string, modele: Modele, permises: readonly string[]): Cible | null {
  const [section = "", champ = ""] = adresse.split(".");
  const connue = placesPossibles(modele, permises).some(({ questions }) =>
    questions.some((question) => question.adresse === adresse),
  );
  return connue ? { section, champ } : null;
}
