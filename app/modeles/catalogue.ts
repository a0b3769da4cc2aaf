import { enAdresse } from "#app/actes/kebab.ts";
import { estSocle, MISSIONS, type Mission } from "#workflows/missions/missions.ts";
import { MODELES_MISSIONS } from "#workflows/modeles/missions/index.ts";
import type { Champ, Modele, ModeleMission } from "#workflows/modeles/modele.ts";
import { modeles } from "#workflows/modeles/registry.ts";

export const adresseDuModele = ({ code }: Pick<Modele, "code">): string => `/modeles/${enAdresse(code)}`;

/** The template an address names, if it names one. */
export const modeleDeLAdresse = (adresse = ""): Modele | undefined =>
  modeles().find(({ code }) => enAdresse(code) === adresse);

const missionDe = ({ code }: Pick<Modele, "code">): Mission | undefined =>
  MISSIONS.find((mission) => code === `fiche.${mission}`);

/** The mission a sheet is made from: it says more than the sheet. */
export function modeleDeMission(modele: Modele): ModeleMission | undefined {
  const mission = missionDe(modele);
  return mission && MODELES_MISSIONS[mission];
}

/** The blocks of a mission sheet, each once, without the rows its template already shows as actions and indicators. */
export const blocsDe = ({ sections }: Modele): Champ[] => {
  const blocs = sections.flatMap(({ champs }) => champs.filter(({ nature }) => nature === "lignes"));
  const parCode = new Map(blocs.map((champ) => [champ.code, champ]));
  return [...parCode.values()].map(({ lignes, ...champ }) => ({
    ...champ,
    lignes: lignes && { ...lignes, pretes: [] },
  }));
};

type Groupe = { readonly titre: string; readonly phrase: string; readonly codes: (modele: Modele) => boolean };

const ECRITS: readonly string[] = ["lettreIntention", "projetDeSante"];
const GROUPES: readonly Groupe[] = [
  {
    titre: "Monter le projet",
    phrase: "Ce que l’équipe écrit avant de signer.",
    codes: ({ code }) => ECRITS.includes(code),
  },
  {
    titre: "Les quatre missions obligatoires",
    phrase: "Chacune avec des actions déjà menées ailleurs, des indicateurs et un calendrier.",
    codes: (modele) => socle(modele) === true,
  },
  {
    titre: "Les deux missions au choix",
    phrase: "À prendre plus tard, si les missions obligatoires vous en laissent le temps.",
    codes: (modele) => socle(modele) === false,
  },
  {
    titre: "Signer et faire vivre le contrat",
    phrase:
      "Ce qui engage la CPTS, la CPAM et l’ARS, ce qui prépare aux crises, puis ce qui rend compte de chaque année.",
    codes: (modele) => !ECRITS.includes(modele.code) && socle(modele) === undefined,
  },
];

function socle(modele: Modele): boolean | undefined {
  const mission = missionDe(modele);
  return mission && estSocle(mission);
}

/** Every template, in the order people meet them. */
export const catalogue = () =>
  GROUPES.map(({ titre, phrase, codes }) => ({
    titre,
    phrase,
    modeles: modeles()
      .filter(codes)
      .map((modele) => ({
        adresse: adresseDuModele(modele),
        titre: modele.titre,
        contenu: contenuDe(modele),
        objet: premierePhrase(modele.objet),
      })),
  }));

function contenuDe(modele: Modele): string {
  const mission = modeleDeMission(modele);
  if (!mission) return `${modele.sections.length} sections`;
  const [actions, indicateurs] = (["actions", "indicateurs"] as const).map((partie) =>
    mission.volets.reduce((total, volet) => total + volet[partie].length, 0),
  );
  return `${actions} actions, ${indicateurs} indicateurs`;
}

const ASSEZ_LONGUE = 40;

/** The first sentence that says something: « Mission facultative. » alone would not. */
const premierePhrase = (texte: string): string =>
  texte.split(/(?<=\.)\s+/).find((phrase) => phrase.length >= ASSEZ_LONGUE) ?? texte;
