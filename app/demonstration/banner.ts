import { COMPTES_DE_DEMONSTRATION, MOT_DE_PASSE } from "#db/seed/accounts.ts";

/** What is printed at start: whom one may be, and the password they all share. */
export function annonce(): string {
  const largeur = Math.max(...COMPTES_DE_DEMONSTRATION.map(({ courriel }) => courriel.length));
  const lignes = COMPTES_DE_DEMONSTRATION.map(
    ({ courriel, nom, qui }) => `  ${courriel.padEnd(largeur)}  ${nom}, ${qui}`,
  );
  return [`Démonstration : données inventées. Mot de passe de tous les comptes : ${MOT_DE_PASSE}`, ...lignes].join(
    "\n",
  );
}
