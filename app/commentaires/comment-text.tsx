import type { Morceau } from "./mentions.ts";

/** The words of a comment as they were typed, the names it calls upon in bold. */
export const CommentText = ({ morceaux }: { morceaux: readonly Morceau[] }) => (
  <p className="pre-line said">
    {morceaux.map(({ texte, mention }, rank) =>
      mention ? <b key={rank.toString()}>{texte}</b> : <span key={rank.toString()}>{texte}</span>,
    )}
  </p>
);
