import type { Editor } from "@tiptap/core";
import { redo, undo, yUndoPluginKey } from "@tiptap/y-tiptap";
import type { IconName } from "#app/ui/icon.tsx";
import { insererBloc } from "./insert.ts";
import { dansUnTableau, TABLEAU_NEUF } from "./table.ts";

export type Dialogue = "lien" | "image";

export type Outil = {
  readonly nom: string;
  /** What the button shows: a sign, or its own name. */
  readonly icone?: IconName;
  /** A button that stays pressed while its formatting is on. */
  actif?(editor: Editor): boolean;
  possible?(editor: Editor): boolean;
  faire(editor: Editor, ouvrir: (dialogue: Dialogue) => void): unknown;
};

const marque = (nom: string, icone: IconName, type: "bold" | "italic"): Outil => ({
  nom,
  icone,
  actif: (editor) => editor.isActive(type),
  faire: (editor) => editor.chain().focus().toggleMark(type).run(),
});

const titre = (nom: string, level: 1 | 2): Outil => ({
  nom,
  actif: (editor) => editor.isActive("heading", { level }),
  possible: (editor) => !dansUnTableau(editor) && !editor.isActive("listItem"),
  faire: (editor) => editor.chain().focus().toggleNode("heading", "paragraph", { level }).run(),
});

const liste = (nom: string, icone: IconName, type: "bulletList" | "orderedList"): Outil => ({
  nom,
  icone,
  actif: (editor) => editor.isActive(type),
  possible: (editor) => !dansUnTableau(editor),
  faire: (editor) => editor.chain().focus().toggleList(type, "listItem").run(),
});

type Piles = { undoStack: unknown[]; redoStack: unknown[] };
const piles = (editor: Editor): Piles | undefined => yUndoPluginKey.getState(editor.state)?.undoManager;

const histoire = (nom: string, icone: IconName, pile: keyof Piles, faire: typeof undo): Outil => ({
  nom,
  icone,
  possible: (editor) => (piles(editor)?.[pile].length ?? 0) > 0,
  faire: (editor) => {
    faire(editor.state);
    editor.commands.focus();
  },
});

/** The toolbar, group by group. */
export const OUTILS: readonly (readonly Outil[])[] = [
  [titre("Titre", 1), titre("Sous-titre", 2), marque("Gras", "bold", "bold"), marque("Italique", "italic", "italic")],
  [
    liste("Liste à puces", "list", "bulletList"),
    liste("Liste numérotée", "list-ordered", "orderedList"),
    {
      nom: "Tableau",
      icone: "table",
      possible: (editor) => !dansUnTableau(editor),
      faire: (editor) => insererBloc(editor, TABLEAU_NEUF),
    },
    {
      nom: "Lien",
      icone: "link",
      actif: (editor) => editor.isActive("link"),
      faire: (_editor, ouvrir) => ouvrir("lien"),
    },
    {
      nom: "Image",
      icone: "image",
      possible: (editor) => !dansUnTableau(editor),
      faire: (_editor, ouvrir) => ouvrir("image"),
    },
  ],
  [histoire("Annuler", "undo-2", "undoStack", undo), histoire("Rétablir", "redo-2", "redoStack", redo)],
];
