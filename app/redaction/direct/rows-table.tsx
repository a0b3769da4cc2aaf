import { seTotalisent } from "#workflows/texte/blocs/totals.ts";
import type { Colonne, Ligne, Lignes } from "#workflows/texte/lignes.ts";
import { type BlocOuvert, Cell } from "./cell.tsx";
import { type ActesDeLigne, RowMenu } from "./row-menu.tsx";
import { nomDeLigne, totalDe } from "./rows-sum.ts";

export type RangeesProps = {
  ouvert: BlocOuvert;
  titre: string;
  modele: Lignes;
  lignes: readonly Ligne[];
  actes(id: string, rang: number): ActesDeLigne;
};

const chiffres = ({ nature }: Colonne) => (nature === "euros" || nature === "nombre" ? "num" : undefined);

const LARGEURS: Readonly<Partial<Record<Colonne["nature"], string>>> = {
  nombre: "5.75rem",
  euros: "5.75rem",
  date: "7.75rem",
  rpps: "7.25rem",
};
/** Letters: « À choisir », « Fonctionnement ». */
const [CHOIX_COURT, CHOIX_LONG] = [9, 15];

/** What is short has the room it needs; words share the rest. */
const largeurDe = ({ nature, choix = [] }: Colonne): string | undefined =>
  nature === "choix"
    ? `calc(${Math.min(CHOIX_LONG, Math.max(CHOIX_COURT, ...choix.map(({ length }) => length)))}ch + 2.75rem)`
    : LARGEURS[nature];

/** A structured block of few columns: a table to fill, one card per row on a phone. */
export function RowsTable({ ouvert, titre, modele, lignes, actes }: RangeesProps) {
  const { colonnes } = modele;
  return (
    <table className="table cards cells">
      <caption className="sr">{titre}</caption>
      <thead>
        <tr>
          {colonnes.map((colonne) => (
            <th scope="col" key={colonne.code} className={chiffres(colonne)} style={{ width: largeurDe(colonne) }}>
              {colonne.libelle}
              {colonne.facultatif && <span className="optional"> (facultatif)</span>}
              {colonne.aide && <small>{colonne.aide}</small>}
            </th>
          ))}
          {ouvert.modifiable && (
            <td>
              <span className="sr">Actions</span>
            </td>
          )}
        </tr>
      </thead>
      <tbody>
        {lignes.map((ligne, rang) => (
          <tr key={ligne.id}>
            {colonnes.map((colonne) => (
              <td key={colonne.code} data-l={colonne.libelle}>
                <Cell
                  ouvert={ouvert}
                  id={ligne.id}
                  colonne={colonne}
                  idDuChamp={`c-${ligne.id}-${colonne.code}`}
                  etiquette={`${colonne.libelle}, ligne ${rang + 1}`}
                />
              </td>
            ))}
            {ouvert.modifiable && (
              <td className="row-acts">
                <RowMenu
                  etiquette={`Actions sur « ${nomDeLigne(modele, ligne, rang)} »`}
                  actes={actes(ligne.id, rang)}
                />
              </td>
            )}
          </tr>
        ))}
      </tbody>
      {colonnes.some(({ nature }) => nature === "euros") && lignes.length > 0 && seTotalisent(modele, lignes) && (
        <tfoot>
          <tr>
            {colonnes.map((colonne, rang) => (
              <td key={colonne.code} data-l={rang > 0 ? colonne.libelle : undefined} className={chiffres(colonne)}>
                {rang === 0 ? "Total" : totalDe(colonne, lignes)}
              </td>
            ))}
            {ouvert.modifiable && <td />}
          </tr>
        </tfoot>
      )}
    </table>
  );
}
