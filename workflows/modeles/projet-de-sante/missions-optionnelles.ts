import { fichesAction } from "../../texte/blocs/action-sheets.ts";
import { champDeLignes } from "../block-field.ts";
import { ACCOMPAGNEMENT } from "../missions/accompagnement/index.ts";
import { QUALITE } from "../missions/qualite/index.ts";
import type { Section } from "../modele.ts";
import { fichesPretes } from "../ready-rows.ts";

export const MISSIONS_OPTIONNELLES: Section = {
  code: "missionsOptionnelles",
  titre: "Missions optionnelles",
  attendu:
    "Rien n’est obligatoire ici, et une section vide ne vous dessert pas. Si vous choisissez l’une des deux " +
    "missions, dont la date de démarrage est libre, l’ARS veut savoir pourquoi maintenant, et si l’équipe peut la " +
    "porter en plus des quatre autres.",
  points: [
    "La ou les missions choisies, ou la mention qu’il n’y en a pas",
    "Le besoin auquel elles répondent",
    "Une action précise, un responsable, une date",
    "La preuve que les missions obligatoires n’en souffrent pas",
  ],
  champs: [
    {
      code: "qualiteEtPertinence",
      libelle: "Qualité et pertinence des soins : que voulez-vous faire ?",
      nature: "texteLong",
      aide:
        "Groupes où l’on analyse ses pratiques, réunions sur des situations rendues anonymes, règles communes de " +
        "prescription. Laissez vide si vous ne choisissez pas cette mission.",
      facultatif: true,
    },
    {
      code: "accompagnementProfessionnels",
      libelle: "Accompagnement des professionnels : que voulez-vous faire ?",
      nature: "texteLong",
      aide:
        "Accueil des stagiaires, aide à l’installation, parrainage, qualité de vie au travail. Laissez vide si vous " +
        "ne choisissez pas cette mission.",
      facultatif: true,
    },
    {
      code: "equipeMissionsOptionnelles",
      libelle: "Qui s’en charge, quand, et avec quels moyens ?",
      nature: "texteLong",
      aide: "Le responsable, la date de démarrage, le coût prévu, deux indicateurs simples.",
      facultatif: true,
    },
    champDeLignes(
      {
        code: "fichesOptionnelles",
        libelle: "Fiches action des missions optionnelles",
        aide: "Seulement pour la mission que vous choisissez.",
      },
      fichesAction({ pretes: fichesPretes([...QUALITE.volets, ...ACCOMPAGNEMENT.volets]) }),
    ),
  ],
  exemple:
    "Nous choisissons l’accompagnement des professionnels, à partir de la deuxième année, parce que trois cabinets " +
    "ferment avant 2029. Deux maîtres de stage en accueillent déjà ; quatre médecins et trois infirmières se forment " +
    "pour le devenir. La CPTS trouve un logement aux stagiaires avec la communauté de communes, organise une soirée " +
    "d’accueil par semestre et propose un parrain à chaque nouvel installé. Une orthophoniste conduit la mission, " +
    "quatre heures par mois. Indicateurs : stagiaires accueillis (6 aujourd’hui, 12 visés) et installations " +
    "accompagnées (0 aujourd’hui, 3 visées). La qualité des soins attend la troisième année.",
  questions: [
    "L’équipe peut-elle porter cette mission en plus des quatre obligatoires ?",
    "Qu’est-ce qui existe déjà, à l’université, à l’URPS ou dans la commune ?",
    "Si vous n’en choisissez pas, à quel moment y revenez-vous ?",
  ],
  longueur: "Une page par mission choisie",
};
