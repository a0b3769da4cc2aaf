import { Icon } from "#app/ui/icon.tsx";
import { nombreDeCommentaires } from "./words.ts";

/** At the top of a version: how many comments wait for somebody, and the way to them. */
export const CommentsLink = ({ ouverts }: { ouverts: number }) => (
  <a href="#commentaires" className="comment-link no-print">
    <Icon name="message-square" />
    {ouverts === 0 ? "Commentaires" : `${nombreDeCommentaires(ouverts)} ${ouverts > 1 ? "ouverts" : "ouvert"}`}
  </a>
);
