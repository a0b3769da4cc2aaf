import type { FilVu } from "./view.ts";

/** Threads gathered by section, in the order they come. */
export function parSection<F extends Pick<FilVu, "section" | "titreDeSection">>(
  fils: readonly F[],
): { readonly section: string; readonly titre: string; readonly siens: readonly F[] }[] {
  const sections = new Map(fils.map(({ section, titreDeSection }) => [section, titreDeSection]));
  return [...sections].map(([section, titre]) => ({
    section,
    titre,
    siens: fils.filter((fil) => fil.section === section),
  }));
}
