import { type Acteur, type Corps, corpsDe, type Qualite } from "../acteur.ts";

/** The room of the three parties, and the one where ARS and CPAM prepare their common position. */
export const SALLES = ["partagee", "privee"] as const;
export type Salle = (typeof SALLES)[number];

const DE_LA_SALLE: Readonly<Record<Salle, readonly Corps[]>> = {
  partagee: ["cpts", "ars", "ddArs", "cpam"],
  privee: ["ars", "ddArs", "cpam"],
};

/**
 * The text that asks ARS and CPAM to prepare the tripartite exchanges together: it is why the private room exists,
 * and why the CPTS is told that it does.
 */
export const PREPARATION_COMMUNE = {
  source: "Instruction DGOS/DIR/CNAM/2019/218 du 9 octobre 2019",
  statut: "a-verifier",
} as const;

const yEntre = (salle: Salle) => (qualite: Qualite) => DE_LA_SALLE[salle].includes(corpsDe(qualite));

/** The rooms of a file a person may enter: none for whoever is no party to it. */
export const sallesDe = ({ qualites }: Pick<Acteur, "qualites">): readonly Salle[] =>
  SALLES.filter((salle) => qualites.some(yEntre(salle)));

/** In which capacity a person writes in a room; undefined when they only read it, or may not enter. */
export const qualiteDansLaSalle = ({ qualites }: Pick<Acteur, "qualites">, salle: Salle): Qualite | undefined =>
  qualites.find((qualite) => qualite !== "lecteur" && yEntre(salle)(qualite));
