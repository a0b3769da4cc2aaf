import { useState } from "react";
import { Badge } from "#app/ui/badge.tsx";
import { classes } from "#app/ui/classes.ts";
import { seTotalisent } from "#workflows/texte/blocs/totals.ts";
import type { Colonne, Ligne } from "#workflows/texte/lignes.ts";
import { type BlocOuvert, Cell } from "./cell.tsx";
import { classeDe } from "./presence.ts";
import { type ActesDeLigne, RowMenu } from "./row-menu.tsx";
import { aCompleter, nomDeLigne, totalDe } from "./rows-sum.ts";
import type { RangeesProps } from "./rows-table.tsx";

/** So few cards are all open; of more, those that are complete begin folded. */
const TOUTES_OUVERTES = 2;

/** A structured block of many or long cells: one card per row, its name at the top. */
export function RowsCards({ ouvert, modele, lignes, actes }: RangeesProps) {
  const { colonnes } = modele;
  return (
    <>
      <ol className="fiches">
        {lignes.map((ligne, rang) => (
          <Card
            key={ligne.id}
            ouvert={ouvert}
            colonnes={colonnes}
            ligne={ligne}
            nom={nomDeLigne(modele, ligne, rang)}
            seule={lignes.length <= TOUTES_OUVERTES}
            actes={actes(ligne.id, rang)}
          />
        ))}
      </ol>
      {lignes.length > 1 &&
        seTotalisent(modele, lignes) &&
        colonnes
          .filter(({ nature }) => nature === "euros")
          .map((colonne) => (
            <p key={colonne.code} className="row between fiche-sum">
              <span>Total, {colonne.libelle.toLowerCase()}</span>
              <b>{totalDe(colonne, lignes)}</b>
            </p>
          ))}
    </>
  );
}

type CardProps = {
  ouvert: BlocOuvert;
  colonnes: readonly Colonne[];
  ligne: Ligne;
  nom: string;
  seule: boolean;
  actes: ActesDeLigne;
};

function Card({ ouvert, colonnes, ligne, nom, seule, actes }: CardProps) {
  const manque = aCompleter(colonnes, [ligne]);
  const [deploye] = useState(seule || manque > 0);
  const dedans = ouvert.autres.find(({ lieu }) => lieu?.startsWith(`${ouvert.nom}/${ligne.id}/`));
  const prose = colonnes.some(({ nature }) => nature === "texteLong");
  return (
    <li className="fiche">
      <details open={deploye}>
        <summary>
          <h4>{nom}</h4>
          {manque > 0 && <Badge tone="warn">{manque} à compléter</Badge>}
          {dedans && <span className={classes("taker", classeDe(dedans.couleur))}>{dedans.nom}</span>}
        </summary>
        <div className="fiche-fields">
          {colonnes.map((colonne) => {
            const id = `c-${ligne.id}-${colonne.code}`;
            const mots = colonne.nature === "texteLong" || colonne.nature === "texte";
            return (
              <div key={colonne.code} className={classes("field", prose && mots && "whole")}>
                <label htmlFor={id}>
                  {colonne.libelle}
                  {colonne.facultatif && <span className="optional"> (facultatif)</span>}
                </label>
                {colonne.aide && <p className="hint">{colonne.aide}</p>}
                <Cell
                  ouvert={ouvert}
                  id={ligne.id}
                  colonne={colonne}
                  idDuChamp={id}
                  etiquette={`${colonne.libelle}, ${nom}`}
                />
              </div>
            );
          })}
        </div>
      </details>
      {ouvert.modifiable && <RowMenu etiquette={`Actions sur « ${nom} »`} actes={actes} />}
    </li>
  );
}
