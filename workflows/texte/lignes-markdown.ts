import { estUnJour } from "../civil-day.ts";
import type { Colonne, Ligne, Lignes } from "./lignes.ts";
import { ecrireMarkdown } from "./markdown.ts";
import { lireMontant } from "./montant.ts";
import type { Noeud } from "./riche.ts";

const MOIS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" ");
const INSECABLE = "\u00a0";

/** « 46200 » is « 46 200 ». */
const enMilliers = (chiffres: string): string => chiffres.replace(/\s/g, "").replace(/\B(?=(\d{3})+$)/g, INSECABLE);

/** A cell as one reads it: « 12 500 € », « 46 200 », « 1er mars 2026 »; anything else stays as it was typed. */
export function celluleLisible({ nature }: Pick<Colonne, "nature">, valeur = ""): string {
  const mots = valeur.trim();
  if (nature === "nombre" && /^\d[\d\s]*$/.test(mots)) return enMilliers(mots);
  const montant = nature === "euros" ? lireMontant(mots) : null;
  if (montant !== null) return `${enMilliers(String(montant))}${INSECABLE}€`;
  if (nature !== "date" || !estUnJour(mots)) return mots;
  const [annee, mois, jour] = mots.split("-").map(Number);
  return `${jour === 1 ? "1er" : jour} ${MOIS[Number(mois) - 1]} ${annee}`;
}

/** Words typed without any sign, their line breaks kept. */
const enLigne = (mots: string): Noeud[] =>
  mots
    .split("\n")
    .flatMap((ligne): Noeud[] => [{ type: "hardBreak" }, ...(ligne === "" ? [] : [{ type: "text", text: ligne }])])
    .slice(1);

/** The rows of a structured block as a text one reads, in Markdown: a table, or a headed part for each row. */
export function lignesEnMarkdown({ colonnes, presentation }: Lignes, rows: readonly Ligne[]): string {
  if (rows.length === 0) return "";
  return ecrireMarkdown({
    type: "doc",
    content: presentation === "tableau" ? [table(colonnes, rows)] : rows.flatMap((row) => fiche(colonnes, row)),
  });
}

function table(colonnes: readonly Colonne[], rows: readonly Ligne[]): Noeud {
  const rangee = (type: string, cellules: readonly string[]): Noeud => ({
    type: "tableRow",
    content: cellules.map((mots) => ({ type, content: [{ type: "paragraph", content: enLigne(mots) }] })),
  });
  const tete = colonnes.map(({ libelle }) => libelle);
  const corps = rows.map((row) => colonnes.map((colonne) => celluleLisible(colonne, row[colonne.code])));
  return { type: "table", content: [rangee("tableHeader", tete), ...corps.map((mots) => rangee("tableCell", mots))] };
}

/** What nobody filled is not said. */
function fiche([premiere, ...autres]: readonly Colonne[], row: Ligne): Noeud[] {
  const titre = premiere ? celluleLisible(premiere, row[premiere.code]).replace(/\s+/g, " ") : "";
  const lignes = autres.flatMap((colonne) => {
    const mots = celluleLisible(colonne, row[colonne.code]);
    if (mots === "") return [];
    const libelle: Noeud = { type: "text", text: colonne.libelle, marks: [{ type: "bold" }] };
    return [[libelle, { type: "text", text: `${INSECABLE}: ` }, ...enLigne(mots)]];
  });
  const content = lignes.flatMap((ligne): Noeud[] => [{ type: "hardBreak" }, ...ligne]).slice(1);
  const heading: Noeud = {
    type: "heading",
    attrs: { level: 2 },
    content: [{ type: "text", text: titre || "Sans titre" }],
  };
  return content.length > 0 ? [heading, { type: "paragraph", content }] : [heading];
}
