import type { Papier } from "./letterhead.ts";
import type { Mention } from "./mentions.ts";

const CJA = "du code de justice administrative";

/**
 * How an unfavourable decision may be contested, in the order of the steps (art. R. 421-1 CJA), as the paper of the ARS
 * lets it be said: an address only when its head bears one, the court by its name, else by the rule that designates it.
 */
export const voiesDeRecours = ({ adresse, tribunal }: Pick<Papier, "adresse" | "tribunal">): readonly Mention[] => [
  {
    valeur: `Un recours gracieux peut être formé devant l’auteur de la décision, ${adresse ? "à l’adresse portée en tête, " : ""}dans les deux mois de sa notification`,
    source: "article L. 411-2 du code des relations entre le public et l’administration",
    statut: "source",
  },
  {
    valeur: `Un recours contentieux peut être formé devant le ${tribunal ? nomCommun(tribunal) : "tribunal administratif dans le ressort duquel l’ARS a son siège"} dans les deux mois de la notification de la décision`,
    source: `articles R. 312-1 et R. 421-1 ${CJA}`,
    statut: "source",
  },
  {
    valeur:
      "Le tribunal administratif peut être saisi par l’application Télérecours citoyens, à l’adresse www.telerecours.fr",
    source: `article R. 414-2 ${CJA}`,
    statut: "source",
  },
];

const nomCommun = (tribunal: string): string => tribunal.charAt(0).toLowerCase() + tribunal.slice(1);
