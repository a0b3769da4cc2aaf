import type { DateCivile } from "../civil-date.ts";
import type { Cause, Fin, Horloge, Periode } from "./clock.ts";
import { genreDe } from "./kinds.ts";

const plusTard = (a: DateCivile, b: DateCivile): DateCivile => (a > b ? a : b);

/** Closes the period that lasts, never before it began. */
const clore = (periodes: readonly Periode[], au: DateCivile): Periode[] =>
  periodes.map((periode) => (periode.au === null ? { ...periode, au: plusTard(periode.du, au) } : periode));

/** The periods of a clock that now runs, or is now suspended: the same ones when nothing changes. */
export function basculer(periodes: readonly Periode[], etat: Periode["etat"], cause: Cause): readonly Periode[] {
  if (periodes.at(-1)?.etat === etat) return periodes;
  return [...clore(periodes, cause.le), { etat, du: cause.le, au: null, cause }];
}

/** A clock whose deadline runs no more: its last day is frozen, its end is told by the act that made it. */
export function arreter(horloge: Horloge, cause: Cause): Horloge {
  const sort = sortDe(horloge, cause);
  const auTerme = sort === "tacite" || sort === "echue";
  const au = auTerme && horloge.dernierJour ? horloge.dernierJour : cause.le;
  return { ...horloge, periodes: clore(horloge.periodes, au), fin: { ...cause, sort } };
}

function sortDe({ code, dernierJour, auTerme }: Horloge, { type, le }: Cause): Fin["sort"] {
  if (auTerme?.type === type && auTerme.le === le) return type === "ProjetDeSanteReputeValide" ? "tacite" : "echue";
  if (!genreDe(code).reponses.includes(type)) return "arretee";
  return dernierJour !== null && le > dernierJour ? "repondueTard" : "repondue";
}
