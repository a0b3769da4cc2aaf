/** A piece of a comment: words, or the name of somebody called upon. */
export type Morceau = { readonly texte: string; readonly mention?: true };
export type Mentionnable = { readonly id: string; readonly nom: string };

const MENTION = /@\[((?:\\.|[^\\\]])*)\]\(membre:([\w-]{1,64})\)/g;
const nu = (nom: string) => nom.replace(/\\(.)/gs, "$1");

/** « @[Inès Moreau](membre:u-7) »: how a comment keeps whom it calls upon. */
export const mentionner = ({ id, nom }: Mentionnable): string => `@[${nom.replace(/[\\[\]]/g, "\\$&")}](membre:${id})`;

/** The identifiers of those a comment calls upon, each once. */
export const mentionnes = (texte: string): string[] => [
  ...new Set(Array.from(texte.matchAll(MENTION), ([, , id = ""]) => id)),
];

/** Gives each mention the name the register knows; one of nobody becomes plain words. */
export const avecLeursNoms = (texte: string, connus: readonly Mentionnable[]): string =>
  texte.replaceAll(MENTION, (_mention, nom: string, id: string) => {
    const connu = connus.find((personne) => personne.id === id);
    return connu ? mentionner(connu) : `@${nu(nom)}`;
  });

/** A comment as it is drawn: words and names, in order. Every other sign is a word. */
export function morceauxDe(texte: string): Morceau[] {
  const morceaux: Morceau[] = [];
  let rang = 0;
  for (const { 0: mention, 1: nom = "", index } of texte.matchAll(MENTION)) {
    if (index > rang) morceaux.push({ texte: texte.slice(rang, index) });
    morceaux.push({ texte: `@${nu(nom)}`, mention: true });
    rang = index + mention.length;
  }
  if (rang < texte.length) morceaux.push({ texte: texte.slice(rang) });
  return morceaux;
}
