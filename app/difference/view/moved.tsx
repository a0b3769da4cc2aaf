import { Icon } from "#app/ui/icon.tsx";
import type { Passage, Place } from "../result.ts";

type Props = { passage: Passage; ici: { section: string; champ: string } };

const ancre = (numero: number, bout: "de" | "vers") => `passage-${numero}-${bout}`;

function ou({ section, champ, titre, libelle }: Place, ici: Props["ici"]): string {
  if (section !== ici.section) return `la section «\u00a0${titre}\u00a0»`;
  return champ === ici.champ ? "un autre endroit de cette réponse" : `la question «\u00a0${libelle}\u00a0»`;
}

/** Says where a passage went, or where it comes from, and leads there. */
export function MoveNote({ passage: { etat, deplacement }, ici }: Props) {
  if (!deplacement) return null;
  const { numero, autre } = deplacement;
  const arrive = etat === "arrive";
  return (
    <span className="move-note" id={ancre(numero, arrive ? "vers" : "de")}>
      <Icon name={arrive ? "arrow-down" : "arrow-right"} />
      <a href={`#${ancre(numero, arrive ? "de" : "vers")}`}>
        {arrive ? "Déplacé depuis " : "Déplacé vers "}
        {ou(autre, ici)}
      </a>
    </span>
  );
}

/** What changed in the shape of a passage when its words did not. */
export const ShapeNote = ({ formes }: { formes: readonly string[] }) =>
  formes.length > 0 && <span className="shape-note">{formes.join(", ")}</span>;
