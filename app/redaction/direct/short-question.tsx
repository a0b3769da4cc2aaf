import { CARACTERES_PAR_REPONSE } from "#app/direct/limits.ts";
import type { Session } from "./session.ts";
import type { Question } from "./types.ts";
import { ValueQuestion } from "./value-question.tsx";
import { WordsInput } from "./words-input.tsx";

type Props = { question: Question; session: Session; modifiable: boolean };

/** An answer in one line. */
export function ShortQuestion({ question, session, modifiable }: Props) {
  const { nom, champ, section } = question;
  if (champ.nature !== "texte") return <ValueQuestion question={question} session={session} modifiable={modifiable} />;
  return (
    <WordsInput
      id={champ.code}
      data-nom={nom}
      aria-labelledby={`q-${champ.code}`}
      aria-describedby={`aide-${champ.code}`}
      texte={session.doc.getText(nom)}
      maxLength={CARACTERES_PAR_REPONSE}
      readOnly={!modifiable}
      onFocus={() => session.etreDans(section)}
    />
  );
}
