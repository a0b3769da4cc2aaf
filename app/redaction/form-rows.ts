import type { Champ } from "#workflows/modeles/modele.ts";
import { ecrireLignes, type Ligne, type Lignes } from "#workflows/texte/lignes.ts";

/** Under what name a plain form carries one cell: « budget.2.montant ». */
export const nomDeCellule = (champ: string, rang: number, colonne: string): string => `${champ}.${rang}.${colonne}`;

/** Says that the form asks for this block, even when it has no row. */
export const LIGNES_DEMANDEES = "lignes";

const RANGS = 400;

/**
 * An answer as a plain form carries it; undefined when the form does not ask for it. Rows keep their identifiers, new
 * ones get one; a row left empty is no row.
 */
export function reponseDuFormulaire(
  { code, lignes }: Pick<Champ, "code" | "lignes">,
  formulaire: URLSearchParams,
  nouvelId: () => string = () => crypto.randomUUID(),
): string | undefined {
  const texte = formulaire.get(code)?.replaceAll("\r\n", "\n");
  return lignes && texte === LIGNES_DEMANDEES ? lireRangees(code, lignes, formulaire, nouvelId) : texte;
}

function lireRangees(champ: string, { colonnes }: Lignes, formulaire: URLSearchParams, nouvelId: () => string): string {
  const rangs = new Set<number>();
  for (const nom of formulaire.keys()) {
    const [, rang] = nom.startsWith(`${champ}.`) ? (/\.(\d{1,3})\.[^.]+$/.exec(nom) ?? []) : [];
    if (rang !== undefined && Number(rang) < RANGS) rangs.add(Number(rang));
  }
  const lignes = [...rangs]
    .sort((a, b) => a - b)
    .flatMap((rang): Ligne[] => {
      const dite = (colonne: string) =>
        (formulaire.get(nomDeCellule(champ, rang, colonne)) ?? "").replaceAll("\r\n", "\n");
      const cellules = Object.fromEntries(colonnes.map(({ code }) => [code, dite(code)]));
      if (Object.values(cellules).every((valeur) => valeur.trim() === "")) return [];
      const id = dite("id");
      return [{ ...cellules, id: /^[\w-]{1,64}$/.test(id) ? id : nouvelId() }];
    });
  return ecrireLignes(lignes);
}
