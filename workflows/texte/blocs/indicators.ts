import type { Colonne } from "../lignes.ts";
import { bloc } from "./block.ts";
import { NOMS_DES_MISSIONS } from "./choices.ts";

const MISSION: Colonne = { code: "mission", libelle: "Mission", nature: "choix", choix: NOMS_DES_MISSIONS };
const INDICATEUR: Colonne = { code: "indicateur", libelle: "Indicateur", nature: "texte" };
const DEPART: Colonne = {
  code: "depart",
  libelle: "Départ",
  nature: "texte",
  aide: "La valeur d’aujourd’hui et sa date.",
};
const CIBLE: Colonne = { code: "cible", libelle: "Cible", nature: "texte" };
const ECHEANCE: Colonne = { code: "echeance", libelle: "Échéance", nature: "date" };
const SOURCE: Colonne = {
  code: "source",
  libelle: "Source",
  nature: "choix",
  choix: ["Assurance maladie", "CPTS", "ARS"],
};
const PREUVE: Colonne = {
  code: "preuve",
  libelle: "Preuve",
  nature: "texte",
  aide: "La pièce que l’on retrouve dans deux ans.",
};
const POIDS: Colonne = {
  code: "poids",
  libelle: "Poids (%)",
  nature: "nombre",
  aide: "Les poids d’une mission font 100 quand ils sont tous donnés.",
  facultatif: true,
};

const fixe = { genre: "indicateurs", une: "un indicateur", presentation: "tableau" } as const;

/** How one mission is measured. */
export const indicateurs = bloc({ ...fixe, colonnes: [INDICATEUR, DEPART, CIBLE, ECHEANCE, SOURCE, PREUVE, POIDS] });

/** How every mission is measured, one table for all. */
export const indicateursParMission = bloc({
  ...fixe,
  colonnes: [MISSION, INDICATEUR, DEPART, CIBLE, ECHEANCE, SOURCE, PREUVE, POIDS],
});

/** What a year has given, in front of what the contract aims at. */
export const indicateursAtteints = bloc({
  ...fixe,
  colonnes: [
    MISSION,
    INDICATEUR,
    DEPART,
    CIBLE,
    { code: "resultat", libelle: "Résultat", nature: "texte" },
    SOURCE,
    PREUVE,
    { ...POIDS, aide: "Le poids inscrit au contrat." },
  ],
});
