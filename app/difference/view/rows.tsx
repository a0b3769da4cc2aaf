import { Badge } from "#app/ui/badge.tsx";
import { classes } from "#app/ui/classes.ts";
import { Fold } from "#app/ui/fold.tsx";
import type { Rangee, Tableau, Trait } from "../result.ts";
import { Runs } from "./runs.tsx";

const SIGNES: Record<Rangee["etat"], { tone: "ok" | "error" | "info"; mot: string } | null> = {
  ajoute: { tone: "ok", mot: "Ajoutée" },
  retire: { tone: "error", mot: "Retirée" },
  modifie: { tone: "info", mot: "Modifiée" },
  identique: null,
};

function State({ rangee: { etat, deplacee } }: { rangee: Rangee }) {
  const signe = SIGNES[etat];
  return (
    <span className="row">
      {signe && <Badge tone={signe.tone}>{signe.mot}</Badge>}
      {deplacee && <Badge icon="chevrons-up-down">Déplacée</Badge>}
    </span>
  );
}

/** A structured block: the rows that changed, cell by cell; the first cell of those that did not. */
export function RowsView({ tableau: { rangees, ...bloc } }: { tableau: Tableau }) {
  const estPareille = ({ etat, deplacee }: Rangee) => etat === "identique" && !deplacee;
  const changees = { ...bloc, rangees: rangees.filter((rangee) => !estPareille(rangee)) };
  const pareilles = rangees.filter(estPareille);
  return (
    <>
      {bloc.presentation === "tableau" ? <AsTable tableau={changees} /> : <AsSheets tableau={changees} />}
      {pareilles.length > 0 && (
        <Fold summary={pareilles.length > 1 ? `${pareilles.length} lignes identiques` : "1 ligne identique"}>
          <ul>
            {pareilles.map(({ cellules: [premiere = []] }, rank) => (
              <li key={rank.toString()}>
                <Runs traits={premiere} cote="tout" />
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </>
  );
}

const AsTable = ({ tableau: { colonnes, rangees } }: { tableau: Tableau }) => (
  <table className="table cards rows-view">
    <caption className="sr">Lignes comparées</caption>
    <thead>
      <tr>
        {colonnes.map((colonne) => (
          <th key={colonne} scope="col">
            {colonne}
          </th>
        ))}
        <th scope="col">Ligne</th>
      </tr>
    </thead>
    <tbody>
      {rangees.map((rangee, rank) => (
        <tr key={rank.toString()} className={rangee.etat}>
          {rangee.cellules.map((traits, place) => (
            <Cell key={colonnes[place]} traits={traits} colonne={place === 0 ? undefined : colonnes[place]} />
          ))}
          <td data-l="Ligne">
            <State rangee={rangee} />
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);

/** The first cell names the row. */
function Cell({ traits, colonne }: { traits: readonly Trait[]; colonne?: string }) {
  const words = (
    <span className="pre-line">
      <Runs traits={traits} cote="tout" />
    </span>
  );
  return colonne === undefined ? (
    <th scope="row" className="head">
      {words}
    </th>
  ) : (
    <td data-l={colonne}>{words}</td>
  );
}

/** What nobody filled, before or after, is not said. */
const AsSheets = ({ tableau: { colonnes, rangees } }: { tableau: Tableau }) => (
  <ul className="rows-sheets">
    {rangees.map((rangee, rank) => (
      <li key={rank.toString()} className={classes("block-row", rangee.etat)}>
        <State rangee={rangee} />
        <dl className="dl answers">
          {rangee.cellules.map(
            (traits, place) =>
              traits.length > 0 && (
                <div key={colonnes[place]}>
                  <dt>{colonnes[place]}</dt>
                  <dd className="pre-line">
                    <Runs traits={traits} cote="tout" />
                  </dd>
                </div>
              ),
          )}
        </dl>
      </li>
    ))}
  </ul>
);
