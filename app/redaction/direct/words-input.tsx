import { type InputHTMLAttributes, useEffect, useRef } from "react";
import type * as Y from "yjs";
import { lierTexte } from "./text-binding.ts";

type Props = {
  texte: Y.Text | undefined;
  /** Begins the words of a cell that has none. */
  commencer?: () => Y.Text | undefined;
  /** A field of several lines, which grows with its words. */
  long?: boolean;
} & Pick<
  InputHTMLAttributes<HTMLElement>,
  | "id"
  | "className"
  | "onFocus"
  | "onBlur"
  | "readOnly"
  | "aria-labelledby"
  | "aria-describedby"
  | "aria-label"
  | "aria-invalid"
  | "aria-required"
> & { maxLength?: number; "data-nom"?: string; "data-cellule"?: string };

/** A field of the page bound to shared words: each writes where they are, nobody writes over the others. */
export function WordsInput({ texte, commencer, long, ...attributs }: Props) {
  const saisie = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const debut = useRef(commencer);
  debut.current = commencer;
  useEffect(() => {
    const champ = saisie.current;
    if (!champ) return;
    if (texte) return lierTexte(champ, texte, champ);
    const commence = () => {
      const mots = debut.current?.();
      if (mots) mots.insert(0, champ.value);
    };
    champ.addEventListener("input", commence, { once: true });
    return () => champ.removeEventListener("input", commence);
  }, [texte]);
  return long ? (
    <textarea {...attributs} ref={saisie} rows={2} className={attributs.className ?? "input"} />
  ) : (
    <input {...attributs} ref={saisie} type="text" autoComplete="off" className={attributs.className ?? "input"} />
  );
}
