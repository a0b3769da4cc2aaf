import type { Editor } from "@tiptap/core";
import { useEffect, useReducer } from "react";

/** Draws again whenever the text, the caret or the focus of an editor changes. */
export function useSuivi(editor: Editor | null): void {
  const [, redessiner] = useReducer((fois: number) => fois + 1, 0);
  useEffect(() => {
    if (!editor) return;
    editor.on("transaction", redessiner);
    return () => {
      editor.off("transaction", redessiner);
    };
  }, [editor]);
}
