import { dateLongue } from "#app/format.ts";
import { jourSaisi } from "#app/typed-day.ts";
import type { Proposition } from "#workflows/decide.ts";
import type { TypeDeFait } from "#workflows/fact.ts";
import type { ChampActe, Option, OptionDeCommentaire } from "./acte.ts";
import { centimesDe, montantRelu } from "./amount.ts";

/** What was typed, by field; several values for boxes. */
export type Saisie = Readonly<Record<string, readonly string[]>>;
/** The people a field may choose among. */
export type Personnes = readonly { readonly id: string; readonly nom: string }[];

export const lireSaisie = (champs: readonly ChampActe[], formulaire: URLSearchParams): Saisie =>
  Object.fromEntries(champs.map(({ code }) => [code, formulaire.getAll(code)]));

/** What the fields hold before anybody types. */
export const saisieVierge = (champs: readonly ChampActe[]): Saisie =>
  Object.fromEntries(champs.map((champ) => [champ.code, departDe(champ)]));

function departDe(champ: ChampActe): readonly string[] {
  const { nature, defaut = "" } = champ;
  if (nature === "commentaires") return (champ.options ?? []).map(({ valeur }) => valeur);
  return nature === "cases" ? defaut.split(",") : [defaut];
}

const entier = (texte: string) => (/^\s*-?\d+\s*$/.test(texte) ? Number(texte) : texte);

/** « 87,5 » percents make 8 750 basis points; anything else is left as typed, for the law to refuse. */
const pointsDeBase = (texte: string) =>
  /^\s*\d{1,3}([.,]\d{1,2})?\s*%?\s*$/.test(texte)
    ? Math.round(Number.parseFloat(texte.replace(",", ".")) * 100)
    : texte;

function valeurDe(champ: ChampActe, textes: readonly string[], personnes: Personnes): unknown {
  if (champ.nature === "cases") return textes;
  const texte = (textes[0] ?? "").trim();
  // Nobody chosen is said by the law on the field itself, once: only the identifier is missing.
  if (champ.nature === "personne") return personnes.find(({ id }) => id === texte) ?? { id: "", nom: "Personne" };
  if (texte === "") return undefined;
  if (champ.nature === "date") return jourSaisi(texte);
  if (champ.nature === "nombre") return entier(texte);
  if (champ.nature === "taux") return pointsDeBase(texte);
  if (champ.nature === "montant") return centimesDe(texte);
  return texte;
}

/** The value goes where its code says: "calendrier.crise" inside `calendrier`. */
function placer(proposition: Record<string, unknown>, code: string, valeur: unknown): void {
  if (valeur === undefined) return;
  const [tete = "", suite] = code.split(".", 2);
  if (suite === undefined) proposition[tete] = valeur;
  else proposition[tete] = { ...(proposition[tete] as object | undefined), [suite]: valeur };
}

/** The fact as the person proposes it, from what they typed. */
export function propositionDe(
  type: TypeDeFait,
  champs: readonly ChampActe[],
  saisie: Saisie,
  { variante = {}, personnes = [] }: { variante?: Readonly<Record<string, string>>; personnes?: Personnes } = {},
): Proposition {
  const proposition: Record<string, unknown> = { ...variante };
  for (const champ of champs) {
    if (champ.nature === "commentaires") {
      Object.assign(proposition, matiereDe(champ.options ?? [], saisie[champ.code] ?? []));
      continue;
    }
    const code = champ.nature === "personne" ? champ.code.replace(/\.id$/, "") : champ.code;
    placer(proposition, code, valeurDe(champ, saisie[champ.code] ?? [], personnes));
  }
  return { ...proposition, type };
}

/** The comments chosen and the sections they reopen; nothing when none is chosen, and the whole text reopens. */
const matiereDe = (
  options: readonly OptionDeCommentaire[],
  commentaires: readonly string[],
): Record<string, unknown> =>
  commentaires.length === 0
    ? {}
    : {
        commentaires,
        sections: [
          ...new Set(options.flatMap(({ valeur, section }) => (commentaires.includes(valeur) ? [section] : []))),
        ],
      };

const libelleDe = (options: readonly Option[], valeur: string) =>
  options.find((option) => option.valeur === valeur)?.libelle ?? valeur;

/** What was typed, as it is read back before confirming. */
export function relire(champ: ChampActe, textes: readonly string[], personnes: Personnes): string {
  const texte = (textes[0] ?? "").trim();
  if (champ.nature === "cases") return textes.map((valeur) => libelleDe(champ.options, valeur)).join(", ");
  if (champ.nature === "commentaires") return relireCommentaires(champ.options ?? [], textes);
  if (texte === "") return "";
  if (champ.nature === "choix" || champ.nature === "liste") return libelleDe(champ.options, texte);
  if (champ.nature === "personne") return personnes.find(({ id }) => id === texte)?.nom ?? "";
  if (champ.nature === "date") return relireJour(jourSaisi(texte));
  if (champ.nature === "montant") return montantRelu(texte);
  return champ.nature === "taux" ? `${texte} %` : texte;
}

const relireJour = (jour: string) => (/^\d{4}-\d{2}-\d{2}$/.test(jour) ? dateLongue(jour) : jour);

const relireCommentaires = (options: readonly OptionDeCommentaire[], choisis: readonly string[]) =>
  choisis.length === 0
    ? "Aucun : tout le texte rouvre."
    : options
        .filter(({ valeur }) => choisis.includes(valeur))
        .map(({ libelle, consequence }) => [libelle, consequence].filter(Boolean).join(" : "))
        .join("\n");
