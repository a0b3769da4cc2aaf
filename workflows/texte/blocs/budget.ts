import type { Colonne } from "../lignes.ts";
import { bloc } from "./block.ts";
import { RATTACHEMENTS } from "./choices.ts";

export const RECETTE = "Recette";
export const DEPENSE = "Dépense";

const POSTE: Colonne = { code: "poste", libelle: "Poste", nature: "texte" };
const NATURE: Colonne = { code: "nature", libelle: "Nature", nature: "choix", choix: [RECETTE, DEPENSE] };
const RATTACHEMENT: Colonne = {
  code: "rattachement",
  libelle: "Mission ou fonctionnement",
  nature: "choix",
  choix: RATTACHEMENTS,
};
const fixe = { genre: "budget", une: "un poste", presentation: "tableau" } as const;

/** What will come in and go out. */
export const budget = bloc({
  ...fixe,
  colonnes: [POSTE, NATURE, RATTACHEMENT, { code: "montant", libelle: "Montant (€)", nature: "euros" }],
});

/** What came in and went out, beside what was planned. */
export const budgetRealise = bloc({
  ...fixe,
  colonnes: [
    POSTE,
    NATURE,
    RATTACHEMENT,
    { code: "prevu", libelle: "Prévu (€)", nature: "euros", facultatif: true },
    { code: "montant", libelle: "Réalisé (€)", nature: "euros" },
  ],
});
