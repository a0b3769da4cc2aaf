import { CRISE } from "../missions/crise/index.ts";
import type { Modele } from "../modele.ts";
import { ALERTE } from "./alerte.ts";
import { CELLULE } from "./cellule.ts";
import { CONTINUITE } from "./continuite.ts";
import { FICHES_REFLEXES } from "./fiches-reflexes.ts";
import { LIEUX } from "./lieux.ts";
import { MISE_A_JOUR } from "./mise-a-jour.ts";
import { PARTENAIRES } from "./partenaires.ts";
import { RISQUES } from "./risques.ts";
import { VOLONTAIRES } from "./volontaires.ts";

export const PLAN_DE_CRISE: Modele = {
  code: "planDeCrise",
  version: "2026-11",
  titre: "Plan de crise",
  objet:
    "Le jour où tout déborde, dire en quelques pages qui appeler, où aller et quoi faire. L’équipe l’écrit la première " +
    "année du contrat sur la trame nationale et ses cinq types de crise, puis le met à jour chaque année avec l’ARS. " +
    "Il n’est pas déposé ici : vous l’envoyez vous-mêmes à l’ARS et à la CPAM, sans les numéros personnels. Les exemples " +
    "décrivent un territoire imaginaire, et aucun patient n’est nommé dans ce document.",
  sections: [RISQUES, CELLULE, ALERTE, VOLONTAIRES, FICHES_REFLEXES, LIEUX, CONTINUITE, PARTENAIRES, MISE_A_JOUR],
  sources: CRISE.sources,
};
