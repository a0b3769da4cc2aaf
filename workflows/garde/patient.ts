import type { Endroit } from "./nir.ts";
import { type Personne, personneA } from "./person.ts";
import { ditDe } from "./said.ts";
import { ensemble, expressionJusqua } from "./vocabulary.ts";
import { type Mot, motsDe } from "./words.ts";

const DETERMINANTS = ensemble("le la l un une notre ce cet cette mon ma");
const MALADES = ensemble("patient patiente resident residente homme femme enfant personne malade dame monsieur");
const SUJETS = ensemble("sur contre pour atelier groupe projet");
/** « le suivi du diabète de Mme Martin » is about her, « le parcours du diabète de Mme Roux » is her work. */
const DE_QUELQUUN = ensemble(
  "suivi traitement charge evolution aggravation equilibre complication complications annonce diagnostic",
);

/** « la prise en charge de Mme Martin » : she is the one looked after. */
const PRIS_EN_CHARGE = ensemble("cas situation charge dossier patient patiente hospitalisation traitement");

const nuA = (mots: readonly Mot[], rang: number): string => mots[rang]?.nu ?? "";

/** « le diabète de Mme Martin », « l’asthme du petit Lucas ». */
function maladieDe(mots: readonly Mot[], personne: number): number | null {
  let rang = personne - 1;
  if (/^(la|le|l|notre)$/.test(nuA(mots, rang))) rang -= 1;
  if (!/^(de|d|du|chez)$/.test(nuA(mots, rang))) return null;
  const debut = expressionJusqua(mots, rang - 1, "nom");
  if (debut === null) return null;
  if (mots[debut]?.coupe) return debut;
  const avant = nuA(mots, debut - 1);
  if (avant === "du") return DE_QUELQUUN.has(nuA(mots, debut - 2)) ? debut : null;
  if (!DETERMINANTS.has(avant) || SUJETS.has(nuA(mots, debut - 2))) return null;
  const complement = /^(de|d|du)$/.test(nuA(mots, debut - 2));
  return complement && !DE_QUELQUUN.has(nuA(mots, debut - 3)) ? null : debut;
}

/** « une patiente démente, Mme D. », « un diabétique : M. Dupont ». */
function maladeNomme(mots: readonly Mot[], personne: number): number | null {
  const debut = expressionJusqua(mots, personne - 1, "adjectif");
  if (debut === null) return null;
  const avant = nuA(mots, debut - 1);
  if (MALADES.has(avant)) return DETERMINANTS.has(nuA(mots, debut - 2)) ? debut - 1 : null;
  return /^(un|une|notre)$/.test(avant) ? debut : null;
}

const siPrisEnCharge = (mots: readonly Mot[], { de }: Personne): boolean =>
  [1, 2].some((pas) => PRIS_EN_CHARGE.has(nuA(mots, de - pas)) && !separes(mots, de - pas, de));

/** Whether a sentence ends between two words. */
const separes = (mots: readonly Mot[], debut: number, fin: number): boolean =>
  mots.slice(debut + 1, fin + 1).some(({ coupe }) => coupe);

function avantLaPersonne(mots: readonly Mot[], { de }: Personne): number | null {
  const debut = maladieDe(mots, de) ?? maladeNomme(mots, de);
  return debut === null || separes(mots, debut, de) ? null : debut;
}

/** Every place of a text where a named person seems to stand beside an illness. Linear in its length. */
export function patientsDe(texte: string): Endroit[] {
  const mots = motsDe(texte);
  const endroits: Endroit[] = [];
  const noter = (debut: number, fin: number) =>
    endroits.push({ debut: mots[debut]?.debut ?? 0, fin: mots[fin]?.fin ?? 0 });
  for (let rang = 0; rang < mots.length; rang += 1) {
    const personne = personneA(mots, rang);
    if (!personne) continue;
    const { a, nomSuffit, agee = false } = personne;
    const seul = nomSuffit || siPrisEnCharge(mots, personne);
    const fin = ditDe(mots, a + 1, { nomSuffit: seul, ageAttendu: agee });
    const debut = agee ? null : avantLaPersonne(mots, personne);
    if (fin !== null) noter(rang, fin);
    else if (debut !== null) noter(debut, a);
    rang = Math.max(rang, a);
  }
  return endroits;
}
