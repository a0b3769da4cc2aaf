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
/** How many nodes a list may stand in: lists in lists, five deep. Nothing else holds its own kind. */
export const PROFONDEUR_MAX = 10;
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
const estUnIdentifiant = (valeur: unknown) => typeof valeur === "string" && /^[\w-]{1,64}$/.test(valeur);

/** The attributes each node may carry, and their values. */
export const ATTRIBUTS: Readonly<Record<string, Readonly<Record<string, (valeur: unknown) => boolean>>>> = {
  heading: { level: (valeur) => valeur === 1 || valeur === 2 },
  orderedList: { start: (valeur) => valeur === 1, type: (valeur) => valeur === null },
  tableHeader: { colspan: (v) => v === 1, rowspan: (v) => v === 1, colwidth: (v) => v === null },
  tableCell: { colspan: (v) => v === 1, rowspan: (v) => v === 1, colwidth: (v) => v === null },
  mention: { id: estUnIdentifiant, label: (valeur) => mot(valeur, 120) },
  image: { id: estUnIdentifiant, alt: (valeur) => mot(valeur, 500) },
};

const SCHEMAS = /^(https?:\/\/[^\s/]|mailto:[^\s@]+@|tel:\+?[\d .-]+$)/i;

/** The only addresses a link may lead to: web, mail, telephone. Judged again wherever a link is drawn. */
export const lienPermis = (href: unknown): href is string =>
  typeof href === "string" &&
  href.length <= 2_000 &&
  // Browsers skip controls inside a scheme; an invisible sign hides where the link leads.
  !/[\p{Cc}\p{Cf}\p{Cs}\s]/u.test(href) &&
  SCHEMAS.test(href);

const estUnObjet = (valeur: unknown): valeur is Record<string, unknown> =>
  typeof valeur === "object" && valeur !== null && !Array.isArray(valeur);

export function marquePermise(marque: unknown): marque is Marque {
  if (!estUnObjet(marque)) return false;
  const { type, attrs = {} } = marque;
  if (!estUnObjet(attrs)) return false;
  if (type === "bold" || type === "italic") return Object.keys(attrs).length === 0;
  return type === "link" && Object.keys(attrs).join() === "href" && lienPermis(attrs.href);
}

const attributPermis = (type: string, cle: string, valeur: unknown): boolean => {
  const permis = ATTRIBUTS[type] ?? {};
  return Object.hasOwn(permis, cle) && permis[cle]?.(valeur) === true;
};

/** Why a node may not stand in a text, or null when it may, with everything in it. Takes anything. */
export function refusDuNoeud(noeud: unknown, parent = "doc", profondeur = 0): string | null {
  if (!estUnObjet(noeud) || typeof noeud.type !== "string") return `no node in ${parent}`;
  const { type, attrs = {}, content = [], text, marks = [] } = noeud;
  if (profondeur >= PROFONDEUR_MAX && LISTES.includes(type)) return "too deep";
  if (!ENFANTS[parent]?.includes(type)) return `${type} in ${parent}`;
  if ((type === "text") !== (typeof text === "string")) return `text of ${type}`;
  if (!Array.isArray(marks) || !marks.every(marquePermise)) return `mark of ${type}`;
  if (!estUnObjet(attrs)) return `attributes of ${type}`;
  const refuse = Object.entries(attrs).find(([cle, valeur]) => !attributPermis(type, cle, valeur));
  if (refuse) return `attribute ${refuse[0]} of ${type}`;
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
