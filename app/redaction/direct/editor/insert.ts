import type { Editor, JSONContent } from "@tiptap/core";
import { Selection } from "@tiptap/pm/state";

/**
 * Puts a block after the one where the caret is, or in its place when that one is empty, and the caret inside.
 * A paragraph follows when nothing does: one must be able to write on.
 */
export function insererBloc(editor: Editor, bloc: JSONContent): void {
  const { $from } = editor.state.selection;
  const { doc } = editor.state;
  const courant = $from.depth > 0 ? $from.node(1) : $from.nodeAfter;
  const debut = $from.depth > 0 ? $from.before(1) : $from.pos;
  const fin = debut + (courant?.nodeSize ?? 0);
  const vide = courant?.type.name === "paragraph" && courant.content.size === 0;
  const suite = fin >= doc.content.size ? [{ type: "paragraph" }] : [];
  const place = vide ? debut : fin;
  editor
    .chain()
    .insertContentAt(vide ? { from: debut, to: fin } : fin, [bloc, ...suite])
    .command(({ tr }) => {
      tr.setSelection(Selection.near(tr.doc.resolve(place + 1)));
      return true;
    })
    .focus()
    .run();
}
