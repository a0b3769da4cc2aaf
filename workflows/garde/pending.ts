import { personneA } from "./person.ts";
import { motsDe } from "./words.ts";

/** The beginning of a social security number. */
const DEBUT_DE_NIR =
  /(?<![\p{L}\d])[12][\s.-]?\d{2}[\s.-]?(?:0[1-9]|1[0-2]|[2-9]\d)(?:[\s.-]?[\dAB]){2,9}(?![\s.-]?\d)/giu;
/** Words after a name in which its illness may still come: as far as `ditDe` reads. */
const APRES_LE_NOM = 24;

/**
 * What, in a text being typed, may yet become a patient's data: the beginning of a social security number, a name and
 * the rest of its sentence. Takes a plain text; gives each extract as it is typed. Nothing of it is a suspicion: it
 * only waits for the next words.
 */
export function enSuspens(texte: string): readonly string[] {
  const lu = texte.normalize("NFC");
  return [...(lu.match(DEBUT_DE_NIR) ?? []), ...nomsEnSuspens(lu)];
}

function nomsEnSuspens(texte: string): string[] {
  const mots = motsDe(texte);
  const extraits: string[] = [];
  for (let rang = 0; rang < mots.length; rang += 1) {
    const personne = personneA(mots, rang);
    if (!personne) continue;
    let fin = personne.a;
    while (fin + 1 < mots.length && fin < personne.a + APRES_LE_NOM && !mots[fin + 1]?.coupe) fin += 1;
    extraits.push(texte.slice(mots[rang]?.debut, mots[fin]?.fin));
    rang = Math.max(rang, personne.a);
  }
  return extraits;
}
