import type { Erreurs } from "../coherence.ts";
import type { Fait } from "../fact.ts";
import { NOM_MISSION } from "../missions/missions.ts";
import type { Contexte } from "../parcours/context.ts";

export function coherenceDialogue(fait: Fait, { contrat }: Contexte): Erreurs {
  switch (fait.type) {
    case "DialogueProgramme":
      return fait.seanceLe < fait.le && !fait.reprise ? { seanceLe: "Choisissez une date à venir." } : {};
    case "CompteRenduSigne":
      return fait.position === "avecReserves" && !fait.reserves
        ? { reserves: "Écrivez vos réserves : elles figureront au compte rendu." }
        : {};
    case "AtteinteArretee":
      return Object.fromEntries(
        contrat.missions
          .filter((mission) => fait.taux[mission] === undefined)
          .map((mission) => [`taux.${mission}`, `Indiquez le taux de « ${NOM_MISSION[mission]} », même s’il est nul.`]),
      );
    default:
      return {};
  }
}
