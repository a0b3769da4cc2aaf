import { createRequire } from "node:module";

/** What of pdfkit is used here: it ships no types. */
export type Structure = { add(enfant: unknown): Structure; end(): void };
export type Options = Readonly<Record<string, unknown>>;
export type Pdfkit = {
  x: number;
  y: number;
  readonly page: { readonly width: number; readonly height: number; margins: { bottom: number } };
  font(chemin: string): Pdfkit;
  fontSize(corps: number): Pdfkit;
  fillColor(couleur: string): Pdfkit;
  text(mots: string, options?: Options): Pdfkit;
  text(mots: string, x: number, y: number, options?: Options): Pdfkit;
  moveDown(lignes: number): Pdfkit;
  image(octets: Buffer, options: Options): Pdfkit;
  addPage(): Pdfkit;
  switchToPage(rang: number): void;
  bufferedPageRange(): { readonly count: number };
  struct(type: string, options?: Options | (() => void) | readonly unknown[], dedans?: () => void): Structure;
  addStructure(structure: Structure): void;
  markContent(type: string, options?: Options): void;
  endMarkedContent(): void;
  table(options: Options): void;
  list(items: readonly unknown[], options: Options): void;
  readonly outline: { addItem(titre: string): unknown };
  addNamedDestination(nom: string): void;
  on(evenement: string, suite: (morceau: Buffer) => void): void;
  end(): void;
};

export const PDFDocument = createRequire(import.meta.url)("pdfkit") as new (options: Options) => Pdfkit;
