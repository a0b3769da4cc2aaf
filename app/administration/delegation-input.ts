import { jourSaisi } from "#app/typed-day.ts";
import { dateCivile } from "#workflows/civil-date.ts";

export type SaisieDelegation = {
  readonly delegataireId: string;
  readonly delegant: string;
  readonly acte: string;
  readonly du: string;
  readonly au: string;
};
export const VIERGE: SaisieDelegation = { delegataireId: "", delegant: "", acte: "", du: "", au: "" };

const CONSIGNES: Readonly<Record<keyof SaisieDelegation, string>> = {
  delegataireId: "Choisissez une personne qui tient une fonction dans cet organisme, et n’y signe pas déjà.",
  delegant: "Indiquez le nom et la fonction de la personne qui délègue, tels que dans l’acte.",
  acte: "Indiquez la référence de l’acte, par exemple : arrêté n° 2026-118 du 4 septembre 2026.",
  du: "Indiquez le premier jour de la délégation.",
  au: "Indiquez le dernier jour de la délégation.",
};

/** A delegation as typed, and one sentence per field that cannot stand. `agents` may receive it. */
export function lireDelegation(formulaire: URLSearchParams, agents: readonly string[]) {
  const lire = (champ: keyof SaisieDelegation) => (formulaire.get(champ) ?? "").trim();
  const saisie: SaisieDelegation = {
    delegataireId: lire("delegataireId"),
    delegant: lire("delegant"),
    acte: lire("acte"),
    du: jourSaisi(lire("du")),
    au: jourSaisi(lire("au")),
  };
  const enMots = (mots: string) => mots.length >= 3 && mots.length <= 200;
  const juste: Readonly<Record<keyof SaisieDelegation, boolean>> = {
    delegataireId: agents.includes(saisie.delegataireId),
    delegant: enMots(saisie.delegant),
    acte: enMots(saisie.acte),
    du: dateCivile.safeParse(saisie.du).success,
    au: dateCivile.safeParse(saisie.au).success,
  };
  const champs = Object.keys(CONSIGNES) as (keyof SaisieDelegation)[];
  const erreurs = Object.fromEntries(champs.filter((champ) => !juste[champ]).map((champ) => [champ, CONSIGNES[champ]]));
  if (juste.du && juste.au && saisie.au < saisie.du) erreurs.au = "Le dernier jour vient avant le premier.";
  return { saisie, erreurs };
}
