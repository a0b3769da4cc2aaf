import type { Main } from "./mains.ts";

/** The territory of three cells: left, upper right, lower right. */
export const cells = [
  { main: "ars", d: "M2.6 6.4 10.9 2.3 12.3 9.6 8.6 14 2 15.2Z", color: "var(--ars)" },
  { main: "cpam", d: "M13.3 2.3 20.2 4.4 22 11.9 14.5 9.8Z", color: "var(--cpam)" },
  { main: "porteur", d: "M9.9 15.4 13.8 11.6 21.4 14.1 18 20.6 8.6 21.9 3.6 17.3Z", color: "var(--porteur)" },
] as const satisfies readonly { main: Main; d: string; color: string }[];

/** How much of a cell is seen when its party is not concerned. */
export const PALE = 0.28;

/** Those who give an opinion hold no cell: the three are drawn alike. */
export const EVEN = 0.6;
