import { GENRES_DE_PIECE } from "./kinds.ts";
import type { Papier } from "./letterhead.ts";

/** What a body says of itself, wherever it is named. */
export type Coordonnees = Pick<Papier, "nom" | "adresse" | "telephone" | "courriel">;

/** The paper of a body that never adapted its own: its name and how to reach it. */
export const papierParDefaut = ({ nom, adresse, telephone, courriel }: Coordonnees): Papier => ({
  ...{ nom, direction: "", adresse: adresse.replaceAll("\r\n", "\n").trim(), telephone, courriel },
  ...{ tribunal: "", lieu: "", prefixe: "", pied: "" },
  pieces: Object.fromEntries(
    GENRES_DE_PIECE.map((genre) => [genre, { introduction: "", formule: "" }]),
  ) as Papier["pieces"],
});

/**
 * The paper of a body whose name or address is corrected: what it had kept of them follows, what it had changed stays
 * as it wrote it.
 */
export function papierCorrige(actuel: Papier, avant: Coordonnees, apres: Coordonnees): Papier {
  const [ancien, nouveau] = [papierParDefaut(avant), papierParDefaut(apres)];
  const suivre = (champ: keyof Coordonnees) => (actuel[champ] === ancien[champ] ? nouveau : actuel)[champ];
  return {
    ...actuel,
    nom: suivre("nom"),
    adresse: suivre("adresse"),
    telephone: suivre("telephone"),
    courriel: suivre("courriel"),
  };
}
