import { estUnTypeDeFait, type TypeDeFait } from "#workflows/fact.ts";

/** « lettreIntention » or « LettreIntentionDeposee » as an address says it: lettre-intention, lettre-intention-deposee. */
export const enAdresse = (nom: string): string =>
  nom
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .replaceAll(".", "-")
    .toLowerCase();

/** The fact an address names, if it names one. */
export function faitDeLAdresse(adresse = ""): TypeDeFait | null {
  const nom = adresse.replace(/(^|-)([a-z])/g, (_tiret, _debut, lettre: string) => lettre.toUpperCase());
  return enAdresse(nom) === adresse && estUnTypeDeFait(nom) ? nom : null;
}
