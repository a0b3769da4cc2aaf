import { type DateCivile, plusMois } from "../civil-date.ts";
import type { Erreurs } from "../coherence.ts";
import type { Fait } from "../fact.ts";
import { erreurDeSections } from "../parcours/request.ts";

/** A date by which somebody must answer: after today, and not so far that it means nothing. */
export function erreurDeTerme(champ: string, terme: DateCivile, le: DateCivile): Erreurs {
  if (terme <= le) return { [champ]: "Choisissez une date à venir : la personne doit avoir le temps de répondre." };
  if (terme > plusMois(le, 12)) return { [champ]: "Cette date est à plus d’un an. Choisissez-en une plus proche." };
  return {};
}

export function coherenceLettre(fait: Fait): Erreurs {
  if (fait.type === "AvisDemande" || fait.type === "AvisRetourne")
    return erreurDeTerme("avantLe", fait.avantLe, fait.le);
  if (fait.type !== "ComplementsDemandes") return {};
  return { ...erreurDeTerme("avantLe", fait.avantLe, fait.le), ...erreurDeSections("lettreIntention", fait) };
}
