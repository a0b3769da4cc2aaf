import { docx, p } from "./test-word.ts";

/** The smallest picture there is: one point. */
const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

const espace = (nom: string) => `http://schemas.openxmlformats.org/drawingml/2006/${nom}`;
const dessin =
  `<w:r><w:drawing><wp:inline xmlns:wp="${espace("wordprocessingDrawing")}"><wp:docPr descr="Carte du bassin"/>` +
  `<a:graphic xmlns:a="${espace("main")}"><a:graphicData><pic:pic xmlns:pic="${espace("picture")}"><pic:blipFill>` +
  `<a:blip r:embed="r9"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;

/** A file that shows one picture twice under a heading. */
export const avecImage = (titre: string, mots: string): Promise<Uint8Array> =>
  docx(titre + p(mots + dessin) + p(dessin), {
    relations: { r9: "media/carte.png" },
    parties: { "word/media/carte.png": new Uint8Array(PNG) },
  });
