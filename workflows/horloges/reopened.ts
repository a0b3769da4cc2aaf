import { contexteDe, type Dossier } from "../dossier.ts";
import type { Echeance } from "../echeances.ts";
import type { Fait } from "../fact.ts";
import type { Cause, Horloge } from "./clock.ts";
import { genreDe } from "./kinds.ts";

const CODE = "nouvelExamen";

/**
 * The clock of an examination that a withdrawal opens again, when not even prudence gives it a last day: a letter of
 * intent. None for another fact, nor when a deadline already makes that clock.
 */
export function horlogeRouverte({ type }: Fait, cause: Cause, courantes: readonly Echeance[]): Horloge[] {
  if (type !== "DecisionRetiree" || courantes.some(({ code }) => code === CODE)) return [];
  return [
    {
      code: CODE,
      libelle: "Nouvelle décision de l’ARS après un retrait",
      main: "ars",
      nature: "indicative",
      base: { source: "Aucun texte connu de ce service ne règle les délais après un retrait", statut: "a-verifier" },
      depart: genreDe(CODE).depart,
      debutLe: cause.le,
      dernierJour: null,
      periodes: [{ etat: "court", du: cause.le, au: null, cause }],
      fin: null,
    },
  ];
}

/** Whether this clock is that of the examination opened again, and it is not decided yet. */
export const courtEncore = ({ code }: Horloge, dossier: Dossier): boolean =>
  code === CODE && contexteDe(dossier).retrait.nouvelExamen !== null;

/** A clock ended by a decision that this fact withdraws keeps its end, and says so beside it. */
export function reponseRetiree(horloge: Horloge, fait: Fait, retrait: Cause): Horloge {
  const { fin } = horloge;
  const sienne =
    fait.type === "DecisionRetiree" &&
    fin?.type === fait.decision &&
    fin.le === fait.decisionDu &&
    fin.sort !== "arretee" &&
    !fin.retrait;
  return sienne ? { ...horloge, fin: { ...fin, retrait } } : horloge;
}
