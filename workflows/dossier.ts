import { initialTransition, transition } from "xstate";
import { corpsDe, type Organisme } from "./acteur.ts";
import type { Fait } from "./fact.ts";
import { MAINS, type Main } from "./parcours/base.ts";
import type { Contexte } from "./parcours/context.ts";
import { machine } from "./parcours/machine.ts";

type Instantane = ReturnType<typeof transition<typeof machine>>[0];

/** A file as its facts have made it. `version` counts the facts; 0 before the first. */
export type Dossier = { readonly version: number; readonly faits: readonly Fait[]; readonly instantane: Instantane };

/** A file to which nothing has happened yet. */
export const dossierNeuf = (): Dossier => ({ version: 0, faits: [], instantane: initialTransition(machine)[0] });

/** Whether the law allows this fact now. A finished file allows nothing. */
export const peutArriver = ({ instantane }: Dossier, fait: Fait): boolean =>
  instantane.status === "active" && instantane.can(fait);

/** The file once the fact has happened. Throws when the fact does not fit: the journal would be lying. */
export function apres(dossier: Dossier, fait: Fait): Dossier {
  // A refused fact gives the same snapshot back: every accepted one is at least remembered.
  const [instantane] =
    dossier.instantane.status === "active" ? transition(machine, dossier.instantane, fait) : [dossier.instantane];
  if (instantane === dossier.instantane) {
    throw new Error(`Fact ${dossier.version + 1} (${fait.type}) does not fit in state ${etatDe(dossier)}`);
  }
  return { version: dossier.version + 1, faits: [...dossier.faits, fait], instantane };
}

/** Replays a journal. Same function as the one that decides: state is never stored as truth. */
export const rejouer = (faits: readonly Fait[]): Dossier => faits.reduce(apres, dossierNeuf());

export const contexteDe = ({ instantane }: Dossier): Contexte => instantane.context;

/** The state as a short path: "lettreIntention.enExamen", "enVigueur". */
export function etatDe({ instantane }: Dossier): string {
  const valeur = instantane.value as string | Record<string, unknown>;
  if (typeof valeur === "string") return valeur;
  const [etape, reste] = Object.entries(valeur)[0] ?? ["", ""];
  if (etape === "enVigueur") return etape;
  return `${etape}.${typeof reste === "string" ? reste : Object.keys(reste as object)[0]}`;
}

/** The state of each parallel thread of a contract in force: "dialogue.aPreparer.rapport.attendu", … */
export const estDans = ({ instantane }: Dossier, valeur: Parameters<Instantane["matches"]>[0]): boolean =>
  instantane.matches(valeur);

/** Whose turn it is, from the tags of the states the file stands in. */
export const attendus = ({ instantane }: Dossier): Main[] =>
  instantane.status === "active" ? MAINS.filter((main) => instantane.hasTag(`attend:${main}`)) : [];

/** Everybody who may be awaited on a file. */
export const PERSONNES_ATTENDUES = [...MAINS, "msa", "urps", "ddArs"] as const satisfies readonly (Main | Organisme)[];

/** Everybody awaited: whose turn it is, the bodies whose opinion is expected, the ARS when a grant is asked of it. */
export function personnesAttendues(dossier: Dossier): (Main | Organisme)[] {
  if (dossier.instantane.status !== "active") return [];
  const { lettre, aide } = contexteDe(dossier);
  const avis = Object.entries(lettre.avis).flatMap(([organisme, { renduLe }]) =>
    renduLe ? [] : [organisme as Organisme],
  );
  return [...new Set([...attendus(dossier), ...(aide.demande ? (["ars"] as const) : []), ...avis])];
}

/** The latest day on which a fact took effect: the next one cannot be older. */
export const dernierJour = ({ faits }: Dossier) =>
  faits.reduce<string | null>((tard, { le }) => (tard && tard > le ? tard : le), null);

/** The hand that performed a fact. */
export const mainDe = (fait: Fait): Main => {
  const corps = corpsDe(fait.par.qualite);
  if (corps === "cpts") return "porteur";
  return corps === "ars" || corps === "cpam" ? corps : "systeme";
};
