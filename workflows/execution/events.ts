import { dateCivile } from "../civil-date.ts";
import { fait, texte, texteFacultatif } from "../fact-schema.ts";

export const faitsExecution = [
  fait("ManquementConstate", {
    manquement: texte(40, "Décrivez le manquement : l’engagement du contrat, ce qui est constaté."),
    mesure: texte(10, "Indiquez la mesure envisagée."),
    observationsAvantLe: dateCivile,
  }),
  fait("ObservationsPresentees", { observations: texte(20, "Présentez vos observations, en une phrase au moins.") }),
  fait("ManquementClos", { motif: texte(10, "Dites comment le manquement a été réparé.") }),
  fait("SuspensionDecidee", { motivation: texte(40, "Motivez la suspension en droit et en fait.") }),
  fait("SuspensionLevee", { motif: texte(10, "Dites pourquoi la suspension est levée.") }),
  fait("ContratDenonce", { motif: texteFacultatif, effetLe: dateCivile }),
  fait("ContratResilie", {
    motivation: texte(40, "Motivez la résiliation en droit et en fait."),
  }),
  fait("ContratEchu", {}),
  fait("ContratRenouvele", { observations: texteFacultatif }),
] as const;
