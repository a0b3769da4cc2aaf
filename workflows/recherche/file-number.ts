const NUMERO = /^(?:\d{2,3}|2[AB])-\d{4}-\d{4,}$/;

/** The number of a file, when that is all somebody typed: « 33-2025-0003 ». Undefined for anything else. */
export function numeroTape(saisie: string): string | undefined {
  const tape = saisie.trim().toUpperCase();
  return NUMERO.test(tape) ? tape : undefined;
}
