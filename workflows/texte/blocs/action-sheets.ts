import { bloc } from "./block.ts";

/** Fiches action: what will be done, by whom, when, and how one will know. */
export const fichesAction = bloc({
  genre: "ficheAction",
  une: "une fiche action",
  presentation: "fiches",
  colonnes: [
    {
      code: "titre",
      libelle: "Titre de l’action",
      nature: "texte",
      aide: "Un verbe et un public : on comprend sans lire la suite.",
    },
    {
      code: "objectif",
      libelle: "Objectif",
      nature: "texteLong",
      aide: "Ce qui change, pour qui, de combien et pour quand.",
    },
    { code: "actions", libelle: "Étapes", nature: "texteLong", aide: "Une étape par ligne, dans l’ordre." },
    { code: "pilote", libelle: "Pilote", nature: "texte", aide: "Une personne ou une fonction, et son suppléant." },
    { code: "partenaires", libelle: "Partenaires", nature: "texteLong", facultatif: true },
    {
      code: "calendrier",
      libelle: "Calendrier",
      nature: "texte",
      aide: "Le début, la fin, ou le mois de chaque étape.",
    },
    {
      code: "moyens",
      libelle: "Moyens",
      nature: "texteLong",
      aide: "Le temps, le lieu, le matériel.",
      facultatif: true,
    },
    { code: "budget", libelle: "Budget", nature: "euros", aide: "La première année.", facultatif: true },
    {
      code: "indicateurs",
      libelle: "Indicateurs",
      nature: "texteLong",
      aide: "Le point de départ, la cible et la preuve.",
    },
  ],
});
