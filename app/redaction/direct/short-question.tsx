import { useState } from "react";
import { CARACTERES_PAR_REPONSE, CARACTERES_PAR_VALEUR } from "#app/direct/limits.ts";
import { classes } from "#app/ui/classes.ts";
import type { Session } from "./session.ts";
import type { Question } from "./types.ts";
import { useVersion } from "./use-shared.ts";
import { WordsInput } from "./words-input.tsx";

type Props = { question: Question; session: Session; modifiable: boolean };

const commun = ({ nom, champ }: Question) => ({
  id: champ.code,
  "data-nom": nom,
  "aria-labelledby": `q-${champ.code}`,
  "aria-describedby": `aide-${champ.code}`,
});

/** An answer in one line. */
export function ShortQuestion({ question, session, modifiable }: Props) {
  const { nom, champ, section } = question;
  if (champ.nature !== "texte") return <ValueQuestion question={question} session={session} modifiable={modifiable} />;
  return (
    <WordsInput
      {...commun(question)}
      texte={session.doc.getText(nom)}
      maxLength={CARACTERES_PAR_REPONSE}
      readOnly={!modifiable}
      onFocus={() => session.etreDans(section)}
    />
  );
}

/** A number or a date: the last one written stands. */
function ValueQuestion({ question, session, modifiable }: Props) {
  const { nom, champ, section } = question;
  const valeurs = session.doc.getMap<string>(nom);
  useVersion(valeurs as never);
  const [frappe, setFrappe] = useState<string | null>(null);
  const date = champ.nature === "date";
  return (
    <input
      {...commun(question)}
      className={classes("input short", !date && "num")}
      type={date ? "date" : "text"}
      inputMode={date ? undefined : "numeric"}
      autoComplete="off"
      maxLength={date ? undefined : CARACTERES_PAR_VALEUR}
      readOnly={!modifiable}
      value={frappe ?? valeurs.get("valeur") ?? ""}
      onFocus={() => session.etreDans(section, nom)}
      onChange={({ currentTarget: { value } }) => {
        setFrappe(value);
        session.doc.transact(() => valeurs.set("valeur", value));
      }}
      onBlur={() => {
        setFrappe(null);
        session.etreDans(section);
      }}
    />
  );
}
