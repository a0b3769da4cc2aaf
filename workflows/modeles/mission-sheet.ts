import { NOM_MISSION } from "../missions/missions.ts";
import type { Champ, Modele, ModeleMission, Section, Volet } from "./modele.ts";

const majuscule = (texte: string) => texte.charAt(0).toUpperCase() + texte.slice(1);

const liste = (lignes: readonly string[]) => lignes.map((ligne) => `- ${ligne}`).join("\n");

const question = (code: string, libelle: string, aide: string, minimum = 40): Champ => ({
  code,
  libelle,
  aide,
  nature: "texteLong",
  minimum,
});

/** The sections one half of a mission is written in. */
function sectionsDuVolet(volet: Volet, seul: boolean): Section[] {
  const nom = (partie: string) => (seul ? partie : `${volet.titre} : ${partie.toLowerCase()}`);
  const code = (partie: string) => (seul ? partie : `${volet.code}${majuscule(partie)}`);
  return [
    {
      code: code("contexte"),
      titre: nom("Contexte et besoins"),
      attendu: "Ce que vous constatez sur le territoire, avec des chiffres agrégés et leur source.",
      points: volet.contexte,
      champs: [question("constat", "Que constatez-vous sur votre territoire ?", "Répondez aux questions de la marge.")],
      questions: volet.contexte.slice(0, 3),
    },
    {
      code: code("objectifs"),
      titre: nom("Objectifs"),
      attendu: "Deux à quatre objectifs concrets, chacun avec un point de départ et un point d’arrivée.",
      points: volet.objectifs,
      champs: [question("objectifs", "Quels objectifs vous donnez-vous ?", "Adaptez les exemples de la marge.")],
      exemple: liste(volet.objectifs),
      questions: ["Comment saurez-vous que l’objectif est atteint ?"],
    },
    {
      code: code("actions"),
      titre: nom("Actions"),
      attendu: "Qui fait quoi, avec qui, à partir de quand.",
      points: volet.actions.map(({ titre, pilote }) => `${titre} (pilote possible : ${pilote})`),
      champs: [
        question("actions", "Quelles actions menez-vous ?", "Décrivez les étapes de chacune et nommez un pilote.", 80),
        question("acteurs", "Qui y participe ?", `Par exemple : ${volet.acteurs.join(", ")}.`, 20),
      ],
      exemple: volet.actions.map((action) => `${action.titre}\n${action.description}\n${liste(action.etapes)}`)[0],
      questions: ["Qui pilote chaque action ?", "Que se passe-t-il si ce pilote s’arrête ?"],
    },
    {
      code: code("indicateurs"),
      titre: nom("Indicateurs"),
      attendu: "Pour chaque indicateur : la valeur de départ, la cible, le poids et la preuve.",
      points: volet.indicateurs.map(
        ({ libelle, source, poids, preuve }) =>
          `${libelle} (source : ${source} ; poids proposé : ${poids} % ; preuve : ${preuve})`,
      ),
      champs: volet.indicateurs.map((indicateur) => ({
        code: indicateur.code,
        libelle: indicateur.libelle,
        aide: `Départ : ${indicateur.depart} Cible : ${indicateur.cible}`,
        nature: "texteLong",
        minimum: 10,
      })),
      questions: ["D’où vient le chiffre de départ ?", "La preuve existera-t-elle encore dans deux ans ?"],
    },
  ];
}

/** The sheet of a mission as a document to write, made from its template. Months count from the signature. */
export function ficheMission(modele: ModeleMission): Modele {
  const seul = modele.volets.length === 1;
  return {
    code: `fiche.${modele.mission}`,
    version: modele.version,
    titre: `Fiche mission : ${NOM_MISSION[modele.mission].toLowerCase()}`,
    objet: modele.objet,
    sections: [
      ...modele.volets.flatMap((volet) => sectionsDuVolet(volet, seul)),
      {
        code: "calendrier",
        titre: "Calendrier",
        attendu: "Où vous en serez 6, 12, 18 et 24 mois après la signature du contrat.",
        points: modele.calendrier.map(({ mois, jalons }) => `${mois} mois : ${jalons.join(" ")}`),
        champs: modele.calendrier.map(({ mois, jalons }) => ({
          ...question(`mois${mois}`, `À ${mois} mois`, jalons.join(" "), 10),
        })),
        questions: ["Que ferez-vous si une étape prend du retard ?"],
      },
      {
        code: "moyens",
        titre: "Moyens et points de vigilance",
        attendu: "Le temps, les personnes, les outils et l’argent que demande la mission.",
        points: modele.moyens,
        champs: [
          question("moyens", "De quels moyens avez-vous besoin ?", "Comptez les heures de chacun.", 20),
          { code: "vigilance", libelle: "Points de vigilance", nature: "texteLong", facultatif: true },
        ],
        exemple: liste(modele.pieges),
        questions: ["Que devient la mission si le financement est partiel ?"],
      },
    ],
    sources: modele.sources,
  };
}
