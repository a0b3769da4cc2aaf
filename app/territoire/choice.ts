import { chercherCommunes, chercherEpci, communeDe, communesDeEpci } from "#db/reference/communes.ts";
import type { CommuneDuTerritoire } from "#workflows/parcours/events.ts";
import type { GroupePris } from "./taken.ts";

/** The communes chosen so far, and what the last gesture found. Plain values: the page carries them in its form. */
export type Choix = {
  readonly codes: readonly string[];
  readonly recherche: string;
  /** `prisePar`: the name of the file that has it. */
  readonly trouvees: readonly {
    readonly code: string;
    readonly nom: string;
    readonly population: number;
    readonly prisePar?: string;
  }[];
  /** `prises`: how many of its communes other files have. */
  readonly epci: readonly {
    readonly code: string;
    readonly nom: string;
    readonly communes: number;
    readonly prises: number;
  }[];
  /** Asked for just now and not added, because other files have them. */
  readonly laissees: readonly GroupePris[];
  /** In the list although other files have them. */
  readonly prises: readonly GroupePris[];
  /** Whom to speak to of them. */
  readonly contact?: string;
  readonly erreur?: string;
};

export const choixVierge = (codes: readonly string[] = []): Choix => ({
  codes,
  recherche: "",
  ...{ trouvees: [], epci: [], laissees: [], prises: [] },
});

/** The communes a submitted form carries; unknown codes left out. */
export const codesTapes = (formulaire: URLSearchParams): readonly string[] => [
  ...new Set(formulaire.getAll("communes").filter((code) => communeDe(code))),
];

/** The gesture of a submitted form: search, add a commune or a whole intercommunality, take one or all out. */
export function geste(formulaire: URLSearchParams): Choix {
  const codes = codesTapes(formulaire);
  const recherche = (formulaire.get("recherche") ?? "").trim().slice(0, 80);
  const [nom, cible = ""] = (formulaire.get("intention") ?? "").split(":");
  switch (nom) {
    case "chercher":
      return chercher(codes, recherche);
    case "ajouter":
      return { ...chercher([...new Set([...codes, cible])], recherche), erreur: undefined };
    case "ajouter-epci":
      return choixVierge([...new Set([...codes, ...communesDeEpci(cible).map(({ code }) => code)])]);
    case "tout-retirer":
      return choixVierge();
    case "retirer":
      return choixVierge(codes.filter((code) => code !== cible));
    default:
      return { ...choixVierge(codes), recherche };
  }
}

function chercher(codes: readonly string[], recherche: string): Choix {
  if (recherche === "") return { ...choixVierge(codes), erreur: "Écrivez les premières lettres d’un nom." };
  const trouvees = chercherCommunes(recherche).filter(({ code }) => !codes.includes(code));
  const epci = chercherEpci(recherche).map((trouve) => ({ ...trouve, prises: 0 }));
  const vide = trouvees.length + epci.length === 0;
  const erreur = vide ? `Aucune commune ni intercommunalité ne porte le nom « ${recherche} ».` : undefined;
  return { ...choixVierge(codes), recherche, trouvees, epci, erreur };
}

export type CommunesChoisies = { communes: CommuneDuTerritoire[] } | { erreur: string };

/** The communes behind the codes, or why the territory cannot stand: an unknown code, an unknown population. */
export function communesChoisies(codes: readonly string[]): CommunesChoisies {
  const communes: CommuneDuTerritoire[] = [];
  for (const code of codes) {
    const commune = communeDe(code);
    if (!commune) return { erreur: `Le code ${code.slice(0, 10)} ne désigne aucune commune.` };
    if (commune.population <= 0)
      return { erreur: `La population de ${commune.nom} est inconnue ou nulle. Retirez cette commune de la liste.` };
    communes.push(commune);
  }
  return communes.length > 0 ? { communes } : { erreur: "Choisissez au moins une commune." };
}
