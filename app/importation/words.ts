/** Words that tell nothing of what a heading is about, in a health project. */
const VIDES = new Set(
  (
    "a afin ainsi alors apres au aucun aussi autour autre aux avant avec c ca car ce cela celle celui ces cet cette ceux " +
    "chaque chez ci combien comme comment d dans de depuis des dit dont du elle en encore entre es est et etait etes etre eux " +
    "faire fait faut grace hors il ils j je jusqu l la le les leur leurs lors lui m ma mais meme mes mettre mise moins mon n ne " +
    "nos notre nous on ont ou par parce pas pendant peu peut plus pour pourquoi pres pris puis qu quand que quel quelle " +
    "quelles quels qui quoi s sa sans se selon ses si soit son sont sous sur t ta tant tel tes ton tous tout toute toutes tres " +
    "tu un une vers voici voir vos votre vous vu y cpts mission projet partie axe fiche chapitre volet annee nombre " +
    "ameliorer amelioration developper developpement favoriser organiser mettre place oeuvre renforcer promouvoir cadre"
  ).split(" "),
);

/** Letters only, without accents or case: what two spellings of a heading have in common. */
export const nu = (texte: string): string =>
  texte
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/œ/gi, "oe")
    .toLowerCase()
    .replace(/[^a-z]+/g, " ")
    .trim();

/** Endings that change with number and gender, and nothing else. */
const racine = (mot: string): string => {
  const singulier = mot.length > 3 ? mot.replace(/aux$/, "al").replace(/[sx]$/, "") : mot;
  return singulier.length > 4 ? singulier.replace(/elle$/, "el").replace(/e$/, "") : singulier;
};

const VIDES_EN_RACINES = new Set([...VIDES].map(racine));

/** The words of a heading that tell what it is about, each once. */
export const racinesDe = (texte: string): string[] => [
  ...new Set(
    nu(texte)
      .split(" ")
      .map(racine)
      .filter((mot) => mot.length > 1 && !VIDES_EN_RACINES.has(mot)),
  ),
];

/** `accesAuxSoins` as words. */
export const enMots = (code: string): string => code.replace(/\p{Lu}/gu, (lettre) => ` ${lettre}`);
