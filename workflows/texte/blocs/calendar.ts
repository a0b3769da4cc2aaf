import { bloc } from "./block.ts";

/** Steps with their dates and who answers for them. */
export const calendrier = bloc({
  genre: "calendrier",
  une: "une étape",
  presentation: "tableau",
  colonnes: [
    { code: "etape", libelle: "Étape", nature: "texte" },
    { code: "du", libelle: "Du", nature: "date" },
    { code: "au", libelle: "Au", nature: "date" },
    { code: "responsable", libelle: "Responsable", nature: "texte" },
  ],
});
