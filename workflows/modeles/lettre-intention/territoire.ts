import { territoire } from "../../texte/blocs/territory.ts";
import { champDeLignes } from "../block-field.ts";
import type { Section } from "../modele.ts";

export const TERRITOIRE: Section = {
  code: "territoire",
  titre: "Territoire envisagé",
  attendu:
    "L’ARS attend un territoire où les habitants se soignent déjà, et qui ne recouvre celui d’aucune autre CPTS. " +
    "Elle l’examine de près : la pertinence du territoire est l’un des deux seuls motifs pour lesquels elle peut, " +
    "plus tard, s’opposer au projet de santé.",
  points: [
    "La liste complète des communes",
    "La population, avec sa source et son année",
    "La taille qui en découle : 1 sous 40 000 habitants, 2 de 40 000 à 80 000, 3 de 80 000 à 175 000, 4 au-delà",
    "Les habitudes de soins qui justifient ce contour",
    "Les CPTS voisines et les communes que deux projets revendiquent",
  ],
  champs: [
    {
      code: "communes",
      libelle: "Quelles communes votre territoire réunit-il ?",
      nature: "texteLong",
      aide: "Nommez-les toutes, avec leur code INSEE si vous l’avez. Une commune n’appartient qu’à une seule CPTS.",
      minimum: 5,
    },
    {
      code: "population",
      libelle: "Combien d’habitants y vivent ?",
      nature: "nombre",
      aide: "Additionnez les populations municipales publiées par l’INSEE. Ce total fixe la taille de la CPTS.",
      exemple: "46 200",
      additionne: { bloc: "listeDesCommunes", colonne: "population" },
    },
    champDeLignes(
      {
        code: "listeDesCommunes",
        libelle: "Tableau des communes",
        aide: "Rempli avec les communes du dossier dès qu’elles sont fixées. Corrigez une population ou ajoutez une remarque.",
      },
      territoire({ minimum: 1 }),
    ),
    {
      code: "coherence",
      libelle: "Pourquoi ces communes, et pas d’autres ?",
      nature: "texteLong",
      aide:
        "Dites où l’on consulte, où l’on fait ses courses, où l’on va aux urgences. Citez la communauté de communes " +
        "ou d’agglomération, sans en faire la seule raison.",
      minimum: 120,
    },
    {
      code: "cptsVoisines",
      libelle: "Quelles CPTS vous entourent, et que leur avez-vous dit ?",
      nature: "texteLong",
      aide:
        "S’il n’y en a pas, écrivez-le. Si une commune est demandée par deux projets, dites lesquels et où en est la " +
        "discussion : mieux vaut l’annoncer que le laisser découvrir.",
      minimum: 40,
    },
  ],
  exemple:
    "Le territoire réunit 23 communes et 46 200 habitants (population municipale, INSEE) : la CPTS est de taille 2. " +
    "Il suit la vallée de l’Orbelle, de Lestrac à Vieux-Pont. Les habitants consultent à Marsange ou à Roquebelle, " +
    "où se trouvent le centre hospitalier, le lycée et le marché. Deux communautés de communes s’y touchent, " +
    "Haute-Orbelle et Pays de Marsange. Au nord, la CPTS du Haut-Sarlet couvre déjà Brézins, que nous laissons en " +
    "dehors. Au sud, aucun projet n’est connu ; la commune de Saint-Aubin-d’Orbelle hésite, et nous la rencontrons " +
    "en mars.",
  questions: [
    "Où vont les habitants des communes les plus éloignées quand leur médecin est absent ?",
    "Avez-vous rencontré les CPTS voisines, et qu’en est-il ressorti ?",
    "Les professionnels de chaque commune savent-ils que leur commune figure dans le projet ?",
    "Si une commune sort du territoire, la taille de la CPTS change-t-elle ?",
  ],
  longueur: "Une demi-page à une page, avec une carte",
};
