import { Editor, Extension } from "@tiptap/core";
import { Bold } from "@tiptap/extension-bold";
import { HardBreak } from "@tiptap/extension-hard-break";
import { Italic } from "@tiptap/extension-italic";
import { Paragraph } from "@tiptap/extension-paragraph";
import { Text } from "@tiptap/extension-text";
import { redo, undo, ySyncPlugin, yUndoPlugin } from "@tiptap/y-tiptap";
import type { Awareness } from "y-protocols/awareness";
import type * as Y from "yjs";
import { permis } from "#workflows/texte/characters.ts";
import type { Membre } from "../types.ts";
import { curseurs } from "./cursors.ts";
import { Image } from "./image.ts";
import { limiter } from "./limit.ts";
import { Lien } from "./link.ts";
import { type Appel, appeler, Mention } from "./mention.ts";
import { ElementDeListe, ListeAPuces, ListeNumerotee, Texte, Titre } from "./nodes.ts";
import { TABLES } from "./table.ts";

export type Edition = {
  readonly element: HTMLElement;
  readonly fragment: Y.XmlFragment;
  readonly awareness: Awareness;
  readonly membres: readonly Membre[];
  /** What names and describes the text for those who do not see it. */
  readonly attributs: Readonly<Record<string, string>>;
  readonly modifiable: boolean;
  appel(appel: Appel | null): void;
  fichier(fichier: File): void;
  tropLong(): void;
};

const partage = ({ fragment, awareness, tropLong }: Edition) =>
  Extension.create({
    name: "partage",
    priority: 1_000,
    addProseMirrorPlugins: () => [ySyncPlugin(fragment), curseurs(awareness), yUndoPlugin(), limiter(tropLong)],
    addKeyboardShortcuts() {
      const annuler = () => undo(this.editor.state) ?? true;
      const retablir = () => redo(this.editor.state) ?? true;
      return { "Mod-z": annuler, "Mod-y": retablir, "Shift-Mod-z": retablir };
    },
  });

/** The editor of one answer, bound to its shared text. It knows what `workflows/texte/riche.ts` allows, no more. */
export function creerEditeur(edition: Edition): Editor {
  const prendre = (fichiers: FileList | undefined) => {
    const image = [...(fichiers ?? [])].find(({ type }) => type.startsWith("image/"));
    if (image) edition.fichier(image);
    return (fichiers?.length ?? 0) > 0;
  };
  return new Editor({
    element: edition.element,
    editable: edition.modifiable,
    injectCSS: false,
    enableCoreExtensions: { textDirection: false, drop: false, paste: false, delete: false },
    extensions: [
      Texte,
      Paragraph,
      Text,
      Titre,
      ListeAPuces,
      ListeNumerotee,
      ElementDeListe,
      ...TABLES,
      Image,
      HardBreak,
      Mention,
      Bold,
      Italic,
      Lien,
      partage(edition),
      appeler(edition.membres, (appel) => edition.appel(appel)),
    ],
    editorProps: {
      attributes: { lang: "fr", "aria-multiline": "true", ...edition.attributs },
      transformPastedText: permis,
      transformPastedHTML: permis,
      handlePaste: (_view, { clipboardData }) =>
        clipboardData?.types.includes("text/html") ? false : prendre(clipboardData?.files),
      handleDrop: (_view, { dataTransfer }) => prendre(dataTransfer?.files),
    },
  });
}
