import { euros } from "#app/format.ts";

/** « 12 500,5 € » typed makes 1 250 050 integer cents; anything else is left as typed, for the law to refuse. */
export function centimesDe(texte: string): number | string {
  const [, entiers = "", decimales = ""] = /^(\d{1,12})(?:[.,](\d{1,2}))?€?$/.exec(texte.replace(/\s/g, "")) ?? [];
  return entiers === "" ? texte : Number(entiers + decimales.padEnd(2, "0"));
}

/** An amount as it is read back before confirming; what is no amount stays as typed. */
export function montantRelu(texte: string): string {
  const centimes = centimesDe(texte);
  return typeof centimes === "number" ? euros(centimes) : texte;
}
