import { nombre } from "#app/format.ts";
import { Badge } from "#app/ui/badge.tsx";
import { Piece, type Places } from "./piece.tsx";
import type { VueDeQuestion } from "./view.ts";

type Props = { question: VueDeQuestion; mode: string; places: Places; tropLongue?: number };

function State({ question, mode, tropLongue }: Omit<Props, "places">) {
  const total = tropLongue ?? (question.deborde ? question.total : undefined);
  if (total !== undefined) return <Badge tone="error">{nombre(total)} caractères, 20 000 au plus</Badge>;
  if (question.ecrit === 0) return <span className="small soft">Rien n’y est écrit</span>;
  const deja = `${nombre(question.ecrit)} caractères déjà écrits`;
  return mode === "remplace" ? (
    <Badge tone="warn">{deja}, remplacés</Badge>
  ) : (
    <span className="small soft">{deja} : le passage vient à la suite</span>
  );
}

/** One question, what is written there, and the passages that go to it. */
export const Question = ({ question, mode, places, tropLongue }: Props) => (
  <section id={question.adresse} className="goes" aria-label={question.libelle}>
    <h3 className="h4">{question.libelle}</h3>
    <p>
      <State question={question} mode={mode} tropLongue={tropLongue} />
    </p>
    <ul className="pieces">
      {question.passages.map((passage) => (
        <Piece key={passage.rang} passage={passage} places={places} />
      ))}
    </ul>
  </section>
);
