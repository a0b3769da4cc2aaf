import type { Actes, ChampActe, Situation } from "#app/actes/acte.ts";
import { OPTIONS_MISSIONS } from "#app/actes/options.ts";
import { citation, mention, numerote, phrases } from "#app/actes/phrases.ts";
import type { faitsContrat } from "#workflows/contrat-tripartite/events.ts";
import { estSocle, MISSIONS, MISSIONS_SOCLES, type Mission, NOM_MISSION } from "#workflows/missions/missions.ts";
import { reglesDuDossier } from "#workflows/parcours/context.ts";
import { actesSignature } from "./signature.ts";

type T = (typeof faitsContrat)[number]["shape"]["type"]["value"];

function demarragePrevu({ contexte }: Situation, mission: Mission): ChampActe {
  const limites = reglesDuDossier(contexte).missions[mission];
  const limite = limites.valeur
    ? `Au plus tard ${limites.valeur.demarrage} mois après la signature${mention(limites)}.`
    : "Vous choisissez : aucune limite n’est fixée.";
  const prevu = contexte.contrat.calendrier[mission];
  return {
    nature: "nombre",
    code: `calendrier.${mission}`,
    libelle: `Démarrage de « ${NOM_MISSION[mission]} », en mois après la signature`,
    aide: estSocle(mission) ? limite : `À remplir si vous retenez cette mission. ${limite}`,
    defaut: prevu === undefined ? undefined : String(prevu),
    ...(estSocle(mission) ? {} : { facultatif: true }),
  };
}

const prevue = (mission: Mission, mois: number | undefined) =>
  mois === undefined ? NOM_MISSION[mission] : `${NOM_MISSION[mission]}, ${mois} mois`;

export const actesContrat: Actes<T> = {
  ...actesSignature,
  AdhesionDemandee: {
    verbe: "Demander l’adhésion à l’accord conventionnel",
    passe: "Adhésion demandée",
    effet:
      "Vous demandez à la CPAM d’adhérer à l’accord conventionnel interprofessionnel (ACI) du 20 juin 2019, qui finance les missions de la CPTS. Rien ne vous engage avant la signature du contrat.",
    champs: (situation) => [
      {
        nature: "cases",
        code: "missions",
        libelle: "Missions demandées",
        aide: "Les quatre missions socles sont obligatoires. Vous pouvez en ajouter une ou deux.",
        options: OPTIONS_MISSIONS,
        // Several values in one default, the socles first.
        defaut: [...new Set([...MISSIONS_SOCLES, ...situation.contexte.contrat.missions])].join(","),
      },
      ...MISSIONS.map((mission) => demarragePrevu(situation, mission)),
    ],
    recit: ({ missions, calendrier }) =>
      `Démarrage prévu après la signature : ${missions.map((mission) => prevue(mission, calendrier[mission])).join(" ; ")}.`,
    suite:
      "En attente de la CPAM, qui vérifie que votre demande est complète ; l’application ne connaît pas de délai pour cela. Vous pouvez modifier votre demande tant que le contrat n’est pas proposé.",
  },
  AdhesionDeclareeComplete: {
    verbe: "Déclarer la demande d’adhésion complète",
    passe: "Demande d’adhésion complète",
    effet:
      "Vous confirmez que la CPAM a tout ce qu’il faut pour préparer le contrat avec la CPTS et l’ARS. La CPTS en est informée.",
    champs: () => [
      {
        nature: "texteLong",
        code: "observations",
        libelle: "Observations",
        aide: "La CPTS et l’ARS les lisent.",
        facultatif: true,
      },
    ],
    recit: ({ observations }) => citation("Observations", observations),
    suite:
      "En attente de la CPAM, qui rédige le contrat et le propose aux deux autres parties. La CPTS peut encore modifier sa demande d’ici là.",
  },
  ContratPropose: {
    verbe: "Proposer le contrat tripartite",
    passe: ({ numero }) => numerote("Contrat tripartite proposé", numero),
    effet:
      "Le texte est figé dans cette version et montré à la CPTS et à l’ARS. Il n’est pas encore à signer : vous pouvez le remplacer par une nouvelle proposition tant que la direction de la CPAM ne l’a pas arrêté.",
    recit: () => "Le texte est figé et proposé aux trois parties.",
    suite: ({ contexte }) =>
      phrases(
        "En attente de la direction de la CPAM, qui arrête le texte avant les signatures.",
        contexte.contrat.missions.length > 0 &&
          `Il porte sur ${contexte.contrat.missions.length} missions demandées par la CPTS.`,
      ),
    document: "contratTripartite",
  },
};
