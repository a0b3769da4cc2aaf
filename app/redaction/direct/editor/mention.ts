import { Extension, Node } from "@tiptap/core";
import { type EditorState, Plugin, PluginKey } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { ATTRIBUTS } from "#workflows/texte/riche.ts";
import type { Membre } from "../types.ts";

/** A member of the team, named in the text. */
export const Mention = Node.create({
  name: "mention",
  group: "inline",
  inline: true,
  atom: true,
  addAttributes: () => ({ id: { default: null }, label: { default: "" } }),
  parseHTML: () => [
    {
      tag: "span[data-membre]",
      getAttrs: (element) => {
        const id = element.dataset.membre;
        const label = (element.textContent ?? "").replace(/^@/, "").slice(0, 120);
        return ATTRIBUTS.mention?.id?.(id) ? { id, label } : false;
      },
    },
  ],
  renderHTML: ({ node: { attrs } }) => ["span", { class: "mention", "data-membre": attrs.id }, `@${attrs.label}`],
  renderText: ({ node: { attrs } }) => `@${attrs.label}`,
});

/** What the list of members shows while « @… » is being typed. */
export type Appel = {
  readonly trouves: readonly Membre[];
  readonly choisi: number;
  /** Where to show it, in the window. */
  readonly place: { readonly left: number; readonly bottom: number };
  choisir(rang: number): void;
};

type Etat = { readonly de: number; readonly mots: string; readonly choisi: number } | null;
const CLE = new PluginKey<Etat>("appel");
const PLUS_LONG = 24;

const simplifier = (mots: string) => mots.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** The members whose name holds what is typed after « @ ». */
export const chercher = (membres: readonly Membre[], mots: string): Membre[] =>
  membres.filter(({ nom }) => simplifier(nom).includes(simplifier(mots))).slice(0, 6);

function lire({ selection }: EditorState): { de: number; mots: string } | null {
  const { $from, empty } = selection;
  if (!empty || !$from.parent.isTextblock) return null;
  const avant = $from.parent.textBetween(0, $from.parentOffset, undefined, "\ufffc");
  const [tout, mots = ""] = /(?<![\p{L}\d])@([\p{L}' -]*)$/u.exec(avant) ?? [];
  return tout === undefined || mots.length > PLUS_LONG ? null : { de: $from.pos - tout.length, mots };
}

/** Whether the place follows a member and one space. */
function apresUneMention({ doc }: EditorState, place: number): boolean {
  const { nodeBefore, parentOffset, parent } = doc.resolve(place);
  if (nodeBefore?.text !== " ") return false;
  return parent.childBefore(parentOffset - 1).node?.type.name === "mention";
}

/** Lists the members while « @… » is typed: arrows, Enter or Tab choose, Escape closes. */
export const appeler = (membres: readonly Membre[], montrer: (appel: Appel | null) => void) =>
  Extension.create({
    name: "appel",
    priority: 200,
    addProseMirrorPlugins: () => [surveiller(membres, montrer)],
  });

function surveiller(membres: readonly Membre[], montrer: (appel: Appel | null) => void): Plugin<Etat> {
  const trouvesPour = (etat: Etat) => (etat ? chercher(membres, etat.mots) : []);
  const choisir = (view: EditorView, rang: number) => {
    const etat = CLE.getState(view.state) ?? null;
    const membre = trouvesPour(etat)[rang];
    if (!etat || !membre) return false;
    const { schema, selection, tr } = view.state;
    const mention = schema.nodes.mention?.create({ id: membre.id, label: membre.nom });
    if (!mention) return false;
    const suite = selection.$from.nodeAfter?.text?.startsWith(" ") ? [] : [schema.text(" ")];
    view.dispatch(tr.replaceWith(etat.de, selection.from, [mention, ...suite]).setMeta(CLE, "ferme"));
    view.focus();
    return true;
  };
  return new Plugin<Etat>({
    key: CLE,
    state: {
      init: () => null,
      apply: (transaction, avant, _ancien, etat) => {
        const dit: unknown = transaction.getMeta(CLE);
        if (dit === "ferme") return null;
        if (typeof dit === "number") return avant && { ...avant, choisi: dit };
        if (!transaction.docChanged && !transaction.selectionSet) return avant;
        const lu = lire(etat);
        // Only typing opens the list; going back to an old « @ » does not.
        return lu && (avant || transaction.docChanged) ? { ...lu, choisi: 0 } : null;
      },
    },
    view: () => ({
      update: (view) => {
        const etat = CLE.getState(view.state) ?? null;
        const trouves = view.hasFocus() ? trouvesPour(etat) : [];
        if (!etat || trouves.length === 0) return montrer(null);
        const { left, bottom } = view.coordsAtPos(etat.de);
        montrer({ trouves, choisi: etat.choisi, place: { left, bottom }, choisir: (rang) => choisir(view, rang) });
      },
      destroy: () => montrer(null),
    }),
    props: {
      // The space that follows a name is already there.
      handleTextInput: (view, de, a, texte) => texte === " " && de === a && apresUneMention(view.state, de),
      handleKeyDown: (view, { key }) => {
        const etat = CLE.getState(view.state) ?? null;
        const nombre = trouvesPour(etat).length;
        if (!etat || nombre === 0) return false;
        if (key === "Enter" || key === "Tab") return choisir(view, etat.choisi);
        const pas = key === "ArrowDown" ? 1 : key === "ArrowUp" ? -1 : 0;
        if (pas === 0 && key !== "Escape") return false;
        view.dispatch(view.state.tr.setMeta(CLE, pas === 0 ? "ferme" : (etat.choisi + pas + nombre) % nombre));
        return true;
      },
      handleDOMEvents: {
        blur: () => {
          montrer(null);
          return false;
        },
      },
    },
  });
}
