import type { Erreurs } from "../coherence.ts";
import type { Fait } from "../fact.ts";
import { NOM_MISSION } from "../missions/missions.ts";
import { type Contexte, reglesDuDossier } from "../parcours/context.ts";

/** Each mission chosen has a start month, within the limit of the rules. */
function erreursDeCalendrier(fait: Extract<Fait, { type: "AdhesionDemandee" }>, contexte: Contexte): Erreurs {
  const { missions } = reglesDuDossier(contexte);
  return Object.fromEntries(
    fait.missions.flatMap((mission) => {
      const prevu = fait.calendrier[mission];
      const limite = missions[mission].valeur?.demarrage;
      const champ = `calendrier.${mission}`;
      if (prevu === undefined)
        return fait.reprise ? [] : [[champ, `Indiquez le démarrage prévu de « ${NOM_MISSION[mission]} ».`]];
      if (limite !== undefined && prevu > limite)
        return [[champ, `Cette mission démarre au plus tard ${limite} mois après la signature.`]];
      return [];
    }),
  );
}

export function coherenceContrat(fait: Fait, contexte: Contexte): Erreurs {
  if (fait.type === "AdhesionDemandee") return erreursDeCalendrier(fait, contexte);
  if (
    fait.type === "AvenantPropose" &&
    fait.missionsAjoutees.some((ajout) => contexte.contrat.missions.includes(ajout))
  )
    return { missionsAjoutees: "Cette mission figure déjà au contrat." };
  return {};
}
