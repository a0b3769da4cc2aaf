import type { Editor } from "@tiptap/core";
import type { ReactNode } from "react";
import { KnownAnswer } from "./known-answer.tsx";
import { RichQuestion } from "./rich-question.tsx";
import type { Session } from "./session.ts";
import { ShortQuestion } from "./short-question.tsx";
import type { Question as UneQuestion } from "./types.ts";

type Props = {
  question: UneQuestion;
  session: Session;
  modifiable: boolean;
  /** What in this answer looks like a patient's data. */
  alerte: ReactNode;
  actif(editor: Editor, present: boolean): void;
  fichier(editor: Editor, fichier: File): void;
};

/** A question as a heading of the text, and its answer under it. */
export function Question(props: Props) {
  const { libelle, code, aide, exemple, facultatif, nature } = props.question.champ;
  const dit = [aide, exemple && `Par exemple : ${exemple}`].filter(Boolean).join(" ");
  return (
    <div className="question" id={nature === "texteLong" ? code : undefined}>
      <h3 id={`q-${code}`}>
        {libelle}
        {facultatif && <span className="optional"> (facultatif)</span>}
      </h3>
      <p className="hint" id={`aide-${code}`}>
        {dit}
      </p>
      <KnownAnswer question={props.question} session={props.session} modifiable={props.modifiable} />
      {nature === "texteLong" ? <RichQuestion {...props} /> : <ShortQuestion {...props} />}
      {props.alerte}
    </div>
  );
}
