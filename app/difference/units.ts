import { lireMarkdown } from "#workflows/texte/markdown.ts";
import type { Noeud } from "#workflows/texte/riche.ts";
import { CELLULE } from "./separators.ts";
import { type Mot, motsDe } from "./tokens.ts";
import { separateur } from "./weights.ts";

export type Genre = "paragraphe" | "titre" | "puce" | "numero" | "rangee" | "image";

/** What may be kept, changed, moved as a whole: a paragraph, an item of a list, a row of a table, a picture. */
export type Unite = {
  readonly genre: Genre;
  /** Level of a heading or of an item. For a row: 0 for the head of its table, 1 for the others. */
  readonly niveau: number;
  readonly mots: readonly Mot[];
  /** Two units with the same key say the same. */
  readonly cle: string;
  /** Its words, each with how many times it comes. */
  readonly sac: ReadonlyMap<string, number>;
  /** How many words it has. */
  readonly taille: number;
  readonly image?: { readonly id: string; readonly alt: string };
};

export function unite(genre: Genre, niveau: number, mots: readonly Mot[], image?: Unite["image"]): Unite {
  const sac = new Map<string, number>();
  let taille = 0;
  for (const mot of mots.filter(({ compte }) => compte)) {
    const cle = mot.cle.toLowerCase();
    sac.set(cle, (sac.get(cle) ?? 0) + 1);
    taille += 1;
  }
  const dite = mots.map(({ cle }) => cle).join(" ");
  return { genre, niveau, mots, cle: image ? `image:${image.id}\n${dite}` : dite, sac, taille, image };
}

/** The units of an answer, in reading order. */
export const unitesDe = (texte: string): Unite[] => lireMarkdown(texte).content.flatMap(unitesDuBloc);

function unitesDuBloc(bloc: Noeud): Unite[] {
  const { type, attrs = {}, content = [] } = bloc;
  if (type === "heading") return pleine(unite("titre", Number(attrs.level ?? 1), motsDe(content)));
  if (type === "image") {
    const image = { id: String(attrs.id), alt: String(attrs.alt ?? "") };
    return [unite("image", 0, motsDe([{ type: "text", text: image.alt }]), image)];
  }
  if (type === "table") return content.map(rangee);
  if (type === "bulletList" || type === "orderedList") return elements(bloc, 1);
  return pleine(unite("paragraphe", 0, motsDe(content)));
}

const pleine = (seule: Unite): Unite[] => (seule.mots.length > 0 ? [seule] : []);

const elements = ({ type, content = [] }: Noeud, niveau: number): Unite[] =>
  content.flatMap((item) =>
    (item.content ?? []).flatMap((enfant) =>
      enfant.type === "paragraph"
        ? pleine(unite(type === "orderedList" ? "numero" : "puce", niveau, motsDe(enfant.content ?? [])))
        : elements(enfant, niveau + 1),
    ),
  );

function rangee({ content = [] }: Noeud): Unite {
  const mots = content.flatMap((cellule, rang) => [
    ...(rang > 0 ? [separateur(CELLULE)] : []),
    ...(cellule.content ?? []).flatMap((paragraphe) => motsDe(paragraphe.content ?? [])),
  ]);
  return unite("rangee", content.some(({ type }) => type === "tableHeader") ? 0 : 1, mots);
}
