import { ecrireEnLigne, lireEnLigne } from "./inline.ts";
import { type Noeud, TEXTE_VIDE, type TexteRiche } from "./riche.ts";

const TITRE = /^(#{1,2}) +(.*)$/;
const PUCE = /^( *)(?:[-•]|\d{1,3}\.) +(.*)$/;
const NUMERO = /^ *\d/;
const IMAGE = /^!\[((?:\\.|[^\\\]])*)\]\(image:([\w-]{1,64})\)$/;
const RANGEE = /^\|(.*)\|$/;
const TRAITS = /^\|(?: *-{3,} *\|)+$/;
/** What would be read as something else at the head of a line of words. */
const TETE = /^(?=#{1,2} |[-•] |!\[)|^(\d{1,3})(?=\. )/;

/** A text as it is kept, frozen and exported: the Markdown of this house. `lireMarkdown` reads it back. */
export const ecrireMarkdown = ({ content }: TexteRiche): string =>
  content
    .map((bloc) => ecrireBloc(bloc))
    .filter((bloc) => bloc !== "")
    .join("\n\n");

const lignesDe = (noeud: Noeud): string[] =>
  ecrireEnLigne(noeud.content ?? [])
    .split("\n")
    .map((ligne) => ligne.trim())
    .filter((ligne) => ligne !== "");

function ecrireBloc(bloc: Noeud): string {
  switch (bloc.type) {
    case "heading":
      return lignesDe(bloc).length > 0
        ? `${"#".repeat(Number(bloc.attrs?.level ?? 1))} ${lignesDe(bloc).join(" ")}`
        : "";
    case "bulletList":
    case "orderedList":
      return ecrireListe(bloc, "");
    case "table":
      return ecrireTable(bloc);
    case "image":
      return `![${String(bloc.attrs?.alt ?? "")
        .replace(/\s+/g, " ")
        .trim()
        .replace(/[\\\]]/g, "\\$&")}](image:${bloc.attrs?.id})`;
    default:
      return lignesDe(bloc)
        .map((ligne) => ligne.replace(TETE, (_tete, nombre?: string) => (nombre ? `${nombre}\\` : "\\")))
        .join("\n");
  }
}

function ecrireListe(liste: Noeud, retrait: string): string {
  const items = (liste.content ?? []).flatMap((item, rang) => {
    const [premier, ...suite] = item.content ?? [];
    const signe = liste.type === "orderedList" ? `${Math.min(rang + 1, 999)}.` : "-";
    const mots = premier?.type === "paragraph" ? lignesDe(premier).join(" ") : "";
    const dedans = (premier?.type === "paragraph" ? suite : (item.content ?? [])).map((enfant) =>
      enfant.type === "paragraph"
        ? `${retrait}${signe} ${lignesDe(enfant).join(" ")}`
        : ecrireListe(enfant, `${retrait}  `),
    );
    return [mots === "" ? "" : `${retrait}${signe} ${mots}`, ...dedans].filter((ligne) => ligne.trim() !== "");
  });
  return items.join("\n");
}

function ecrireTable(table: Noeud): string {
  const rangees = (table.content ?? []).map((rangee) =>
    (rangee.content ?? []).map((cellule) => (cellule.content ?? []).flatMap(lignesDe).join("<br>")),
  );
  const colonnes = Math.max(0, ...rangees.map((cellules) => cellules.length));
  if (colonnes === 0) return "";
  const ligne = (cellules: readonly string[]) =>
    `| ${Array.from({ length: colonnes }, (_, rang) => cellules[rang] ?? "").join(" | ")} |`;
  const [tete = [], ...corps] = rangees;
  return [ligne(tete), ligne(Array(colonnes).fill("---")), ...corps.map(ligne)].join("\n");
}

/** Reads a text back, or a text typed without any sign. Never fails. */
export function lireMarkdown(source: string): TexteRiche {
  const lignes = source.replace(/\r\n?/g, "\n").split("\n");
  const blocs: Noeud[] = [];
  for (let rang = 0; rang < lignes.length; ) {
    const nature = natureDe(lignes, rang);
    let fin = rang + 1;
    while (nature !== "seul" && fin < lignes.length && natureDe(lignes, fin, nature) === nature) fin += 1;
    const prises = lignes.slice(rang, fin).map((ligne) => ligne.trimEnd());
    if (nature !== "vide") blocs.push(...lireBloc(nature, prises));
    rang = fin;
  }
  return blocs.length === 0 ? TEXTE_VIDE : { type: "doc", content: blocs };
}

type Nature = "vide" | "seul" | "liste" | "table" | "mots";

function natureDe(lignes: readonly string[], rang: number, dans?: Nature): Nature {
  const ligne = (lignes[rang] ?? "").trim();
  if (ligne === "") return "vide";
  if (TITRE.test(ligne) || IMAGE.test(ligne)) return "seul";
  if (RANGEE.test(ligne) && (dans === "table" || TRAITS.test((lignes[rang + 1] ?? "").trim()))) return "table";
  return PUCE.test(lignes[rang] ?? "") ? "liste" : "mots";
}

const paragraphe = (mots: string): Noeud => {
  const content = lireEnLigne(mots);
  return content.length > 0 ? { type: "paragraph", content } : { type: "paragraph" };
};

function lireBloc(nature: Nature, lignes: readonly string[]): Noeud[] {
  const [premiere = ""] = lignes.map((ligne) => ligne.trim());
  const [, diese, titre = ""] = premiere.match(TITRE) ?? [];
  if (nature === "seul" && diese)
    return [{ type: "heading", attrs: { level: diese.length }, content: lireEnLigne(titre) }];
  const [, alt = "", id] = premiere.match(IMAGE) ?? [];
  if (nature === "seul") return [{ type: "image", attrs: { id, alt: alt.replace(/\\(.)/g, "$1") } }];
  if (nature === "table") return [lireTable(lignes)];
  if (nature === "liste") return lireListes(lignes);
  return [paragraphe(lignes.map((ligne) => ligne.trim()).join("\n"))];
}

const NIVEAUX = 4;

/** Items by their indentation, four levels at most; a list of another kind at the same level is another list. */
function lireListes(lignes: readonly string[], niveau = 1): Noeud[] {
  const listes: { type: string; content: { type: string; content: Noeud[] }[] }[] = [];
  for (let rang = 0; rang < lignes.length; ) {
    const [, retrait = "", mots = ""] = lignes[rang]?.match(PUCE) ?? [];
    let fin = rang + 1;
    const plusLoin = () => (lignes[fin]?.match(PUCE)?.[1] ?? "").length > retrait.length;
    while (niveau < NIVEAUX && fin < lignes.length && plusLoin()) fin += 1;
    const dedans = lireListes(lignes.slice(rang + 1, fin), niveau + 1);
    const type = NUMERO.test(lignes[rang] ?? "") ? "orderedList" : "bulletList";
    const item = { type: "listItem", content: [paragraphe(mots), ...dedans] };
    const derniere = listes.at(-1);
    if (derniere?.type === type) derniere.content.push(item);
    else listes.push({ type, content: [item] });
    rang = fin;
  }
  return listes;
}

function lireTable(lignes: readonly string[]): Noeud {
  const rangees = lignes.filter((ligne) => !TRAITS.test(ligne.trim()));
  return {
    type: "table",
    content: rangees.map((ligne, rang) => ({
      type: "tableRow",
      content: cellulesDe(ligne).map((mots) => ({
        type: rang === 0 ? "tableHeader" : "tableCell",
        content: [paragraphe(mots.replaceAll("<br>", "\n"))],
      })),
    })),
  };
}

const cellulesDe = (ligne: string) =>
  (
    ligne
      .trim()
      .slice(1, -1)
      .match(/(?:\\.|[^\\|])+/g) ?? []
  ).map((cellule) => cellule.trim());
