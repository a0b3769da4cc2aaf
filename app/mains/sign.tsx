import { cells, EVEN, PALE } from "./cells.ts";
import { donneUnAvis, type Main } from "./mains.ts";

/** The law and its calendar: a clock on the pale mark. */
function ClockFace() {
  return (
    <>
      <circle cx="12" cy="12" r="6.6" stroke="none" />
      <path d="M12 8.4V12.2l2.4 1.6" fill="none" stroke="#fff" strokeWidth="1.5" strokeLinecap="round" />
    </>
  );
}

/** A party is the mark with its own cell filled; always beside its words. */
export function Sign({ main }: { main: Main }) {
  const opacity = (cell: Main) => (cell === main ? undefined : donneUnAvis(main) ? EVEN : PALE);
  return (
    <svg
      viewBox="0 0 24 24"
      aria-hidden="true"
      fill="currentColor"
      stroke="currentColor"
      strokeWidth="1.2"
      strokeLinejoin="round"
    >
      {cells.map((cell) => (
        <path key={cell.main} d={cell.d} opacity={opacity(cell.main)} />
      ))}
      {main === "systeme" && <ClockFace />}
    </svg>
  );
}

/** Several parties at once: their cells filled, each in its colour. */
export function SharedSign({ mains }: { mains: readonly Main[] }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" strokeWidth="1.2" strokeLinejoin="round">
      {cells.map(({ main, d, color }) => (
        <path key={main} d={d} fill={color} stroke={color} opacity={mains.includes(main) ? undefined : PALE} />
      ))}
    </svg>
  );
}
