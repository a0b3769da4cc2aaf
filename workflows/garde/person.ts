import { PRENOMS } from "./first-names.ts";
import { ensemble, expressionA } from "./vocabulary.ts";
import { estMajuscule, type Mot } from "./words.ts";

/**
 * A person named in a text: from one word to another, both included. `nomSuffit`: initials or « le petit Lucas » are
 * no colleague, a bare illness beside them is enough.
 */
export type Personne = { readonly de: number; readonly a: number; readonly nomSuffit: boolean };

const CIVILITES = ensemble("m mr mme mlle melle monsieur madame mademoiselle");
const ABREGEES = ensemble("mr mme mlle melle");
const FAMILIERS = ensemble("petit petite jeune bebe nourrisson enfant patient patiente resident residente");
const PARTICULES = ensemble("de d du des van von ben el da dos di");
const SOIGNANTS = ensemble("dr docteur docteure pr professeur professeure maitre");
const LIEUX = ensemble(
  "rue avenue boulevard place allee impasse chemin quai square ecole college lycee hopital clinique residence maison " +
    "centre salle espace stade gymnase institut fondation association saint sainte parc cours cite groupe pont gare",
);
/** Not names: what follows « M. le », and what illnesses are called after. */
const PAS_DES_NOMS = ensemble(
  "le la les l maire president presidente prefet prefete directeur directrice ministre senateur depute qui est et a " +
    "ou son sa notre votre alzheimer parkinson crohn charcot lyme horton basedow cpts ars cpam",
);

const colle = (mots: readonly Mot[], rang: number) =>
  rang < mots.length && !mots[rang]?.coupe && /^[.’'\s\u00A0\u202F*_]*$/.test(mots[rang]?.avant ?? "");

const estUnNom = (mot: Mot | undefined): boolean =>
  mot !== undefined && estMajuscule(mot) && (mot.mot.length === 1 || !PAS_DES_NOMS.has(mot.nu));
/** « de Villiers », « Le Goff »: the article of a name is a capital, that of a title is not. */
const estParticule = (mots: readonly Mot[], rang: number): boolean => {
  const { nu, mot } = mots[rang] as Mot;
  return (PARTICULES.has(nu) || mot === "Le" || mot === "La") && colle(mots, rang + 1) && estUnNom(mots[rang + 1]);
};
const estSigle = ({ mot }: Mot): boolean => mot.length > 1 && mot === mot.toUpperCase();
const estInitiale = ({ mot }: Mot): boolean => /^\p{Lu}$/u.test(mot);

/** The last word of the name that begins here: « Le Goff », « de La Tour », « Martin-Roux », « D. ». */
function finDuNom(mots: readonly Mot[], rang: number): number {
  let fin = rang;
  for (let suivant = rang + 1; suivant <= rang + 4 && colle(mots, suivant); suivant += 1) {
    const mot = mots[suivant] as Mot;
    const condition = expressionA(mots, suivant, "adjectif") + expressionA(mots, suivant, "nom") > 0;
    if (condition || (!estParticule(mots, suivant) && !estUnNom(mot))) break;
    fin = suivant;
  }
  return fin;
}

function apresCivilite(mots: readonly Mot[], rang: number): Personne | null {
  const civilite = mots[rang] as Mot;
  if (!CIVILITES.has(civilite.nu) || civilite.mot === "m") return null;
  let nom = rang + 1;
  while (nom <= rang + 2 && colle(mots, nom) && !estInitiale(mots[nom] as Mot) && estParticule(mots, nom)) nom += 1;
  const premier = mots[nom];
  if (!premier || !colle(mots, nom)) return null;
  const minuscule = ABREGEES.has(civilite.nu) && !PAS_DES_NOMS.has(premier.nu) && /^\p{L}/u.test(premier.mot);
  if (SOIGNANTS.has(premier.nu) || !(estUnNom(premier) || minuscule)) return null;
  return { de: rang, a: finDuNom(mots, nom), nomSuffit: estInitiale(premier) && finDuNom(mots, nom) === nom };
}

function apresFamilier(mots: readonly Mot[], rang: number): Personne | null {
  const suivant = mots[rang + 1];
  if (!FAMILIERS.has(mots[rang]?.nu ?? "") || !suivant || !colle(mots, rang + 1)) return null;
  if (!estUnNom(suivant) || estSigle(suivant) || CIVILITES.has(suivant.nu)) return null;
  return { de: rang, a: finDuNom(mots, rang + 1), nomSuffit: true };
}

function parPrenom(mots: readonly Mot[], rang: number): Personne | null {
  const prenom = mots[rang] as Mot;
  if (!estMajuscule(prenom) || !PRENOMS.has(prenom.nu)) return null;
  const avant = [1, 2, 3].map((pas) => (rang >= pas ? mots[rang - pas]?.nu : undefined) ?? "");
  if (avant.slice(0, 2).some((nu) => SOIGNANTS.has(nu)) || avant.some((nu) => LIEUX.has(nu))) return null;
  return { de: rang, a: finDuNom(mots, rang), nomSuffit: false };
}

/** « J. D., 54 ans » : letters alone name nobody until an age follows. */
function parInitiales(mots: readonly Mot[], rang: number): Personne | null {
  const [premier, second] = [mots[rang] as Mot, mots[rang + 1]];
  if (!estInitiale(premier) || !second?.avant.startsWith(".")) return null;
  return { de: rang, a: finDuNom(mots, rang), nomSuffit: true };
}

/** The person named from this word on, or null. */
export const personneA = (mots: readonly Mot[], rang: number): (Personne & { readonly agee?: true }) | null => {
  const nommee = apresCivilite(mots, rang) ?? apresFamilier(mots, rang) ?? parPrenom(mots, rang);
  if (nommee) return nommee;
  const abregee = parInitiales(mots, rang);
  return abregee && { ...abregee, agee: true };
};
