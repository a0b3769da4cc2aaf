import { fichesAction } from "../texte/blocs/action-sheets.ts";
import { indicateurs } from "../texte/blocs/indicators.ts";
import { champDeLignes } from "./block-field.ts";
import type { Champ, Section, Volet } from "./modele.ts";
import { fichesPretes, indicateursPrets } from "./ready-rows.ts";

const majuscule = (texte: string) => texte.charAt(0).toUpperCase() + texte.slice(1);
export const liste = (lignes: readonly string[]) => lignes.map((ligne) => `- ${ligne}`).join("\n");

/** An open question of a mission sheet. */
export const question = (code: string, libelle: string, aide: string, minimum = 40): Champ => ({
  code,
  libelle,
  aide,
  nature: "texteLong",
  minimum,
});

/** The sections one half of a mission is written in; `seul` when it is the whole of it. */
export function sectionsDuVolet(volet: Volet, seul: boolean): Section[] {
  const nom = (partie: string) => (seul ? partie : `${volet.titre} : ${partie.toLowerCase()}`);
  const code = (partie: string) => (seul ? partie : `${volet.code}${majuscule(partie)}`);
  return [
    { ...contexte(volet), code: code("contexte"), titre: nom("Contexte et besoins") },
    { ...objectifs(volet), code: code("objectifs"), titre: nom("Objectifs") },
    { ...actions(volet), code: code("actions"), titre: nom("Actions") },
    { ...mesures(volet), code: code("indicateurs"), titre: nom("Indicateurs") },
  ];
}

type Corps = Omit<Section, "code" | "titre">;

const contexte = (volet: Volet): Corps => ({
  attendu: "Ce que vous constatez sur le territoire, avec des chiffres agrégés et leur source.",
  points: volet.contexte,
  champs: [question("constat", "Que constatez-vous sur votre territoire ?", "Répondez aux questions de la marge.")],
  exemple: volet.exemples.contexte,
  questions: volet.contexte.slice(0, 3),
  longueur: "Une demi-page à une page",
});

const objectifs = (volet: Volet): Corps => ({
  attendu: "Deux à quatre objectifs concrets, chacun avec un point de départ et un point d’arrivée.",
  points: volet.objectifs,
  champs: [question("objectifs", "Quels objectifs vous donnez-vous ?", "Adaptez les exemples de la marge.")],
  exemple: liste(volet.objectifs),
  questions: [
    "Comment saurez-vous que l’objectif est atteint ?",
    "Lequel gardez-vous si vous ne pouvez en tenir qu’un ?",
  ],
  longueur: "Deux à quatre phrases",
});

const actions = (volet: Volet): Corps => ({
  attendu: "Qui fait quoi, avec qui, à partir de quand.",
  points: volet.actions.map(({ titre, pilote }) => `${titre} (pilote possible : ${pilote})`),
  champs: [
    question("actions", "Quelles actions menez-vous ?", "Décrivez les étapes de chacune et nommez un pilote.", 80),
    champDeLignes(
      {
        code: "fichesAction",
        libelle: "Fiches action",
        aide: "Une fiche par action. Insérez-en une prête et adaptez-la. Celles que vous aurez écrites pour une autre mission ou une autre année se proposeront aussi dessous.",
      },
      fichesAction({ minimum: 1, pretes: fichesPretes([volet]) }),
    ),
    question("acteurs", "Qui y participe ?", `Par exemple : ${volet.acteurs.join(", ")}.`, 20),
  ],
  exemple: volet.actions.map((action) => `${action.titre}\n${action.description}\n${liste(action.etapes)}`)[0],
  questions: [
    "Qui pilote chaque action ?",
    "Que se passe-t-il si ce pilote s’arrête ?",
    "Par quelle action commencez-vous, et pourquoi ?",
  ],
  longueur: "Une demi-page, puis une fiche par action",
});

const mesures = (volet: Volet): Corps => ({
  attendu: "Pour chaque indicateur : la valeur de départ, la cible, le poids et la preuve.",
  points: volet.indicateurs.map(
    ({ libelle, source, poids, preuve }) =>
      `${libelle} (source : ${source} ; poids proposé : ${poids} % ; preuve : ${preuve})`,
  ),
  champs: [
    champDeLignes(
      {
        code: "tableauDesIndicateurs",
        libelle: "Tableau des indicateurs",
        aide: "Insérez ceux que vous retenez, puis remplacez le départ et la cible proposés par vos chiffres.",
      },
      indicateurs({ minimum: 1, pretes: indicateursPrets(volet) }),
    ),
    ...volet.indicateurs.map(
      (indicateur): Champ => ({
        code: indicateur.code,
        libelle: indicateur.libelle,
        aide: `À préciser si le tableau ne suffit pas. Départ : ${indicateur.depart} Cible : ${indicateur.cible}`,
        nature: "texteLong",
        facultatif: true,
      }),
    ),
  ],
  exemple: volet.exemples.indicateurs,
  questions: [
    "D’où vient le chiffre de départ ?",
    "La preuve existera-t-elle encore dans deux ans ?",
    "L’Assurance maladie trouve-t-elle le même chiffre ?",
  ],
  longueur: "Un tableau, et deux lignes d’explication s’il en faut",
});
