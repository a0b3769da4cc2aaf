/** A rich text and the way the live editor keeps it: read one from the other, write one into the other. */
export { poserTexte } from "./place.ts";
export { texteDuFragment } from "./read.ts";
