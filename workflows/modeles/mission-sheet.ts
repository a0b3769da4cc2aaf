import { NOM_MISSION } from "../missions/missions.ts";
import { sectionsCommunes } from "./mission-means.ts";
import { sectionsDuVolet } from "./mission-part.ts";
import type { Modele, ModeleMission } from "./modele.ts";

/** The sheet of a mission as a document to write, made from its template. Months count from the signature. */
export function ficheMission(modele: ModeleMission): Modele {
  const seul = modele.volets.length === 1;
  return {
    code: `fiche.${modele.mission}`,
    version: modele.version,
    titre: `Fiche mission : ${NOM_MISSION[modele.mission].toLowerCase()}`,
    objet: modele.objet,
    sections: [...modele.volets.flatMap((volet) => sectionsDuVolet(volet, seul)), ...sectionsCommunes(modele)],
    sources: modele.sources,
  };
}
