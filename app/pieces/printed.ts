import { imprimee, reserve } from "#workflows/pieces/mentions.ts";
import type { Corps, Partie } from "./paper.ts";

/** The parts of a paper as they are printed; one that is left without a word is not. */
export const partiesImprimees = ({ parts }: Corps): Partie<string>[] =>
  parts.flatMap(({ words, ...partie }) => {
    const dits = words?.flatMap((mot) => (typeof mot === "string" ? mot : (imprimee(mot) ?? [])));
    const vide = dits?.length === 0 && !partie.facts && !partie.remarks;
    return vide ? [] : [{ ...partie, ...(dits && { words: dits }) }];
  });

/** What a paper leaves out: what is still to verify, what this service chose. Whoever signs reads it on the screen. */
export const reservesDe = ({ parts }: Corps): string[] =>
  parts.flatMap(({ words = [] }) => words.flatMap((mot) => (typeof mot === "string" ? [] : (reserve(mot) ?? []))));
