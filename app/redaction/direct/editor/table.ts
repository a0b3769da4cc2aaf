import { type Editor, Node } from "@tiptap/core";
import type { EditorState, Transaction } from "@tiptap/pm/state";
import {
  addColumnAfter,
  addRowAfter,
  deleteColumn,
  deleteRow,
  deleteTable,
  goToNextCell,
  isInTable,
  tableEditing,
} from "@tiptap/pm/tables";

const ROLES: Readonly<Record<string, string>> = {
  table: "table",
  tableRow: "row",
  tableCell: "cell",
  tableHeader: "header_cell",
};

type Commande = (state: EditorState, dispatch?: (transaction: Transaction) => void) => boolean;
const faire = (editor: Editor, commande: Commande) => commande(editor.state, editor.view.dispatch);

/** Tables of plain cells: nothing is merged, nothing has a width of its own. */
const Tableau = Node.create({
  name: "table",
  content: "tableRow+",
  isolating: true,
  parseHTML: () => [{ tag: "table" }],
  renderHTML: () => ["div", { class: "scroll-x" }, ["table", ["tbody", 0]]],
  extendNodeSchema: ({ name }) => (ROLES[name] ? { tableRole: ROLES[name] } : {}),
  addProseMirrorPlugins: () => [tableEditing()],
  addKeyboardShortcuts() {
    const { editor } = this;
    return {
      Tab: () =>
        isInTable(editor.state) &&
        (faire(editor, goToNextCell(1)) || (faire(editor, addRowAfter) && faire(editor, goToNextCell(1)))),
      "Shift-Tab": () => isInTable(editor.state) && faire(editor, goToNextCell(-1)),
      "Mod-Enter": () =>
        isInTable(editor.state) &&
        editor
          .chain()
          .insertContentAt(editor.state.selection.$from.after(1), { type: "paragraph" })
          .setTextSelection(editor.state.selection.$from.after(1) + 1)
          .run(),
    };
  },
});

const Rangee = Node.create({
  name: "tableRow",
  content: "(tableHeader | tableCell)*",
  parseHTML: () => [{ tag: "tr" }],
  renderHTML: () => ["tr", 0],
});

const simple = <V>(valeur: V) => ({ default: valeur, rendered: false, parseHTML: () => valeur });

const cellule = (name: string, tag: string) =>
  Node.create({
    name,
    content: "paragraph+",
    isolating: true,
    addAttributes: () => ({ colspan: simple(1), rowspan: simple(1), colwidth: simple(null) }),
    parseHTML: () => [{ tag }],
    renderHTML: () => [tag, 0],
  });

export const TABLES = [Tableau, Rangee, cellule("tableHeader", "th"), cellule("tableCell", "td")];

const rangee = (type: string) => ({
  type: "tableRow",
  content: [1, 2, 3].map(() => ({ type, content: [{ type: "paragraph" }] })),
});
/** Three columns under their heads, to begin with. */
export const TABLEAU_NEUF = {
  type: "table",
  content: [rangee("tableHeader"), rangee("tableCell"), rangee("tableCell")],
};

/** What may be done from inside a table, in the order of the toolbar. */
export const OUTILS_DE_TABLEAU: readonly {
  nom: string;
  icone: "plus" | "minus" | "trash-2";
  faire(editor: Editor): boolean;
}[] = [
  { nom: "Ajouter une ligne", icone: "plus", faire: (editor) => faire(editor, addRowAfter) },
  { nom: "Ajouter une colonne", icone: "plus", faire: (editor) => faire(editor, addColumnAfter) },
  { nom: "Retirer la ligne", icone: "minus", faire: (editor) => faire(editor, deleteRow) },
  { nom: "Retirer la colonne", icone: "minus", faire: (editor) => faire(editor, deleteColumn) },
  { nom: "Retirer le tableau", icone: "trash-2", faire: (editor) => faire(editor, deleteTable) },
];

export const dansUnTableau = (editor: Editor): boolean => isInTable(editor.state);
