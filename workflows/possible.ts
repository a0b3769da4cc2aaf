import { type Acteur, ORGANISMES } from "./acteur.ts";
import type { DateCivile } from "./civil-date.ts";
import { contexteDe, type Dossier, peutArriver } from "./dossier.ts";
import { type Fait, TYPES_DE_FAITS, type TypeDeFait } from "./fact.ts";
import { MISSIONS } from "./missions/missions.ts";
import type { Contexte } from "./parcours/context.ts";
import { qualitePour } from "./permissions.ts";

/** An act this person may perform now, with what tells it from its siblings (which mission, which body). */
export type ActePossible = { readonly type: TypeDeFait; readonly variante: Readonly<Record<string, string>> };

/** The choices that the machine itself looks at; everything else is typed later. */
function variantes(
  type: TypeDeFait,
  { contrat, dialogue, avenant, retrait }: Contexte,
): readonly Record<string, string>[] {
  switch (type) {
    case "MissionDemarree":
    case "MissionDeployee":
      return MISSIONS.map((mission) => ({ mission }));
    case "AvisDemande":
    case "AvisRetourne":
    case "AvisAnnule":
      return ORGANISMES.map((organisme) => ({ organisme }));
    case "ContratArrete":
    case "ContratSigne":
      return [{ sha256: contrat.sha256 ?? "" }];
    case "CompteRenduSigne":
      return [{ sha256: dialogue.sha256 ?? "" }];
    case "AvenantSigne":
      return [{ sha256: avenant.sha256 ?? "" }];
    case "DecisionRetiree":
      return retrait.derniere ? [retrait.derniere] : [];
    default:
      return [{}];
  }
}

/** What this person may do next on this file, among these acts, asked of the machine itself. The screens copy nothing. */
export function actesPossibles(
  dossier: Dossier,
  acteur: Acteur,
  aujourdhui: DateCivile,
  types: readonly TypeDeFait[] = TYPES_DE_FAITS,
): ActePossible[] {
  return types.flatMap((type) => {
    const qualite = qualitePour(type, acteur.qualites);
    if (!qualite) return [];
    const par = { id: acteur.id, nom: acteur.nom, qualite };
    return variantes(type, contexteDe(dossier))
      .filter((variante) => peutArriver(dossier, { type, le: aujourdhui, par, ...variante } as Fait))
      .map((variante) => ({ type, variante }));
  });
}
