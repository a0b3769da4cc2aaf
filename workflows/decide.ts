import type { Acteur, Qualite } from "./acteur.ts";
import type { DateCivile } from "./civil-date.ts";
import { type Erreurs, erreurDeDate, illisibles, incoherences } from "./coherence.ts";
import { apres, contexteDe, type Dossier, dernierJour, etatDe, peutArriver } from "./dossier.ts";
import { estUnTypeDeFait, type Fait, fait as schema, type TypeDeFait } from "./fact.ts";
import { qualitePour } from "./permissions.ts";

/** Why a fact is not accepted. A value, never an exception: refusals are part of the law. */
export type Refus =
  | { readonly refus: "interdit"; readonly type: TypeDeFait }
  | { readonly refus: "impossible"; readonly type: TypeDeFait; readonly etat: string }
  | { readonly refus: "saisie"; readonly champs: Erreurs }
  | { readonly refus: "dossier-modifie"; readonly depuis: readonly Fait[] };

export type Decision = { readonly fait: Fait; readonly dossier: Dossier } | Refus;

export const estUnRefus = (decision: object): decision is Refus => "refus" in decision;

/** A fact as somebody proposes it: its type and what they typed. Who and when are not theirs to say. */
export type Proposition = { readonly type: string } & Readonly<Record<string, unknown>>;

export type Circonstances = {
  readonly acteur: Acteur;
  /** The civil day in Paris. */
  readonly aujourdhui: DateCivile;
  /** The version of the file the person had before their eyes. */
  readonly versionVue: number;
};

/**
 * Decides whether a fact happens: permission, stale page, input, machine, coherence, in that order.
 * Answers the file as it becomes, or one refusal. Pure: the same arguments give the same answer.
 */
export function decide(dossier: Dossier, proposition: Proposition, circonstances: Circonstances): Decision {
  const { acteur, aujourdhui, versionVue } = circonstances;
  if (!estUnTypeDeFait(proposition.type)) return { refus: "saisie", champs: { type: "Cet acte n’existe pas." } };
  const qualite = qualitePour(proposition.type, acteur.qualites);
  if (!qualite) return { refus: "interdit", type: proposition.type };
  if (versionVue !== dossier.version) return { refus: "dossier-modifie", depuis: dossier.faits.slice(versionVue) };
  const par = { id: acteur.id, nom: acteur.nom, qualite, ...parDelegation(acteur, qualite) };
  // Only the entry of a paper file plays past facts: nobody dates their own act back by calling it one.
  const { reprise: _reprise, ...actuelle } = proposition;
  return accepter(dossier, { le: aujourdhui, ...actuelle, type: proposition.type, par }, aujourdhui);
}

/** By which deed the person acts in a capacity that is not theirs; nothing when it is. */
function parDelegation({ delegations = [] }: Acteur, qualite: Qualite) {
  const recue = delegations.find((delegation) => delegation.qualite === qualite);
  if (!recue) return {};
  const { qualite: _qualite, ...delegation } = recue;
  return { delegation };
}

/** Checks a whole fact against the file, whoever proposes it. */
export function accepter(dossier: Dossier, brut: Proposition, aujourdhui: DateCivile): Decision {
  const lu = schema.safeParse(brut);
  if (!lu.success) return { refus: "saisie", champs: erreursDe(lu.error.issues) };
  const fait = lu.data;
  if (!peutArriver(dossier, fait)) return { refus: "impossible", type: fait.type, etat: etatDe(dossier) };
  const champs = {
    ...illisibles(fait),
    ...incoherences(fait, contexteDe(dossier)),
    ...erreurDeDate(fait, dernierJour(dossier), aujourdhui),
  };
  if (Object.keys(champs).length > 0) return { refus: "saisie", champs };
  return { fait, dossier: apres(dossier, fait) };
}

function erreursDe(issues: readonly { path: readonly PropertyKey[]; message: string }[]): Erreurs {
  const premieres = [...issues].reverse();
  return Object.fromEntries(premieres.map(({ path, message }) => [path.map(String).join("."), message]));
}
