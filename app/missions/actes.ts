import type { Actes, ChampActe, Situation } from "#app/actes/acte.ts";
import { citation, enumerer, mention, phrases } from "#app/actes/phrases.ts";
import { dateLongue } from "#app/format.ts";
import { plusMois } from "#workflows/civil-date.ts";
import type { faitsMissions } from "#workflows/missions/events.ts";
import { NOM_MISSION } from "#workflows/missions/missions.ts";
import { reglesDuDossier } from "#workflows/parcours/context.ts";

type T = (typeof faitsMissions)[number]["shape"]["type"]["value"];

const PREUVE: ChampActe = {
  nature: "texteLong",
  code: "preuve",
  libelle: "Ce qui le prouve",
  aide: "Par exemple : compte rendu daté, liste d’émargement, convention signée. Aucun nom de patient.",
};

/** What remains to start or to deploy, with its date when the contract sets one. */
function resteADeployer({ contexte }: Situation, etape: "demarrage" | "deploiement"): string | undefined {
  const { contrat, missions } = contexte;
  const regles = reglesDuDossier(contexte).missions;
  const restantes = contrat.missions.filter((mission) => {
    const suivi = missions[mission];
    return etape === "demarrage" ? !suivi : suivi && !suivi.deployeeLe;
  });
  if (restantes.length === 0) return undefined;
  const noms = restantes.map((mission) => {
    const limites = regles[mission];
    if (!limites.valeur || !contrat.signeLe) return `« ${NOM_MISSION[mission]} », sans date imposée`;
    const limite = dateLongue(plusMois(contrat.signeLe, limites.valeur[etape]));
    return `« ${NOM_MISSION[mission]} » au plus tard le ${limite}${mention(limites)}`;
  });
  return `${etape === "demarrage" ? "Reste à démarrer" : "Reste à déployer complètement"} : ${enumerer(noms)}.`;
}

const suite = (situation: Situation) =>
  phrases(resteADeployer(situation, "deploiement"), resteADeployer(situation, "demarrage")) ||
  "Toutes les missions du contrat sont complètement déployées. Vous n’avez rien d’autre à faire.";

export const actesMissions: Actes<T> = {
  MissionDemarree: {
    verbe: "Déclarer la mission démarrée",
    passe: ({ mission }) => `Mission démarrée : ${NOM_MISSION[mission]}`,
    effet: ({ aujourdhui }) =>
      `Le démarrage est daté d’aujourd’hui, ${dateLongue(aujourdhui)}, et la CPAM et l’ARS le voient. Un démarrage après la date du contrat reste possible : il est montré comme tardif.`,
    champs: () => [PREUVE],
    recit: ({ preuve }) => citation("Preuve", preuve),
    suite,
  },
  MissionDeployee: {
    verbe: "Déclarer la mission complètement déployée",
    passe: ({ mission }) => `Mission complètement déployée : ${NOM_MISSION[mission]}`,
    effet: ({ aujourdhui }) =>
      `Vous déclarez que tout ce que le contrat prévoit pour cette mission fonctionne, à la date d’aujourd’hui, ${dateLongue(aujourdhui)}. La CPAM et l’ARS le voient, et le dialogue de gestion s’appuie sur cette preuve.`,
    champs: () => [PREUVE],
    recit: ({ preuve }) => citation("Preuve", preuve),
    suite,
  },
};
