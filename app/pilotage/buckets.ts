/** The stages by which files are counted in public figures, in the order of the journey. */
export const PALIERS = [
  { code: "redaction", titre: "Lettre d’intention en rédaction" },
  { code: "lettreDeposee", titre: "Lettre d’intention déposée" },
  { code: "lettreValidee", titre: "Lettre validée" },
  { code: "projetValide", titre: "Projet validé" },
  { code: "contratSigne", titre: "ACI signé" },
  { code: "termine", titre: "Dossier terminé" },
] as const;
export type Palier = (typeof PALIERS)[number]["code"];

const DEPOSEE = ["lettreIntention.deposee", "lettreIntention.enExamen", "lettreIntention.aCompleter"];
const PAR_ETAPE: Record<string, Palier> = {
  projetDeSante: "lettreValidee",
  contratTripartite: "projetValide",
  enVigueur: "contratSigne",
  abandonne: "termine",
  resilie: "termine",
  echu: "termine",
};

/** The stage of a file, from its state. A letter refused or withdrawn is being written again. */
export function palierDe(etat: string): Palier {
  if (DEPOSEE.includes(etat)) return "lettreDeposee";
  return PAR_ETAPE[etat.split(".")[0] ?? ""] ?? "redaction";
}

export type Compte = { readonly dossiers: number; readonly population: number; readonly enRetard: number };
type Ligne = Compte & { readonly territoire: string; readonly etat: string };

const ZERO: Compte = { dossiers: 0, population: 0, enRetard: 0 };
const plus = (a: Compte, b: Compte): Compte => ({
  dossiers: a.dossiers + b.dossiers,
  population: a.population + b.population,
  enRetard: a.enRetard + b.enRetard,
});
const total = (lignes: readonly Compte[]): Compte => lignes.reduce(plus, ZERO);

export type Tableau = {
  readonly paliers: readonly (Compte & { readonly code: Palier })[];
  readonly territoires: readonly (Compte & { readonly territoire: string; readonly par: Record<Palier, number> })[];
  /** Living files: finished ones cover nobody any more. */
  readonly vivants: Compte;
};

/** The figures of the page, from one row per territory and state. */
export function tableauDe(lignes: readonly Ligne[]): Tableau {
  const vivantes = lignes.filter(({ etat }) => palierDe(etat) !== "termine");
  const de = (palier: Palier, parmi: readonly Ligne[]) => parmi.filter(({ etat }) => palierDe(etat) === palier);
  const territoires = [...new Set(lignes.map(({ territoire }) => territoire))];
  return {
    paliers: PALIERS.map(({ code }) => ({ code, ...total(de(code, lignes)) })),
    territoires: territoires.map((territoire) => {
      const siennes = lignes.filter((ligne) => ligne.territoire === territoire);
      const par = PALIERS.map(({ code }) => [code, total(de(code, siennes)).dossiers]);
      const vivants = total(siennes.filter((ligne) => vivantes.includes(ligne)));
      return { territoire, par: Object.fromEntries(par), ...vivants };
    }),
    vivants: total(vivantes),
  };
}
