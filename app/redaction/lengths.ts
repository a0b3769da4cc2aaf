import {
  CARACTERES_PAR_BLOC,
  CARACTERES_PAR_CELLULE,
  CARACTERES_PAR_REPONSE,
  CARACTERES_PAR_VALEUR,
  LIGNES_PAR_BLOC,
} from "#app/direct/limits.ts";
import { enMinuscule, nombre } from "#app/format.ts";
import type { Champ } from "#workflows/modeles/modele.ts";
import { type Lignes, lireLignes } from "#workflows/texte/lignes.ts";
import { lireMarkdown } from "#workflows/texte/markdown.ts";
import { texteNu } from "#workflows/texte/riche.ts";

/** Signs of formatting and addresses of links are not counted, up to a point. */
const SIGNES_COMPRIS = 5 * CARACTERES_PAR_REPONSE;

/** Why an answer is too long to be kept, or null: the same limits as for those who write live. */
export function tropLong({ nature, lignes }: Champ, valeur: string): string | null {
  if (lignes) return tropDeLignes(lignes, valeur);
  const court = nature === "nombre" || nature === "date";
  if (court && valeur.length > CARACTERES_PAR_VALEUR) return "Cette réponse est trop longue : vérifiez-la.";
  if (valeur.length <= CARACTERES_PAR_REPONSE) return null;
  const lisible = nature === "texteLong" && valeur.length <= SIGNES_COMPRIS;
  const longueur = lisible ? texteNu(lireMarkdown(valeur)).length : valeur.length;
  return longueur <= CARACTERES_PAR_REPONSE
    ? null
    : `Ce texte compte ${nombre(longueur)} caractères : raccourcissez-le à ${nombre(CARACTERES_PAR_REPONSE)}.`;
}

function tropDeLignes({ colonnes }: Lignes, valeur: string): string | null {
  const rangees = lireLignes(valeur);
  if (rangees.length > LIGNES_PAR_BLOC)
    return `Ce bloc compte ${rangees.length} lignes : gardez-en ${LIGNES_PAR_BLOC} au plus.`;
  let total = 0;
  for (const [rang, rangee] of rangees.entries()) {
    for (const { code, libelle, nature } of colonnes) {
      const limite = nature === "texteLong" ? CARACTERES_PAR_CELLULE.texteLong : CARACTERES_PAR_CELLULE.autre;
      const longueur = rangee[code]?.length ?? 0;
      if (longueur > limite)
        return `Ligne ${rang + 1}, ${enMinuscule(libelle)} : raccourcissez ce texte à ${nombre(limite)} caractères.`;
      total += longueur;
    }
  }
  return total > CARACTERES_PAR_BLOC
    ? `Ce bloc compte ${nombre(total)} caractères : raccourcissez-le à ${nombre(CARACTERES_PAR_BLOC)}.`
    : null;
}
