import type { Noeud, TexteRiche } from "./riche.ts";

/** The same text with no level skipped: a second-level heading that follows no first-level one becomes one. */
export function sansSaut({ content }: TexteRiche): TexteRiche {
  const premier = content.findIndex(({ type, attrs }) => type === "heading" && attrs?.level === 1);
  if (premier === 0) return { type: "doc", content };
  const remonte = (bloc: Noeud, rang: number): Noeud =>
    bloc.type === "heading" && (premier === -1 || rang < premier) ? { ...bloc, attrs: { level: 1 } } : bloc;
  return { type: "doc", content: content.map(remonte) };
}
