import type { Ligne } from "../lignes.ts";
import { bloc } from "./block.ts";

/** The communes, as the ARS checks them one by one. */
export const territoire = bloc({
  genre: "territoire",
  une: "une commune",
  presentation: "tableau",
  colonnes: [
    { code: "commune", libelle: "Commune", nature: "texte" },
    { code: "codeInsee", libelle: "Code INSEE", nature: "texte", aide: "Cinq signes ; ce n’est pas le code postal." },
    {
      code: "population",
      libelle: "Population",
      nature: "nombre",
      aide: "La population municipale publiée par l’INSEE.",
    },
    { code: "remarque", libelle: "Remarque", nature: "texte", facultatif: true },
  ],
});

type Commune = { readonly code: string; readonly nom: string; readonly population: number };

/** The communes a file already knows, as rows; a commune is known by its code. */
export const communesEnLignes = (communes: readonly Commune[]): Ligne[] =>
  communes.map(({ code, nom, population }) => ({
    id: `commune-${code}`,
    commune: nom,
    codeInsee: code,
    population: String(population),
    remarque: "",
  }));
