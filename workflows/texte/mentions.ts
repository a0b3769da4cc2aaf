import { lireMarkdown } from "./markdown.ts";
import type { Noeud } from "./riche.ts";

/** A colleague named in a text. */
export type Mention = { readonly id: string; readonly nom: string };

const dansLeNoeud = ({ type, attrs = {}, content = [] }: Noeud): Mention[] =>
  type === "mention"
    ? [{ id: String(attrs.id), nom: String(attrs.label ?? "") }]
    : content.flatMap((enfant) => dansLeNoeud(enfant));

/** The colleagues a Markdown answer names, in reading order, each as often as it is named. */
export const mentionsDe = (reponse: string): Mention[] =>
  reponse.includes("](membre:") ? lireMarkdown(reponse).content.flatMap(dansLeNoeud) : [];
