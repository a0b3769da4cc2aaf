import { plusMois } from "../civil-date.ts";
import { type Dossier, estDans } from "../dossier.ts";
import type { Echeance } from "../echeances.ts";
import type { Contexte } from "../parcours/context.ts";
import type { Regles } from "../regles/regles.ts";
import { NOM_MISSION } from "./missions.ts";

/** Start and full deployment of each mission of the contract, counted from its signature. */
export function echeancesMissions(dossier: Dossier, { contrat, missions }: Contexte, regles: Regles): Echeance[] {
  const { signeLe } = contrat;
  if (!estDans(dossier, "enVigueur") || !signeLe) return [];
  return contrat.missions.flatMap((mission) => {
    const { valeur: limites, source, statut } = regles.missions[mission];
    const suivi = missions[mission];
    if (!limites || suivi?.deployeeLe) return [];
    const etape = suivi ? "déploiement complet" : "démarrage";
    return [
      {
        code: `mission.${mission}`,
        libelle: `${NOM_MISSION[mission]} : ${etape}`,
        main: "porteur",
        debutLe: signeLe,
        dernierJour: plusMois(signeLe, suivi ? limites.deploiement : limites.demarrage),
        nature: "contractuelle",
        base: { source, statut },
      } as const,
    ];
  });
}
