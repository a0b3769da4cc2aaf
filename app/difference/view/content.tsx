import type { Passage } from "../result.ts";
import { MoveNote, ShapeNote } from "./moved.tsx";
import { Runs } from "./runs.tsx";
import type { Cote } from "./side.ts";

/** The question a passage stands in. */
export type Ici = { section: string; champ: string };
/** Passages drawn as one thing: the items of a list, the rows of a table. */
export type Several = { passages: readonly Passage[]; cote: Cote; ici: Ici };

/** The words of a passage, with where it comes from or goes to, and what changed in its shape. */
export const Content = ({ passage, cote, ici }: { passage: Passage; cote: Cote; ici: Ici }) => (
  <>
    <MoveNote passage={passage} ici={ici} />
    <Runs traits={passage.traits} cote={cote} />
    <ShapeNote formes={cote === "avant" ? [] : passage.formes} />
  </>
);
