import { ensemble, expressionA } from "./vocabulary.ts";
import { estMajuscule, type Mot } from "./words.ts";

/** How the words read so far lead from a person to what is said of them. */
type Lien = "rien" | "etre" | "avoir" | "presenter" | "faire" | "vivre" | "participe" | "etat";

const FORMES: readonly (readonly [Lien, string])[] = [
  ["etre", "est etait etre sera serait reste demeure devient devenu devenue semble parait ete etant"],
  ["avoir", "avait aurait ayant avoir souffre souffrait souffrant souffert developpe contracte subi subit"],
  ["presenter", "presente presentait presentant recoit recevait"],
  ["faire", "fait faisait fera"],
  ["vivre", "vit vivant vivait"],
  ["participe", "atteint suivi traite soigne opere hospitalise decede mort diagnostique admis adresse connu porteur"],
  [
    "participe",
    "atteinte suivie traitee soignee operee hospitalisee decedee morte diagnostiquee admise adressee connue",
  ],
  ["participe", "porteuse victime consulte consultait vient sort rentre antecedent antecedents atcd"],
  ["etat", "sous en chez"],
];
const VERBES: ReadonlyMap<string, Lien> = new Map(
  FORMES.flatMap(([lien, formes]) => formes.split(" ").map((forme) => [forme, lien] as const)),
);

/** Words that say nothing yet, whatever came before. */
const NEUTRES = ensemble(
  `patient patiente resident residente veuf veuve retraite retraitee celibataire isole isolee seul seule habitant
  habitante demeurant domicilie domiciliee residant qui elle il on egalement aussi tres tout toujours lourdement gravement
  notre mon ma un une homme femme dame age agee ne nee n pas plus jamais deja actuellement encore mere pere fils fille de
  d le en a hier depuis an ans mois annees semaines jours janvier fevrier mars avril mai juin juillet aout septembre
  octobre novembre decembre enfants deux trois quatre cinq doit va peut trouve decouvert decele nous ont`,
);

/** Words that stand between a verb and its illness. */
const LIAISONS = ensemble(
  `de d du des un une le la l les son sa ses cet cette au aux longtemps grave graves severe severes lourd lourde leger
  legere ancien ancienne recent recente premier premiere second seconde nouveau nouvelle gros grosse important importante
  chronique aigu aigue debut forme stade grade type crise crises poussee poussees sequelles complications antecedent
  antecedents troubles probleme problemes maladie pathologie syndrome diagnostic suite suites cause raison eu`,
);
const PREPOSITIONS = ensemble("pour par avec apres sous en service hopital clinique domicile ehpad urgences");

/** After « avoir », a participle is an action: « a suivi les patients » says nothing of who did it. */
const siLiaison = (nu: string, lien: Lien): boolean =>
  (lien !== "rien" && LIAISONS.has(nu)) ||
  ((lien === "participe" || lien === "etat") && PREPOSITIONS.has(nu)) ||
  (lien === "vivre" && nu === "avec");

const AU_PLUS = 24;
/** Words of an apposition one may jump to the next comma: « Mme Martin, agricultrice retraitée, dialysée ». */
const A_SAUTER = 4;

/**
 * Where an illness said of a person ends, reading from the word after their name; null when the words lead elsewhere:
 * « suit les patients diabétiques », « référente diabète ». `nomSuffit`: a bare illness is enough.
 */
export function ditDe(mots: readonly Mot[], depuis: number, options: Options = {}): number | null {
  let lien: Lien = "rien";
  let age = false;
  let indefini = false;
  for (let rang = depuis; rang < Math.min(mots.length, depuis + AU_PLUS) && !mots[rang]?.coupe; rang += 1) {
    const { nu, mot } = mots[rang] as Mot;
    const fin = finDeCondition(mots, rang, { lien, age, indefini, nomSuffit: options.nomSuffit === true });
    if (fin !== null) return options.ageAttendu && !age ? null : fin;
    const verbe = verbeA(mots, rang);
    if (verbe === "participe" && lien === "avoir") return null;
    if (verbe && !(lien === "participe" && verbe === "etat")) lien = verbe;
    else if (/^\d/.test(nu)) age ||= /^(ans?|mois)$/.test(mots[rang + 1]?.nu ?? "");
    else if (/^née?$/.test(mot)) age ||= /^(le|en)$/.test(mots[rang + 1]?.nu ?? "");
    else if (!siLiaison(nu, lien) && !NEUTRES.has(nu) && !siLieu(mots, rang))
      return lien === "rien" ? apresVirgule(mots, depuis, rang) : null;
    indefini ||= /^(un|une|des)$/.test(nu);
  }
  return null;
}
type Options = { readonly nomSuffit?: boolean; readonly ageAttendu?: boolean };

function verbeA(mots: readonly Mot[], rang: number): Lien | undefined {
  const { nu, mot } = mots[rang] as Mot;
  if (mot === "a") return "avoir";
  if (nu === "pour" && /^(son|sa|ses)$/.test(mots[rang + 1]?.nu ?? "")) return "etat";
  return VERBES.get(nu);
}

const VIRGULE = /[,(|]/;

function apresVirgule(mots: readonly Mot[], depuis: number, rang: number): number | null {
  if (!VIRGULE.test(mots[depuis]?.avant ?? "")) return null;
  for (let suivant = rang + 1; suivant <= rang + A_SAUTER && !(mots[suivant]?.coupe ?? true); suivant += 1) {
    if (!VIRGULE.test(mots[suivant]?.avant ?? "")) continue;
    const adjectif = expressionA(mots, suivant, "adjectif");
    return adjectif > 0 ? suivant + adjectif - 1 : null;
  }
  return null;
}

/** « de Marsange », « à Vieux-Pont », « habitant Lestrac ». */
const siLieu = (mots: readonly Mot[], rang: number): boolean =>
  estMajuscule(mots[rang] as Mot) && /^(de|d|a|habitant|habitante|nee)$/.test(mots[rang - 1]?.nu ?? "");

type Lecture = { lien: Lien; age: boolean; indefini: boolean; nomSuffit: boolean };

function finDeCondition(
  mots: readonly Mot[],
  rang: number,
  { lien, age, indefini, nomSuffit }: Lecture,
): number | null {
  const adjectif = expressionA(mots, rang, "adjectif");
  if (adjectif > 0 && lien !== "avoir" && lien !== "presenter") return rang + adjectif - 1;
  const service = lien === "participe" ? expressionA(mots, rang, "service") : 0;
  if (service > 0) return rang + service - 1;
  const nom = expressionA(mots, rang, "nom");
  if (nom === 0) return null;
  const fin = rang + nom - 1;
  if (lien === "presenter") return indefini ? fin : null;
  if (lien === "faire") return indefini || !/^(une?|sa|son|l|la|le)$/.test(mots[fin + 1]?.nu ?? "") ? fin : null;
  return lien !== "rien" || age || nomSuffit ? fin : null;
}
