import { bloc } from "./block.ts";

/** Fiches réflexes of a plan de crise: one page for one kind of crisis. */
export const fichesReflexes = bloc({
  genre: "ficheReflexe",
  une: "une fiche réflexe",
  presentation: "fiches",
  colonnes: [
    { code: "crise", libelle: "Type de crise", nature: "texte" },
    {
      code: "alerte",
      libelle: "Qui alerte, et comment",
      nature: "texteLong",
      aide: "La personne, le message, le second moyen si le réseau tombe.",
    },
    {
      code: "intervenants",
      libelle: "Qui vient",
      nature: "texteLong",
      aide: "Les métiers utiles, combien, en combien de temps.",
    },
    {
      code: "lieu",
      libelle: "Où",
      nature: "texteLong",
      aide: "Le lieu de soins, le lieu de repli, le lieu de la cellule.",
    },
    {
      code: "actions",
      libelle: "Ce que l’on fait",
      nature: "texteLong",
      aide: "Heure par heure le premier jour, une ligne par geste.",
    },
    { code: "aEviter", libelle: "Ce que l’on ne fait pas", nature: "texteLong", facultatif: true },
    { code: "materiel", libelle: "Matériel", nature: "texteLong", facultatif: true },
    { code: "message", libelle: "Ce que l’on dit aux habitants", nature: "texteLong" },
    { code: "redacteur", libelle: "Rédaction et date de relecture", nature: "texte" },
  ],
});
