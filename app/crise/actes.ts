import type { Actes } from "#app/actes/acte.ts";
import { NOM_CRISE, OPTIONS_CRISE } from "#app/actes/options.ts";
import { citation, phrases } from "#app/actes/phrases.ts";
import { dateLongue } from "#app/format.ts";
import type { faitsCrise } from "#workflows/crise/events.ts";
import { NOM_MISSION } from "#workflows/missions/missions.ts";

type T = (typeof faitsCrise)[number]["shape"]["type"]["value"];

export const actesCrise: Actes<T> = {
  CriseDeclaree: {
    verbe: "Déclarer une crise sanitaire",
    passe: "Crise sanitaire déclarée",
    effet: `Vous demandez à la CPTS d’agir au titre de sa mission « ${NOM_MISSION.crise} ». Le contrat et toutes ses échéances continuent de courir.`,
    champs: () => [
      { nature: "choix", code: "nature", libelle: "Type de crise", options: OPTIONS_CRISE },
      {
        nature: "texteLong",
        code: "description",
        libelle: "Situation et demande",
        aide: "Ce qui se passe, où, et ce que vous attendez de la CPTS. Ajoutez un numéro à rappeler.",
      },
    ],
    recit: ({ nature, description }) => phrases(`${NOM_CRISE[nature]}.`, citation("Demande de l’ARS", description)),
    suite: ({ contexte: { crise }, aujourdhui }) =>
      `La CPTS applique son plan de crise depuis le ${dateLongue(crise.enCours?.depuisLe ?? aujourdhui)}. L’ARS lève la crise quand elle est finie : aucune date ne le fait à sa place.`,
  },
  CriseLevee: {
    verbe: "Lever la crise sanitaire",
    passe: "Crise sanitaire levée",
    effet: ({ contexte: { crise } }) =>
      crise.enCours
        ? `La crise « ${NOM_CRISE[crise.enCours.nature]} », déclarée le ${dateLongue(crise.enCours.depuisLe)}, prend fin aujourd’hui. La CPTS n’a plus à appliquer son plan.`
        : "La crise prend fin aujourd’hui : la CPTS n’a plus à appliquer son plan.",
    champs: () => [
      {
        nature: "texteLong",
        code: "bilan",
        libelle: "Bilan",
        aide: "Ce qui a marché, ce qui a manqué, ce qu’il faut changer dans le plan.",
        facultatif: true,
      },
    ],
    recit: ({ bilan }) => citation("Bilan", bilan),
    suite: "Plus rien n’est attendu au titre de cette crise. La CPTS peut tenir compte du bilan dans son plan.",
  },
};
