import { territoire } from "../../texte/blocs/territory.ts";
import { champDeLignes } from "../block-field.ts";
import type { Section } from "../modele.ts";

export const TERRITOIRE: Section = {
  code: "territoire",
  titre: "Territoire",
  attendu:
    "C’est l’une des deux questions de droit : le directeur général de l’ARS peut s’opposer au projet si le " +
    "territoire n’est pas pertinent. La réponse tient en une liste exacte, une population sourcée et des raisons " +
    "vérifiables.",
  points: [
    "La liste complète des communes, sans commune déjà prise par une autre CPTS",
    "La population, sa source et son année",
    "La taille : 1 sous 40 000 habitants, 2 de 40 000 à 80 000, 3 de 80 000 à 175 000, 4 au-delà",
    "Les raisons du contour : habitudes de soins, transports, bassin de vie",
    "Une carte, en annexe",
  ],
  champs: [
    {
      code: "communes",
      libelle: "Quelles communes composent le territoire ?",
      nature: "texteLong",
      aide: "Toutes, avec leur code INSEE. L’ARS vérifie chaque nom : relisez la liste à deux.",
      minimum: 5,
    },
    {
      code: "population",
      libelle: "Combien d’habitants au total ?",
      nature: "nombre",
      aide: "La somme des populations municipales publiées par l’INSEE. Notez l’année dans la réponse suivante.",
      exemple: "46 200",
      additionne: { bloc: "listeDesCommunes", colonne: "population" },
    },
    champDeLignes(
      {
        code: "listeDesCommunes",
        libelle: "Tableau des communes",
        aide: "Rempli avec les communes du dossier. L’ARS vérifie chaque ligne.",
      },
      territoire({ minimum: 1 }),
    ),
    {
      code: "justification",
      libelle: "Pourquoi ce contour est-il le bon ?",
      nature: "texteLong",
      aide:
        "Où l’on consulte, où l’on est hospitalisé, où l’on travaille ; le lien avec les intercommunalités (EPCI). " +
        "Citez vos sources et leur année. En ville, parlez de quartiers et de lignes de transport.",
      minimum: 150,
    },
    {
      code: "cptsVoisines",
      libelle: "Comment les limites avec les CPTS voisines ont-elles été fixées ?",
      nature: "texteLong",
      aide:
        "CPTS par CPTS : les communes discutées, l’accord trouvé, sa date. S’il reste un désaccord, dites-le et " +
        "donnez vos arguments.",
      minimum: 60,
    },
    {
      code: "variations",
      libelle: "Le territoire a-t-il changé depuis la lettre d’intention, ou change-t-il avec les saisons ?",
      nature: "texteLong",
      aide: "Une commune entrée ou sortie, une population qui double l’été, une frontière.",
      facultatif: true,
    },
  ],
  exemple:
    "Le territoire compte 23 communes et 46 200 habitants (population municipale, INSEE) : taille 2. Il correspond à " +
    "la vallée de l’Orbelle. Sept hospitalisations d’habitants sur dix ont lieu à Roquebelle (données de l’hôpital, " +
    "2026) et une ligne d’autocar relie Lestrac, Marsange et Vieux-Pont. Quatorze communes appartiennent à la " +
    "communauté de communes Haute-Orbelle, neuf au Pays de Marsange. Brézins reste à la CPTS du Haut-Sarlet, ses " +
    "habitants consultant de l’autre côté du col : les deux associations l’ont écrit le 6 mai 2027. " +
    "Saint-Aubin-d’Orbelle, hésitante en février, a rejoint le projet après une réunion avec ses deux infirmières et " +
    "son pharmacien.",
  questions: [
    "Avez-vous la preuve que les habitants se soignent dans ce périmètre ?",
    "Les CPTS voisines ont-elles donné leur accord par écrit ?",
    "Une commune sans professionnel de santé est-elle bien couverte par vos actions ?",
    "En quoi ce découpage respecte-t-il le projet régional de santé ?",
  ],
  longueur: "Deux pages, avec la carte et le tableau des communes",
};
