import { useState } from "react";
import { CARACTERES_PAR_VALEUR } from "#app/direct/limits.ts";
import { classes } from "#app/ui/classes.ts";
import { manquesDeSection } from "#workflows/modeles/completeness.ts";
import type { Session } from "./session.ts";
import { TableTotal } from "./table-total.tsx";
import type { Question } from "./types.ts";
import { useVersion } from "./use-shared.ts";

type Props = { question: Question; session: Session; modifiable: boolean };

/** A number or a date: the last one written stands. What is wrong with it is said under it once it has been left. */
export function ValueQuestion({ question, session, modifiable }: Props) {
  const { nom, champ, section } = question;
  const valeurs = session.doc.getMap<string>(nom);
  useVersion(valeurs as never);
  const [frappe, setFrappe] = useState<string | null>(null);
  const ecrite = valeurs.get("valeur") ?? "";
  const ecrire = (valeur: string) => session.doc.transact(() => valeurs.set("valeur", valeur));
  const [manque] = manquesDeSection({ code: section, champs: [champ] }, { [champ.code]: ecrite });
  const erreur = frappe === null && ecrite.trim() !== "" ? manque?.raison : undefined;
  const date = champ.nature === "date";
  return (
    <>
      <input
        id={champ.code}
        data-nom={nom}
        aria-labelledby={`q-${champ.code}`}
        aria-describedby={`aide-${champ.code}${erreur ? ` err-${champ.code}` : ""}`}
        aria-invalid={erreur ? true : undefined}
        className={classes("input short", !date && "num")}
        type={date ? "date" : "text"}
        inputMode={date ? undefined : "numeric"}
        autoComplete="off"
        maxLength={date ? undefined : CARACTERES_PAR_VALEUR}
        readOnly={!modifiable}
        value={frappe ?? ecrite}
        onFocus={() => session.etreDans(section, nom)}
        onChange={({ currentTarget: { value } }) => {
          setFrappe(value);
          ecrire(value);
        }}
        onBlur={() => {
          setFrappe(null);
          session.etreDans(section);
        }}
      />
      {erreur && (
        <p className="err" id={`err-${champ.code}`}>
          {erreur}.
        </p>
      )}
      {champ.additionne && (
        <TableTotal
          question={question}
          bloc={champ.additionne.bloc}
          session={session}
          ecrite={ecrite}
          reprendre={modifiable ? ecrire : undefined}
        />
      )}
    </>
  );
}
