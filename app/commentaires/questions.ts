import type { ContenuFige } from "#db/schema/documents.ts";
import { lireMarkdown } from "#workflows/texte/markdown.ts";
import { texteNu } from "#workflows/texte/riche.ts";
import type { Questions } from "./view.ts";

/** The words of an answer as a frozen version keeps it. */
const motsDe = (texte: string): string => texteNu(lireMarkdown(texte));

/** The questions of a frozen version, in its order. */
export const questionsFigees = ({ sections }: Pick<ContenuFige, "sections">): Questions =>
  new Map(
    sections.flatMap(({ code: section, titre, champs }) =>
      champs.map(({ code, libelle, texte }) => [
        `${section}.${code}`,
        { section, titre, libelle, texte: motsDe(texte) },
      ]),
    ),
  );
