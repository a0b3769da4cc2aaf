import type { DateCivile } from "../civil-date.ts";
import { plusJoursOuvres } from "../working-days.ts";
import type { CorpsDAppui, ObjetDAppui } from "./subjects.ts";

/** Working days in which an answer is announced when a body says nothing of a subject. Choice of the service. */
export const DELAI_HABITUEL = 5;
/** The longest delay a body may announce, in working days. Choice of the service. */
export const DELAI_MAXIMAL = 60;

/** Whom a subject is for, the best placed first. Choice of the service: whoever asks may choose another. */
const CORPS_PAR_OBJET: Readonly<Record<ObjetDAppui, readonly CorpsDAppui[]>> = {
  juridique: ["urps", "ars", "cpam"],
  administratif: ["ars", "cpam", "urps"],
  financier: ["cpam", "ars", "urps"],
  projet: ["ars", "cpam", "urps"],
  echange: ["ars", "cpam", "urps"],
};

/** The body proposed for a subject, among those that answer on the territory; undefined when none does. */
export const corpsPour = (objet: ObjetDAppui, presents: readonly CorpsDAppui[]): CorpsDAppui | undefined =>
  CORPS_PAR_OBJET[objet].find((corps) => presents.includes(corps));

/**
 * The last day an answer is announced for: the longest of the delays the body says for the subject, in working days
 * after the demand, or the usual one.
 */
export const repondreAvant = (demandeLe: DateCivile, delais: readonly number[]): DateCivile =>
  plusJoursOuvres(demandeLe, delais.length > 0 ? Math.max(...delais) : DELAI_HABITUEL);
