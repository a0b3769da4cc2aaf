import type { ReactNode } from "react";

type PointsProps = {
  items: readonly ReactNode[];
  /** Numbered: the order matters. */
  ordered?: boolean;
};

/** Several things in a row, one sentence each. */
export function Points({ items, ordered }: PointsProps) {
  const List = ordered ? "ol" : "ul";
  return (
    <List className="points">
      {items.map((item, rank) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes while it is read.
        <li key={rank}>{item}</li>
      ))}
    </List>
  );
}
