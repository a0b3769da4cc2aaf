import type { Image } from "#app/images/image-type.ts";
import type { TexteRiche } from "#workflows/texte/riche.ts";
import { presseDe } from "./drawing.ts";
import { PDFDocument } from "./pdfkit.ts";

export type Texte = {
  readonly titre: string;
  readonly auteur: string;
  readonly sha256: string;
  readonly sections: readonly {
    readonly titre: string;
    readonly questions: readonly { readonly libelle: string; readonly reponse: TexteRiche }[];
  }[];
};

/** The same text by pdfkit alone, tagged as far as it goes: outline, table of contents, page numbers, fingerprint. */
export function imprimer(texte: Texte, images: readonly Image[]): Promise<Uint8Array> {
  const doc = new PDFDocument({
    size: "A4",
    margins: { top: 71, bottom: 82, left: 82, right: 82 },
    pdfVersion: "1.7",
    subset: "PDF/UA",
    tagged: true,
    lang: "fr",
    displayTitle: true,
    bufferPages: true,
    info: { Title: `${texte.titre} – ${texte.auteur}`, Author: texte.auteur },
  });
  const morceaux: Buffer[] = [];
  const fini = new Promise<Uint8Array>((rendre) => {
    doc.on("data", (morceau) => morceaux.push(morceau));
    doc.on("end", () => rendre(Buffer.concat(morceaux)));
  });
  const presse = presseDe(doc, new Map(images.map(({ id, octets }) => [id, Buffer.from(octets)])));
  presse.titre("H1", texte.titre, 27);
  doc.addPage();
  const sommaire: [string, number][] = [];
  for (const { titre, questions } of texte.sections) {
    sommaire.push([titre, doc.bufferedPageRange().count]);
    doc.addNamedDestination(titre);
    doc.outline.addItem(titre);
    presse.titre("H2", titre, 16);
    for (const { libelle, reponse } of questions) {
      presse.titre("H3", libelle, 10.5);
      for (const bloc of reponse.content) presse.bloc(bloc);
    }
  }
  presse.titre("H2", "Empreinte du texte", 16);
  presse.titre("P", texte.sha256, 11);
  presse.sommaire(sommaire);
  presse.pieds(`SHA-256 ${texte.sha256.slice(0, 16)}`);
  doc.end();
  return fini;
}
