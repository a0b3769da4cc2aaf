import { CARACTERES_PAR_REPONSE } from "#app/direct/limits.ts";
import type { Modele } from "#workflows/modeles/modele.ts";
import { type Noeud, texteNu } from "#workflows/texte/riche.ts";
import type { Passage } from "./distribute.ts";
import { accueille, adresseDe } from "./vocabulary.ts";

/** A passage longer than this is cut, so that each part finds its place. */
const PASSAGE = CARACTERES_PAR_REPONSE * 0.75;

/** Characters one reads: what the length of an answer is counted in. */
export const longueurDe = (noeuds: readonly Noeud[]): number => texteNu({ content: noeuds }).length;

/** Cuts what is too long for one answer, at a heading when there is one, between two blocks otherwise. */
export function decouper(passage: Passage): Passage[] {
  if (longueurDe(passage.noeuds) <= PASSAGE) return [passage];
  const parts: Noeud[][] = [];
  let part: Noeud[] = [];
  let longueur = 0;
  for (const noeud of passage.noeuds) {
    const ajout = longueurDe([noeud]);
    if (part.length > 0 && longueur + ajout > PASSAGE) {
      const coupe = part.findLastIndex(({ type }) => type === "heading");
      const garde = coupe > part.length / 2 ? part.slice(0, coupe) : part;
      const suite = part.slice(garde.length);
      parts.push(garde);
      part = suite;
      longueur = longueurDe(suite);
    }
    part.push(noeud);
    longueur += ajout;
  }
  return [...parts, part].map((noeuds, rang) => ({
    ...passage,
    noeuds,
    ...(rang > 0 ? { suite: true as const } : {}),
  }));
}

/** What no longer fits in a question goes to the next one of its section, or waits for somebody to choose. */
export function loger(passages: readonly Passage[], { sections }: Modele): Passage[] {
  const pris = new Map<string, number>();
  return passages.map((passage) => {
    const { cible, noeuds } = passage;
    if (!cible) return passage;
    const questions = sections.find(({ code }) => code === cible.section)?.champs.filter(accueille) ?? [];
    const rang = questions.findIndex(({ code }) => code === cible.champ);
    const longueur = longueurDe(noeuds) + passage.titre.length;
    const libre = questions.slice(rang).find(({ code }) => {
      const total = (pris.get(adresseDe({ ...cible, champ: code })) ?? 0) + longueur;
      return total <= CARACTERES_PAR_REPONSE;
    });
    if (!libre) return { ...passage, cible: null };
    const place = { section: cible.section, champ: libre.code };
    pris.set(adresseDe(place), (pris.get(adresseDe(place)) ?? 0) + longueur);
    return { ...passage, cible: place };
  });
}
