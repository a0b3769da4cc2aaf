import { Fragment } from "react";

/** An address of the web; what closes a sentence or a bracket after it is not of it. */
const ADRESSE = /(https?:\/\/[^\s<>«»"]*[^\s<>«»".,;:!?)\]’'])/i;

/** A plain text as typed, its web addresses made links. */
export const LinkedText = ({ children }: { children: string }) => (
  <>
    {children.split(ADRESSE).map((part, rank) =>
      rank % 2 === 1 ? (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text have no other name.
        <a key={rank} href={part} rel="noreferrer nofollow">
          {part}
        </a>
      ) : (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text have no other name.
        <Fragment key={rank}>{part}</Fragment>
      ),
    )}
  </>
);
