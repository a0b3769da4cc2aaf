import { BLOCS } from "./blocks.ts";
import { ACCES_AUX_SOINS } from "./care.ts";
import { CHIFFRES } from "./figures.ts";
import { LISTES } from "./lists.ts";
import { LONGS } from "./long.ts";
import { DEPLACEMENTS } from "./moves.ts";
import type { Paire } from "./pair.ts";
import { TABLEAUX } from "./tables.ts";
import { FRAPPE } from "./typing.ts";

export const PAIRES: readonly Paire[] = [
  ...ACCES_AUX_SOINS,
  ...CHIFFRES,
  ...LISTES,
  ...TABLEAUX,
  ...DEPLACEMENTS,
  ...FRAPPE,
  ...LONGS,
  ...BLOCS,
];
