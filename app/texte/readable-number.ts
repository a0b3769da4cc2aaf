import { nombre } from "#app/format.ts";

/** A number as one reads it: « 118000 » is « 118 000 ». What is not whole stays as it was typed. */
export const nombreLisible = (texte: string): string =>
  /^\d{1,15}$/.test(texte.replace(/\s/g, "")) ? nombre(Number(texte.replace(/\s/g, ""))) : texte;
