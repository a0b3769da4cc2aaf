import type { Fait } from "../fact.ts";
import type { Contexte } from "./context.ts";

/** A condition of the law on a fact, read from what the file remembers. Its name says what follows "si". */
export type Garde = (contexte: Contexte, fait: Fait) => boolean;
