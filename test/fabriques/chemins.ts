import { getAdjacencyMap, getShortestPaths } from "@xstate/graph";
import type { ActorLogic, EventObject } from "xstate";
import { dossierNeuf } from "#workflows/dossier.ts";
import type { Fait } from "#workflows/fact.ts";
import { machine } from "#workflows/parcours/machine.ts";
import { faitDe, JOUR } from "./dossier.ts";
import type { Etat, Fil } from "./fils.ts";
import { raconter } from "./recit.ts";

/** The day a step happens: the usual day, or the day the law itself acts. */
function jourDe(type: Fait["type"], { projet, retrait, contrat, execution }: Etat["context"]): string {
  const present =
    [JOUR, retrait.derniere?.decisionDu ?? JOUR, retrait.nouvelExamen?.depuisLe ?? JOUR].sort().at(-1) ?? JOUR;
  if (type === "ProjetDeSanteReputeValide") return projet.completLe ? "2026-05-16" : present;
  if (type === "ContratRenouvele") return "2030-09-15";
  if (type === "ContratEchu") return execution.effetDenonciationLe ?? contrat.termeLe ?? present;
  return present;
}

/** What the guards look at, besides the state: two files alike in this have the same future. */
const signature = ({
  value,
  context: { dossier, lettre, projet, retrait, comite, aide, contrat, dialogue, avenant, crise },
}: Etat): string =>
  JSON.stringify([
    value,
    dossier.repris,
    Object.values(lettre.avis).map(({ renduLe, precedents }) => [renduLe !== undefined, precedents !== undefined]),
    lettre.responsable !== null,
    projet.association !== null,
    projet.completLe,
    projet.validation?.tacite,
    retrait.derniere?.decision,
    retrait.derniere?.decisionDu,
    retrait.nouvelExamen !== null,
    comite && comite.tenu !== null,
    aide.demande !== null,
    aide.accordees.length,
    contrat.sha256 !== null,
    contrat.renouvellements,
    dialogue.annee,
    avenant.signes,
    crise.levees,
  ]);

export type Arete = {
  readonly depuis: readonly Fait[];
  readonly fait: Fait;
  readonly avant: Etat;
  readonly apres: Etat;
};

/** Every transition a thread can take, each with the shortest story that leads to it. */
export function aretes({ prefixe, etapes, arret = () => false }: Fil): Arete[] {
  const depart = raconter(dossierNeuf(), ...prefixe);
  const logique = machine as unknown as ActorLogic<Etat, EventObject>;
  const options = {
    fromState: depart.instantane,
    events: (etat: Etat) =>
      etapes.map((etape) => faitDe(etape, jourDe(typeof etape === "string" ? etape : etape[0], etat.context))),
    serializeState: signature,
    stopWhen: (etat: Etat) => etat.status !== "active" || arret(etat),
  };
  const chemins = new Map(
    getShortestPaths(logique, options as never).map((chemin) => [
      signature(chemin.state as Etat),
      chemin.steps.map(({ event }) => event as unknown as Fait).filter(({ type }) => !type.startsWith("xstate.")),
    ]),
  );
  type Sommet = { state: Etat; transitions: Record<string, { event: Fait; state: Etat }> };
  const sommets = getAdjacencyMap(logique, options as never) as unknown as Record<string, Sommet>;
  return Object.entries(sommets).flatMap(([cle, { state: avant, transitions }]) =>
    Object.values(transitions).flatMap(({ event: fait, state: apres }) => {
      if (avant.status !== "active" || !avant.can(fait)) return [];
      return [{ depuis: [...depart.faits, ...(chemins.get(cle) ?? [])], fait, avant, apres }];
    }),
  );
}
