import { Link } from "@remix-run/react";
import type { Key, ReactNode } from "react";
import { classes } from "./classes.ts";
import { Icon, type IconName } from "./icon.tsx";

type Direction = "ascending" | "descending" | "none";

export type Column<Row> = {
  title: string;
  cell: (row: Row) => ReactNode;
  /** The column that names the row: there is one. */
  head?: boolean;
  num?: boolean;
  /** The name shown beside the value on a phone, when shorter than the title. */
  short?: string;
  sort?: { to: string; direction: Direction };
  foot?: ReactNode;
};

type TableProps<Row> = {
  caption: string;
  showCaption?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => Key;
  /** A wide table gets its own scroller, named. */
  wide?: boolean;
};

const arrows: Record<Direction, IconName> = {
  ascending: "chevron-up",
  descending: "chevron-down",
  none: "chevrons-up-down",
};

function Heading<Row>({ title, num, sort }: Column<Row>) {
  const sorted = sort && sort.direction !== "none" ? sort.direction : undefined;
  return (
    <th scope="col" className={classes(num && "num")} aria-sort={sorted}>
      {sort ? (
        <Link to={sort.to} preventScrollReset>
          {title} <Icon name={arrows[sort.direction]} />
        </Link>
      ) : (
        title
      )}
    </th>
  );
}

function Cell<Row>({ column, children }: { column: Column<Row>; children: ReactNode }) {
  if (column.head) {
    return (
      <th scope="row" className="head">
        {children}
      </th>
    );
  }
  return (
    <td data-l={column.short ?? column.title} className={classes(column.num && "num")}>
      {children}
    </td>
  );
}

export function Table<Row>({ caption, showCaption, columns, rows, rowKey, wide }: TableProps<Row>) {
  const table = (
    <table className="table cards">
      <caption className={classes(!showCaption && "sr")}>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <Heading key={column.title} {...column} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)}>
            {columns.map((column) => (
              <Cell key={column.title} column={column}>
                {column.cell(row)}
              </Cell>
            ))}
          </tr>
        ))}
      </tbody>
      {columns.some(({ foot }) => foot !== undefined) && (
        <tfoot>
          <tr>
            {columns.map((column) => (
              <Cell key={column.title} column={column}>
                {column.foot}
              </Cell>
            ))}
          </tr>
        </tfoot>
      )}
    </table>
  );
  return wide ? <Scroll name={caption}>{table}</Scroll> : table;
}

function Scroll({ name, children }: { name: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scroller must be reachable from the keyboard.
    <section className="scroll" aria-label={name} tabIndex={0}>
      {children}
    </section>
  );
}
