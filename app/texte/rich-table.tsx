import type { Noeud } from "#workflows/texte/riche.ts";
import { Words } from "./words.tsx";

const childrenOf = (node?: Noeud) => node?.content ?? [];

/** A table of an answer: its first row names the columns; it scrolls by itself when it is wider than the page. */
export function RichTable({ table }: { table: Noeud }) {
  const [first, ...others] = childrenOf(table);
  const named = childrenOf(first).length > 0 && childrenOf(first).every(({ type }) => type === "tableHeader");
  const body = named ? others : childrenOf(table);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields; this names what scrolls.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scroller must be reachable from the keyboard.
    <div className="scroll-x" role="group" aria-label="Tableau" tabIndex={0}>
      <table>
        {named && first && (
          <thead>
            <Row row={first} scope="col" />
          </thead>
        )}
        <tbody>
          {body.map((row, rank) => (
            <Row key={rank.toString()} row={row} scope="row" />
          ))}
        </tbody>
      </table>
    </div>
  );
}

const Row = ({ row, scope }: { row: Noeud; scope: "col" | "row" }) => (
  <tr>
    {childrenOf(row).map((cell, rank) =>
      cell.type === "tableHeader" ? (
        <th key={rank.toString()} scope={scope}>
          <Lines cell={cell} />
        </th>
      ) : (
        <td key={rank.toString()}>
          <Lines cell={cell} />
        </td>
      ),
    )}
  </tr>
);

/** The paragraphs of a cell, one under the other. */
const Lines = ({ cell }: { cell: Noeud }) =>
  childrenOf(cell).length > 1 ? (
    childrenOf(cell).map((line, rank) => (
      <p key={rank.toString()}>
        <Words nodes={line.content} />
      </p>
    ))
  ) : (
    <Words nodes={cell.content?.[0]?.content} />
  );
