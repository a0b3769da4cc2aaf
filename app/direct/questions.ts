import type * as Y from "yjs";
import type { Champ, Modele } from "#workflows/modeles/modele.ts";

export type Genre = Y.AbstractType<unknown>;

/** A question of the template, and where its answer lives in the live text. */
export type Question = {
  readonly nom: string;
  readonly section: string;
  readonly champ: Champ;
  readonly racine: Genre;
};

const declarer = (doc: Y.Doc, nom: string, { nature }: Champ): Genre => {
  if (nature === "texteLong") return doc.getXmlFragment(nom) as Genre;
  if (nature === "texte") return doc.getText(nom) as Genre;
  return doc.getMap(nom) as Genre;
};

/** Gives each question its root, of the shape its nature asks for: what is not found here does not exist. */
export function questionsDe(doc: Y.Doc, modele: Modele): ReadonlyMap<Genre, Question> {
  const questions = modele.sections.flatMap((section) =>
    section.champs.map((champ): Question => {
      const nom = `${section.code}.${champ.code}`;
      return { nom, section: section.code, champ, racine: declarer(doc, nom, champ) };
    }),
  );
  return new Map(questions.map((question) => [question.racine, question]));
}

/** Climbs from a piece of text to the root that holds it, counting the steps. */
export function remonter(genre: Genre): { racine: Genre; profondeur: number } {
  let racine = genre;
  let profondeur = 0;
  while (racine._item) {
    racine = racine._item.parent as Genre;
    profondeur += 1;
  }
  return { racine, profondeur };
}
