import { Points } from "#app/ui/points.tsx";
import { Sheet } from "#app/ui/sheet.tsx";
import type { Champ, Section } from "#workflows/modeles/modele.ts";
import { Block } from "./block.tsx";
import { Example } from "./example.tsx";

function Questions({ champs }: { champs: readonly Champ[] }) {
  return (
    <ul className="rule rows">
      {champs.map(({ code, libelle, aide, facultatif, lignes }) => (
        <li key={code}>
          <span className="strong">{libelle}</span>
          {facultatif && <span className="optional"> (facultatif)</span>}
          {aide && <p className="small soft">{aide}</p>}
          {lignes && <Block libelle={libelle} lignes={lignes} />}
        </li>
      ))}
    </ul>
  );
}

type Props = { id: string; rang: number; section: Section };

/** One section of a template: what is expected, what is asked, one example, and what the reader will ask. */
export function SectionTemplate({ id, rang, section }: Props) {
  const { titre, attendu, points, champs, exemple, questions, longueur } = section;
  return (
    <Sheet id={id} title={`${rang}. ${titre}`} aside={longueur} stack>
      <p>{attendu}</p>
      <h3>Ce que le texte doit contenir</h3>
      <Points items={points} />
      <h3>Ce que vous répondez</h3>
      <Questions champs={champs} />
      {exemple && <Example>{exemple}</Example>}
      <h3>Questions qui vous seront posées</h3>
      <Points items={questions} />
    </Sheet>
  );
}
