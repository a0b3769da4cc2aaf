import type { Colonne, Ligne, Lignes } from "#workflows/texte/lignes.ts";
import { celluleLisible } from "#workflows/texte/lignes-markdown.ts";
import type { Effort } from "./align.ts";
import { additionner, RIEN } from "./count.ts";
import { plusLongueSuite } from "./order.ts";
import type { Compte, Rangee, Tableau, Trait } from "./result.ts";
import { type Mot, motsDe } from "./tokens.ts";
import { comparerMots, remplacer } from "./traits.ts";

/** What a structured block is, for whoever compares two states of it. */
export type Bloc = Pick<Lignes, "colonnes" | "presentation">;
type Couple = { readonly ancienne?: Ligne; readonly nouvelle?: Ligne };

/** Two states of a structured block, row by row: a row is known by its `id`, or else by what it says. */
export function comparerLignes(
  anciennes: readonly Ligne[],
  nouvelles: readonly Ligne[],
  { colonnes, presentation }: Bloc,
  effort: Effort,
): { readonly tableau: Tableau; readonly compte: Compte } {
  const couples = mettreEnCouples(anciennes, nouvelles);
  const restees = restentEnPlace(couples, anciennes);
  const vues = couples.map(({ ancienne, nouvelle }) => {
    const deplacee = ancienne !== undefined && nouvelle !== undefined && !restees.has(nouvelle.id);
    return comparerLigne(ancienne, nouvelle, { colonnes, deplacee, effort });
  });
  return {
    tableau: {
      presentation,
      colonnes: colonnes.map(({ libelle }) => libelle),
      rangees: vues.map(({ rangee }) => rangee),
    },
    compte: additionner(vues.map(({ compte }) => compte)),
  };
}

const dite = ({ id: _id, ...cellules }: Ligne) => JSON.stringify(Object.entries(cellules).sort());

/** New rows in their order; each removed one after the row it followed. */
function mettreEnCouples(anciennes: readonly Ligne[], nouvelles: readonly Ligne[]): Couple[] {
  const parId = new Map(anciennes.map((ligne) => [ligne.id, ligne]));
  const prises = new Set(nouvelles.map(({ id }) => id).filter((id) => parId.has(id)));
  const parMots = new Map(anciennes.filter(({ id }) => !prises.has(id)).map((ligne) => [dite(ligne), ligne]));
  const couples = nouvelles.map((nouvelle): Couple => {
    const ancienne = parId.get(nouvelle.id) ?? parMots.get(dite(nouvelle));
    if (ancienne && !parId.has(nouvelle.id)) parMots.delete(dite(nouvelle));
    return { ancienne, nouvelle };
  });
  const gardees = new Set(couples.map(({ ancienne }) => ancienne?.id));
  anciennes.forEach((ancienne, rang) => {
    if (gardees.has(ancienne.id)) return;
    const precedente = anciennes[rang - 1]?.id;
    const place = couples.findIndex((couple) => couple.ancienne?.id === precedente);
    couples.splice(precedente === undefined ? 0 : place + 1, 0, { ancienne });
  });
  return couples;
}

function restentEnPlace(couples: readonly Couple[], anciennes: readonly Ligne[]): Set<string> {
  const rangs = new Map(anciennes.map(({ id }, rang) => [id, rang]));
  const suivies = couples.flatMap(({ ancienne, nouvelle }) =>
    ancienne && nouvelle ? [{ id: nouvelle.id, rang: rangs.get(ancienne.id) ?? 0 }] : [],
  );
  return new Set(plusLongueSuite(suivies.map(({ rang }) => rang)).map((place) => suivies[place]?.id ?? ""));
}

type Cadre = { readonly colonnes: readonly Colonne[]; readonly deplacee: boolean; readonly effort: Effort };

function comparerLigne(ancienne: Ligne | undefined, nouvelle: Ligne | undefined, cadre: Cadre) {
  const cellules = cadre.colonnes.map((colonne) => {
    const [avant, apres] = [motsDeCellule(colonne, ancienne), motsDeCellule(colonne, nouvelle)];
    const enMots = colonne.nature === "texte" || colonne.nature === "texteLong";
    const mots = comparerMots(avant, apres, cadre.effort);
    const { traits, ajoutes, retires } = enMots || mots.ajoutes + mots.retires === 0 ? mots : remplacer(avant, apres);
    return { traits, compte: { ...RIEN, ajoutes, retires } };
  });
  const change = cellules.some(({ traits }) => traits.some(({ sens }) => sens !== "commun"));
  const etat = !ancienne ? "ajoute" : !nouvelle ? "retire" : change ? "modifie" : "identique";
  const traits: readonly (readonly Trait[])[] = cellules.map((cellule) => cellule.traits);
  const rangee: Rangee = { etat, deplacee: cadre.deplacee, cellules: traits };
  return {
    rangee,
    compte: additionner([...cellules.map(({ compte }) => compte), { ...RIEN, deplaces: cadre.deplacee ? 1 : 0 }]),
  };
}

const motsDeCellule = (colonne: Colonne, ligne: Ligne | undefined): Mot[] =>
  motsDe([{ type: "text", text: celluleLisible(colonne, ligne?.[colonne.code]) }]);
