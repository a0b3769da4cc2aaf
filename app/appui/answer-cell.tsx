import { DueCell } from "#app/ui/due-cell.tsx";
import type { DemandeVue } from "./demand-view.ts";

type Props = Pick<DemandeVue, "avant" | "jours" | "repondueLe">;

/** The answer of a demand in a table: by when while it is awaited, then the day it came; never a date gone by. */
export const AnswerCell = ({ avant, jours, repondueLe }: Props) =>
  jours === undefined ? (
    repondueLe ? (
      `Reçue le ${repondueLe}`
    ) : (
      "Sans réponse"
    )
  ) : (
    <DueCell days={jours}>{`Au plus tard le ${avant}`}</DueCell>
  );
