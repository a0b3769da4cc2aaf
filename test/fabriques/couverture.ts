import { type AnyStateNode, transition } from "xstate";
import { dossierNeuf } from "#workflows/dossier.ts";
import type { Fait } from "#workflows/fact.ts";
import { machine } from "#workflows/parcours/machine.ts";
import { type Arete, aretes } from "./chemins.ts";
import { FILS } from "./fils.ts";

type Etat = Arete["avant"];
type Transition = { readonly eventType: string; readonly source: AnyStateNode };
/** What the machine knows of itself; not in the types it shows. */
const interne = machine as unknown as { root: AnyStateNode; getTransitionData(etat: Etat, fait: Fait): Transition[] };
const actifs = (etat: Etat): AnyStateNode[] => (etat as unknown as { _nodes: AnyStateNode[] })._nodes;

const descendants = (noeud: AnyStateNode): AnyStateNode[] => [
  noeud,
  ...Object.values(noeud.states).flatMap(descendants),
];
const NOEUDS = descendants(interne.root);

/** « lettreIntention.enExamen · LettreIntentionValidee · 0 »: one arrow of the machine, the missions' own guards apart. */
function nomDe(fleche: Transition): string {
  const candidates = fleche.source.transitions.get(fleche.eventType) ?? [];
  return `${fleche.source.id} · ${fleche.eventType} · ${candidates.indexOf(fleche as never)}`;
}

export const TOUS_LES_ETATS: readonly string[] = NOEUDS.map(({ id }) => id).sort();
export const TOUTES_LES_FLECHES: readonly string[] = NOEUDS.flatMap(({ transitions }) =>
  [...transitions.values()].flat(),
)
  .map((fleche) => nomDe(fleche as Transition))
  .sort();

/** The names of the conditions the machine asks about: « siDossierPret ». */
export const TOUTES_LES_GARDES: readonly string[] = [
  ...new Set(
    NOEUDS.flatMap(({ transitions }) => [...transitions.values()].flat())
      .map(({ guard }) => (typeof guard === "object" && guard !== null && "type" in guard ? String(guard.type) : guard))
      .filter((nom) => typeof nom === "string"),
  ),
].sort();

/** The arrows a fact follows: those it triggers, and those that open by themselves when the last signature is given. */
function flechesSuivies(avant: Etat, fait: Fait, apres: Etat): string[] {
  const declenchees = interne.getTransitionData(avant, fait);
  const quitte = actifs(avant).filter((noeud) => !actifs(apres).some(({ id }) => id === noeud.id));
  const achevees = quitte
    .filter((noeud) => declenchees.every(({ source }) => source.id.startsWith(`${noeud.id}.`)))
    .flatMap((noeud) => [...noeud.transitions.values()].flat())
    .filter(({ eventType }) => eventType.startsWith("xstate.done."));
  return [...declenchees, ...(achevees as Transition[])].map(nomDe);
}

export type Histoire = { readonly nom: string; readonly faits: readonly Fait[]; readonly apres: Etat };

/** A few stories that follow every arrow and visit every state, the longest first: the others teach nothing more. */
export function histoiresCouvrantes() {
  const vus = new Set<string>();
  const histoires: Histoire[] = [];
  const toutes = Object.entries(FILS).flatMap(([nom, fil]) => aretes(fil).map((arete) => ({ nom, ...arete })));
  for (const { nom, depuis, fait, apres } of toutes.sort((a, b) => b.depuis.length - a.depuis.length)) {
    const faits = [...depuis, fait];
    const nouveaux = parcourir(faits).filter((vu) => !vus.has(vu));
    if (nouveaux.length === 0) continue;
    for (const vu of nouveaux) vus.add(vu);
    histoires.push({
      nom: `${nom} : ${faits
        .slice(-3)
        .map(({ type }) => type)
        .join(", ")}`,
      faits,
      apres,
    });
  }
  return { histoires, vus };
}

function parcourir(faits: readonly Fait[]): string[] {
  let etat = dossierNeuf().instantane;
  return faits.flatMap((fait) => {
    const [apres] = transition(machine, etat, fait);
    const vus = [...flechesSuivies(etat, fait, apres), ...[...actifs(etat), ...actifs(apres)].map(({ id }) => id)];
    etat = apres;
    return vus;
  });
}
