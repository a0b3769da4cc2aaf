const estBissextile = (annee: number) => (annee % 4 === 0 && annee % 100 !== 0) || annee % 400 === 0;

const joursDuMois = (annee: number, mois: number): number =>
  mois === 2 ? (estBissextile(annee) ? 29 : 28) : [4, 6, 9, 11].includes(mois) ? 30 : 31;

/**
 * Whether a text is a day of the calendar, written "2027-03-15", in any year. Apart from `civil-date.ts` so that a
 * browser judges a date without the weight of a calendar.
 */
export function estUnJour(texte: string): boolean {
  const [, annee, mois, jour] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(texte) ?? []).map(Number);
  if (annee === undefined || mois === undefined || jour === undefined) return false;
  return mois >= 1 && mois <= 12 && jour >= 1 && jour <= joursDuMois(annee, mois);
}
