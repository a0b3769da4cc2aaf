import type { ReactNode } from "react";
import { classes } from "./classes.ts";

export type Step = {
  title: string;
  note?: ReactNode;
  state: "done" | "now" | "next";
  tone?: string;
  /** Who holds the step under way. */
  sign?: ReactNode;
};

/** « Étape 2 sur 5 : projet de santé », but « ARS » stays « ARS ». */
const inSentence = (title: string) =>
  /^\p{Lu}\p{Ll}/u.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;

const said = { done: "Étape franchie : ", now: "Étape en cours : ", next: "Étape à venir : " };

/** Where a journey stands: not links, not percentages. A phone reads the current step in words. */
export function Steps({ steps }: { steps: readonly Step[] }) {
  const current = steps.findIndex(({ state }) => state === "now");
  const now = steps[current];
  const after = steps[current + 1];
  return (
    <>
      <ol className="journey">
        {steps.map(({ title, note, state, tone, sign }) => (
          <li key={title} className={classes(state, tone)} aria-current={state === "now" ? "step" : undefined}>
            <b>
              <span className="sr">{said[state]}</span>
              {title}
            </b>
            {note && <p className="mini">{note}</p>}
            {sign}
          </li>
        ))}
      </ol>
      {now && (
        <div className="journey-now">
          <p className="strong">
            Étape {current + 1} sur {steps.length} : {inSentence(now.title)}
          </p>
          {now.sign}
          {after && <p className="small soft">Étape suivante : {inSentence(after.title)}</p>}
        </div>
      )}
    </>
  );
}
