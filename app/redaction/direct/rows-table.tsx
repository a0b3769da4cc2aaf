import type { Colonne, Ligne } from "#workflows/texte/lignes.ts";
import { type BlocOuvert, Cell } from "./cell.tsx";
import { type ActesDeLigne, RowMenu } from "./row-menu.tsx";
import { nomDeLigne, totalDe } from "./rows-sum.ts";

export type RangeesProps = {
  ouvert: BlocOuvert;
  titre: string;
  colonnes: readonly Colonne[];
  lignes: readonly Ligne[];
  actes(id: string, rang: number): ActesDeLigne;
};

const chiffres = ({ nature }: Colonne) => (nature === "euros" || nature === "nombre" ? "num" : undefined);

/** A structured block of few columns: a table to fill, one card per row on a phone. */
export function RowsTable({ ouvert, titre, colonnes, lignes, actes }: RangeesProps) {
  return (
    <table className="table cards cells">
      <caption className="sr">{titre}</caption>
      <thead>
        <tr>
          {colonnes.map((colonne) => (
            <th scope="col" key={colonne.code} className={chiffres(colonne)}>
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
                  etiquette={`Actions sur « ${nomDeLigne(colonnes, ligne, rang)} »`}
                  actes={actes(ligne.id, rang)}
                />
              </td>
            )}
          </tr>
        ))}
      </tbody>
      {colonnes.some(({ nature }) => nature === "euros") && lignes.length > 0 && (
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
