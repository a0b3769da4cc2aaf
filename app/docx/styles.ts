import { type ILevelsOptions, type INumberingOptions, type IStylesOptions, LevelFormat, LineRuleType } from "docx";

/** Fonts that every word processor has, or draws with another as wide. */
export const SERIF = "Cambria";
export const SANS = "Calibri";

/** The colours of app/styles/tokens.css. */
export const INK = {
  plain: "14202E",
  soft: "586779",
  line: "B9C4CF",
  ground: "F8FAFB",
  action: "1C3D6E",
  warn: "7A5200",
};

const heading = (size: number, before: number, after: number, font = SERIF, color = INK.plain) => ({
  run: { font, size, bold: true, italics: false, color },
  paragraph: { spacing: { before, after }, keepNext: true, keepLines: true },
});

/** Sizes in half-points, spaces in twentieths of a point. */
export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: SERIF, size: 22, color: INK.plain, language: { value: "fr-FR" } },
      paragraph: { spacing: { after: 140, line: 288, lineRule: LineRuleType.AUTO } },
    },
    title: {
      run: { font: SERIF, size: 56, bold: true, color: INK.plain },
      paragraph: { spacing: { before: 120, after: 280 } },
    },
    heading1: heading(34, 480, 200),
    heading2: heading(23, 320, 120, SANS, INK.action),
    heading3: heading(26, 260, 100),
    heading4: heading(22, 220, 80),
    hyperlink: { run: { color: INK.action, underline: {} } },
  },
  paragraphStyles: [
    { id: "Cadre", name: "Cadre", basedOn: "Normal", run: { font: SANS, size: 20, color: INK.soft } },
    {
      id: "Cellule",
      name: "Cellule",
      basedOn: "Normal",
      run: { font: SANS, size: 19 },
      paragraph: { spacing: { after: 40, line: 250, lineRule: LineRuleType.AUTO } },
    },
    {
      id: "Sommaire",
      name: "Sommaire",
      basedOn: "Normal",
      run: { font: SERIF, size: 34, bold: true },
      paragraph: { keepNext: true },
    },
  ],
};

export const DASHES = "tirets";
export const NUMBERS = "numeros";
const LEVELS = [0, 1, 2, 3, 4, 5, 6, 7, 8];
const SIGNS = ["–", "•", "◦"];

const level = (rank: number, format: ILevelsOptions["format"], text: string): ILevelsOptions => ({
  level: rank,
  format,
  text,
  style: { paragraph: { indent: { left: 400 * (rank + 1), hanging: 320 }, spacing: { after: 60 } } },
});

export const NUMBERING: INumberingOptions = {
  config: [
    {
      reference: DASHES,
      levels: LEVELS.map((rank) => level(rank, LevelFormat.BULLET, SIGNS[rank % SIGNS.length] ?? "–")),
    },
    { reference: NUMBERS, levels: LEVELS.map((rank) => level(rank, LevelFormat.DECIMAL, `%${rank + 1}.`)) },
  ],
};
