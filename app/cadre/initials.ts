/** « Dr Camille Ferrand » gives CF. */
export const initialesDe = (nom: string): string =>
  nom
    .replace(/^(Dr|Pr|M\.|Mme)\s+/, "")
    .split(/[\s-]+/)
    .map((mot) => mot[0]?.toUpperCase() ?? "")
    .slice(0, 2)
    .join("");
