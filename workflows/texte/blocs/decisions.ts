import { bloc } from "./block.ts";

/** What a meeting decided, who does it and before when. */
export const decisions = bloc({
  genre: "decisions",
  une: "une décision",
  presentation: "tableau",
  colonnes: [
    { code: "decision", libelle: "Décision ou suite", nature: "texte" },
    { code: "responsable", libelle: "Responsable", nature: "texte", aide: "Une fonction et sa partie." },
    { code: "echeance", libelle: "Avant le", nature: "date" },
  ],
});
