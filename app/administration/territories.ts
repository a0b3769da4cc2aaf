export type Lieu = { readonly code: string; readonly nom: string };

const cle = (texte: string) =>
  texte
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();

/** The places somebody typed, by code or by name, one after a comma, a semicolon or a line; and what names no place. */
export function lireTerritoires(texte: string, lieux: readonly Lieu[]): { codes: string[]; inconnus: string[] } {
  const parCle = new Map(lieux.flatMap(({ code, nom }) => [code, nom].map((mot) => [cle(mot), code] as const)));
  const mots = texte.split(/[,;\n]/).map((mot) => mot.trim());
  const codes = new Set<string>();
  const inconnus: string[] = [];
  for (const mot of mots.filter(Boolean)) {
    const code = parCle.get(cle(mot));
    if (code) codes.add(code);
    else inconnus.push(mot);
  }
  return { codes: [...codes], inconnus };
}

/** « Gironde, Landes »: the names of places, a code staying itself when no place bears it. */
export const nommer = (codes: readonly string[], lieux: readonly Lieu[]): string =>
  codes.map((code) => lieux.find((lieu) => lieu.code === code)?.nom.replaceAll("'", "’") ?? code).join(", ");
