import type { Colonne } from "../lignes.ts";
import { bloc } from "./block.ts";
import { PROFESSIONS } from "./choices.ts";

const NOM: Colonne = { code: "nom", libelle: "Nom", nature: "texte", aide: "Avec son accord. Jamais un patient." };
const PROFESSION: Colonne = { code: "profession", libelle: "Profession", nature: "choix", choix: PROFESSIONS };
const RPPS: Colonne = {
  code: "rpps",
  libelle: "Numéro RPPS",
  nature: "rpps",
  aide: "Onze chiffres. Laissez vide si la personne n’en a pas.",
  facultatif: true,
};
const COMMUNE: Colonne = { code: "commune", libelle: "Commune d’exercice", nature: "texte" };
const fixe = { genre: "membres", presentation: "tableau" } as const;

/** Who takes part, with profession and number in the national directory. */
export const membres = bloc({ ...fixe, une: "un membre", colonnes: [NOM, PROFESSION, RPPS, COMMUNE] });

/** Who sat at the meeting, and for which party. */
export const presents = bloc({
  ...fixe,
  une: "une personne",
  colonnes: [
    { ...NOM, aide: "La personne, et non son service." },
    { code: "fonction", libelle: "Fonction", nature: "texte" },
    { code: "partie", libelle: "Pour", nature: "choix", choix: ["CPTS", "ARS", "CPAM", "MSA", "URPS", "Autre"] },
    { code: "presence", libelle: "Présence", nature: "choix", choix: ["Présent", "À distance", "Excusé"] },
  ],
});

/** Who can be called in a crisis. The numbers stay in this document, which is never deposited. */
export const celluleDeCrise = bloc({
  ...fixe,
  une: "une personne",
  colonnes: [
    NOM,
    PROFESSION,
    { code: "role", libelle: "Rôle pendant la crise", nature: "texte" },
    { code: "joindre", libelle: "Comment la joindre", nature: "texte", aide: "Deux moyens, avec son accord écrit." },
  ],
});

/** Who has agreed to come, by profession. */
export const volontaires = bloc({
  ...fixe,
  une: "un volontaire",
  colonnes: [
    NOM,
    PROFESSION,
    COMMUNE,
    { code: "delai", libelle: "Délai pour venir", nature: "texte" },
    { code: "competences", libelle: "Compétences utiles", nature: "texte", facultatif: true },
    { code: "accordLe", libelle: "Accord écrit du", nature: "date" },
  ],
});
