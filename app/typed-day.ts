/** « 15/03/2027 » is the day "2027-03-15". Anything else is left as it was typed, for the law to judge. */
export function jourSaisi(texte: string): string {
  const [, jour, mois, annee] = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(texte.trim()) ?? [];
  return jour && mois ? `${annee}-${mois.padStart(2, "0")}-${jour.padStart(2, "0")}` : texte.trim();
}
