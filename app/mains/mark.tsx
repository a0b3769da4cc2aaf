import { cells } from "./cells.ts";

/** The mark: the three cells, each in the colour of its party. */
export function Mark() {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" strokeWidth="1.4" strokeLinejoin="round">
      {cells.map(({ main, d, color }) => (
        <path key={main} d={d} fill={color} stroke={color} />
      ))}
    </svg>
  );
}
