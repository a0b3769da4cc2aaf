import type { Editor } from "@tiptap/core";
import { useEffect, useRef, useState } from "react";
import { creerEditeur } from "./editor/create.ts";
import type { Appel } from "./editor/mention.ts";
import { idDuMembre, MentionList } from "./mention-list.tsx";
import type { Session } from "./session.ts";
import type { Question } from "./types.ts";

type Props = {
  question: Question;
  session: Session;
  modifiable: boolean;
  /** The text has the caret, or has just come; null when it leaves. */
  actif(editor: Editor, present: boolean): void;
  fichier(editor: Editor, fichier: File): void;
};

const TROP_LONG = "Cette réponse atteint 20 000 caractères : raccourcissez-la avant d’ajouter autre chose.";

/** One answer to write with the others, in the letter of the file. */
export function RichQuestion({ question: { nom, section, champ }, session, modifiable, actif, fichier }: Props) {
  const boite = useRef<HTMLDivElement>(null);
  const rappels = useRef({ actif, fichier });
  rappels.current = { actif, fichier };
  const editeur = useRef<Editor | null>(null);
  const [appel, setAppel] = useState<Appel | null>(null);
  const [plein, setPlein] = useState(false);

  useEffect(() => {
    if (!boite.current) return;
    const editor = creerEditeur({
      element: boite.current,
      fragment: session.doc.getXmlFragment(nom),
      awareness: session.awareness,
      membres: session.ouverture.membres,
      attributs: {
        class: "answer",
        "data-nom": nom,
        "aria-labelledby": `q-${champ.code}`,
        "aria-describedby": `aide-${champ.code}`,
      },
      modifiable: false,
      appel: setAppel,
      fichier: (recu) => rappels.current.fichier(editor, recu),
      tropLong: () => setPlein(true),
    });
    const entrer = () => {
      session.etreDans(section);
      rappels.current.actif(editor, true);
    };
    const ecrit = () => setPlein(false);
    editor.on("focus", entrer);
    editor.on("update", ecrit);
    editeur.current = editor;
    rappels.current.actif(editor, true);
    return () => {
      rappels.current.actif(editor, false);
      editeur.current = null;
      editor.destroy();
    };
  }, [session, nom, section, champ.code]);

  useEffect(() => {
    if (editeur.current && editeur.current.isEditable !== modifiable) editeur.current.setEditable(modifiable, false);
  }, [modifiable]);

  // The caret stays in the text: the list only says which member is chosen.
  useEffect(() => {
    const texte = editeur.current?.view.dom;
    if (!texte) return;
    if (appel) {
      texte.setAttribute("aria-controls", "membres");
      texte.setAttribute("aria-activedescendant", idDuMembre(appel.choisi));
    } else {
      texte.removeAttribute("aria-controls");
      texte.removeAttribute("aria-activedescendant");
    }
  }, [appel]);

  return (
    <>
      <div ref={boite} />
      {appel && <MentionList appel={appel} />}
      {plein && (
        <p className="err small" role="alert">
          {TROP_LONG}
        </p>
      )}
    </>
  );
}
