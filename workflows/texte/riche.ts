/** What a character may carry. Links only lead to addresses of `lienPermis`. */
export type Marque =
  | { readonly type: "bold" }
  | { readonly type: "italic" }
  | { readonly type: "link"; readonly attrs: { readonly href: string } };

/** A piece of a text, in the shape the editor works with (ProseMirror JSON). */
export type Noeud = {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly content?: readonly Noeud[];
  readonly text?: string;
  readonly marks?: readonly Marque[];
};

/** The answer to one question: headings, paragraphs, lists, tables, images. */
export type TexteRiche = { readonly type: "doc"; readonly content: readonly Noeud[] };

export const TEXTE_VIDE: TexteRiche = { type: "doc", content: [] };

const LISTES = ["bulletList", "orderedList"];
const EN_LIGNE = ["text", "hardBreak", "mention"];

/** What may stand in what. A node that is not named here does not exist. */
export const ENFANTS: Readonly<Record<string, readonly string[]>> = {
  doc: ["paragraph", "heading", ...LISTES, "table", "image"],
  paragraph: EN_LIGNE,
  heading: EN_LIGNE,
  bulletList: ["listItem"],
  orderedList: ["listItem"],
  listItem: ["paragraph", ...LISTES],
  table: ["tableRow"],
  tableRow: ["tableHeader", "tableCell"],
  tableHeader: ["paragraph"],
  tableCell: ["paragraph"],
  text: [],
  hardBreak: [],
  mention: [],
  image: [],
};

const mot = (valeur: unknown, longueur: number) => typeof valeur === "string" && valeur.length <= longueur;
const IDENTIFIANT = /^[\w-]{1,64}$/;

/** The attributes each node may carry, and their values. */
export const ATTRIBUTS: Readonly<Record<string, Readonly<Record<string, (valeur: unknown) => boolean>>>> = {
  heading: { level: (valeur) => valeur === 1 || valeur === 2 },
  orderedList: { start: (valeur) => valeur === 1, type: (valeur) => valeur === null },
  tableHeader: { colspan: (v) => v === 1, rowspan: (v) => v === 1, colwidth: (v) => v === null },
  tableCell: { colspan: (v) => v === 1, rowspan: (v) => v === 1, colwidth: (v) => v === null },
  mention: { id: (valeur) => IDENTIFIANT.test(String(valeur)), label: (valeur) => mot(valeur, 120) },
  image: { id: (valeur) => IDENTIFIANT.test(String(valeur)), alt: (valeur) => mot(valeur, 500) },
};

const SCHEMAS = /^(https?:\/\/[^\s/]|mailto:[^\s@]+@|tel:\+?[\d .-]+$)/i;

/** The only addresses a link may lead to: web, mail, telephone. Judged again wherever a link is drawn. */
export const lienPermis = (href: unknown): href is string =>
  typeof href === "string" &&
  href.length <= 2_000 &&
  // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers skip them inside a scheme
  !/[\u0000-\u001f\u007f\s]/.test(href) &&
  SCHEMAS.test(href);

export const marquePermise = (marque: unknown): marque is Marque => {
  const { type, attrs = {} } = (marque ?? {}) as { type?: unknown; attrs?: Record<string, unknown> };
  if (type === "bold" || type === "italic") return Object.keys(attrs).length === 0;
  return type === "link" && Object.keys(attrs).join() === "href" && lienPermis(attrs.href);
};

/** Why a node may not stand in a text, or null when it may, with everything in it. */
export function refusDuNoeud(noeud: unknown, parent = "doc", profondeur = 0): string | null {
  const { type, attrs = {}, content = [], text, marks = [] } = (noeud ?? {}) as Record<string, unknown> & Noeud;
  if (profondeur > 12) return "too deep";
  if (typeof type !== "string" || !ENFANTS[parent]?.includes(type)) return `${String(type)} in ${parent}`;
  if ((type === "text") !== (typeof text === "string")) return `text of ${type}`;
  if (!Array.isArray(marks) || !marks.every(marquePermise)) return `mark of ${type}`;
  for (const [cle, valeur] of Object.entries(attrs)) {
    if (!ATTRIBUTS[type]?.[cle]?.(valeur)) return `attribute ${cle} of ${type}`;
  }
  if (!Array.isArray(content)) return `content of ${type}`;
  for (const enfant of content) {
    const refus = refusDuNoeud(enfant, type, profondeur + 1);
    if (refus) return refus;
  }
  return null;
}

/** The text when all of it is allowed, null otherwise. Takes anything: it is what a stranger may have sent. */
export function lireTexteRiche(valeur: unknown): TexteRiche | null {
  const { type, content } = (valeur ?? {}) as { type?: unknown; content?: unknown };
  if (type !== "doc" || !Array.isArray(content)) return null;
  return content.some((noeud) => refusDuNoeud(noeud) !== null) ? null : { type: "doc", content };
}

/** The words alone, a line per block: what is counted, searched and compared. */
export function texteNu({ content }: Pick<Noeud, "content">): string {
  return (content ?? []).map(motsDe).join("\n");
}

function motsDe({ type, text = "", attrs = {}, content = [] }: Noeud): string {
  if (type === "text") return text;
  if (type === "hardBreak") return "\n";
  if (type === "mention") return `@${String(attrs.label ?? "")}`;
  if (type === "image") return String(attrs.alt ?? "");
  const enLigne = type === "paragraph" || type === "heading";
  return content.map(motsDe).join(enLigne ? "" : type === "tableRow" ? "\t" : "\n");
}
