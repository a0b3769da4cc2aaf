import { ecrireMarkdown } from "#workflows/texte/markdown.ts";
import { type Bloc, estUnTitre } from "./block.ts";
import { blocsDe } from "./blocks.ts";
import { lireWord } from "./read.server.ts";

/** The blocks of a file that can be read. */
export async function blocs(octets: Uint8Array): Promise<readonly Bloc[]> {
  const brut = await lireWord(octets);
  if ("refus" in brut) throw new Error(brut.refus);
  return (await blocsDe(brut.document, brut.styles)).blocs;
}

/** A text as its outline and its Markdown: « 1 Territoire », then what stands under it. */
export const lus = async (octets: Uint8Array): Promise<string[]> =>
  (await blocs(octets)).map((bloc) =>
    estUnTitre(bloc) ? `${bloc.niveau} ${bloc.titre}` : ecrireMarkdown({ type: "doc", content: [bloc.noeud] }),
  );
