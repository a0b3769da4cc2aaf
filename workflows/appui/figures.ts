import { type DateCivile, joursEntre, plusMois } from "../civil-date.ts";
import { etatDeLaDemande } from "./state.ts";

/** The months a body's counts look back on. Choice of the service. */
export const MOIS_COMPTES = 12;

/** A demand as it is counted: civil days of Paris, never a name nor a text. */
export type DemandeComptee = {
  /** Asked of the body that has it: by the team, or by the body that handed it over. */
  readonly demandeeLe: DateCivile;
  /** The first answer of that body. */
  readonly premiereReponseLe: DateCivile | null;
  readonly repondreAvantLe: DateCivile;
  /** The answer to the last question; null while it is awaited. */
  readonly repondueLe: DateCivile | null;
  readonly close: boolean;
};

/** What a body reads of its demands. Days are calendar days to the first answer; null when nothing was answered. */
export type BilanDAppui = {
  readonly demandes: number;
  readonly enCours: number;
  readonly closes: number;
  readonly mediane: number | null;
  readonly plusLongue: number | null;
  /** Its last question was answered after the day announced, or is still awaited past it. */
  readonly enRetard: number;
};

/** The first day counted, on a civil day. */
export const premierJourCompte = (aujourdhui: DateCivile): DateCivile => plusMois(aujourdhui, -MOIS_COMPTES);

const aTarde = (demande: DemandeComptee, aujourdhui: DateCivile): boolean =>
  demande.repondueLe
    ? demande.repondueLe > demande.repondreAvantLe
    : etatDeLaDemande({ ...demande, repondue: false }, aujourdhui) === "enRetard";

function medianeDe(jours: readonly number[]): number | null {
  const rangees = [...jours].sort((a, b) => a - b);
  const milieu = Math.floor(rangees.length / 2);
  const haut = rangees[milieu];
  if (haut === undefined) return null;
  return rangees.length % 2 === 1 ? haut : (haut + (rangees[milieu - 1] as number)) / 2;
}

/** Counts demands on a civil day. */
export function bilanDe(demandes: readonly DemandeComptee[], aujourdhui: DateCivile): BilanDAppui {
  const delais = demandes.flatMap(({ demandeeLe, premiereReponseLe }) =>
    premiereReponseLe ? [joursEntre(demandeeLe, premiereReponseLe)] : [],
  );
  const closes = demandes.filter(({ close }) => close).length;
  return {
    demandes: demandes.length,
    enCours: demandes.length - closes,
    closes,
    mediane: medianeDe(delais),
    plusLongue: delais.length > 0 ? Math.max(...delais) : null,
    enRetard: demandes.filter((demande) => aTarde(demande, aujourdhui)).length,
  };
}
