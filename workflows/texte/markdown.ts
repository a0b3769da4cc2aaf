import { permis } from "./characters.ts";
import { lireEnLigne, nu } from "./inline.ts";
import { ecrireEnLigne, proteger } from "./inline-writer.ts";
import { ecrireListe, lireListes, PUCE } from "./lists.ts";
import { type Noeud, TEXTE_VIDE, type TexteRiche } from "./riche.ts";
import { ecrireTable, lireTable, RANGEE, TRAITS } from "./tables.ts";

const TITRE = /^(#{1,2}) +(.*)$/s;
const IMAGE = /^!\[((?:\\.|[^\\[\]])*)\]\(image:([\w-]{1,64})\)$/s;
/** What would be read as something else at the head of a line of words. */
const TETE = /^(?=#{1,2} |[-•] |!\[)|^(\d{1,3})(?=\. )/;
const ALT_MAX = 500;

/** A text as it is kept, frozen and exported: the Markdown of this house. `lireMarkdown` reads it back. */
export const ecrireMarkdown = ({ content }: TexteRiche): string =>
  content
    .map((bloc) => ecrireBloc(bloc))
    .filter((bloc) => bloc !== "")
    .join("\n\n");

/** Plain words, typed in a field without form, as the Markdown that reads back as these words and nothing else. */
export const ecrireMots = (mots: string): string =>
  ecrireMarkdown({
    type: "doc",
    content: mots
      .split(/(?:\r?\n *){2,}/)
      .map((text) => ({ type: "paragraph", content: text === "" ? [] : [{ type: "text", text }] })),
  });

const lignesDe = (noeud: Noeud): string[] =>
  ecrireEnLigne(noeud.content ?? [])
    .split("\n")
    .map((ligne) => ligne.trim())
    .filter((ligne) => ligne !== "");

const gardeSesMots = (ligne: string) =>
  ligne.replace(TETE, (_tete, nombre?: string) => (nombre ? `${nombre}\\` : "\\"));

function ecrireBloc(bloc: Noeud): string {
  const { type, attrs } = bloc;
  if (type === "bulletList" || type === "orderedList") return ecrireListe(bloc);
  if (type === "table") return ecrireTable(bloc);
  if (type === "image") {
    const alt = permis(String(attrs?.alt ?? ""));
    return `![${proteger(alt.replace(/\s+/g, " ").trim())}](image:${attrs?.id})`;
  }
  const lignes = lignesDe(bloc);
  if (type === "heading") return lignes.length > 0 ? `${attrs?.level === 2 ? "##" : "#"} ${lignes.join(" ")}` : "";
  return lignes.map(gardeSesMots).join("\n");
}

/** Reads a text back, or a text typed without any sign. Never fails; what it answers passes `lireTexteRiche`. */
export function lireMarkdown(source: string): TexteRiche {
  const lignes = source.replace(/\r\n?/g, "\n").split("\n");
  const blocs: Noeud[] = [];
  for (let rang = 0; rang < lignes.length; ) {
    const nature = natureDe(lignes, rang);
    let fin = rang + 1;
    while (nature !== "seul" && fin < lignes.length && natureDe(lignes, fin, nature) === nature) fin += 1;
    const prises = lignes.slice(rang, fin).map((ligne) => ligne.trimEnd());
    for (const bloc of lireBloc(nature, prises)) blocs.push(bloc);
    rang = fin;
  }
  return blocs.length === 0 ? TEXTE_VIDE : { type: "doc", content: blocs };
}

type Nature = "vide" | "seul" | "liste" | "table" | "mots";

function natureDe(lignes: readonly string[], rang: number, dans?: Nature): Nature {
  const ligne = (lignes[rang] ?? "").trim();
  if (ligne === "") return "vide";
  if (TITRE.test(ligne) || imageDe(ligne)) return "seul";
  if (RANGEE.test(ligne) && (dans === "table" || TRAITS.test((lignes[rang + 1] ?? "").trim()))) return "table";
  return PUCE.test((lignes[rang] ?? "").trimEnd()) ? "liste" : "mots";
}

function imageDe(ligne: string): Noeud | null {
  const [image, alt = "", id] = ligne.match(IMAGE) ?? [];
  return image && nu(alt).length <= ALT_MAX ? { type: "image", attrs: { id, alt: nu(alt) } } : null;
}

function lireBloc(nature: Nature, lignes: readonly string[]): Noeud[] {
  if (nature === "vide") return [];
  const [premiere = ""] = lignes.map((ligne) => ligne.trim());
  const [, diese, titre = ""] = premiere.match(TITRE) ?? [];
  if (nature === "seul" && diese)
    return [{ type: "heading", attrs: { level: diese.length }, content: lireEnLigne(titre) }];
  const image = imageDe(premiere);
  if (nature === "seul" && image) return [image];
  if (nature === "table") return [lireTable(lignes)];
  if (nature === "liste") return lireListes(lignes);
  return [{ type: "paragraph", content: lireEnLigne(lignes.map((ligne) => ligne.trim()).join("\n")) }];
}
