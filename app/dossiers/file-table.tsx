import { Link } from "@remix-run/react";
import { Awaited } from "#app/mains/awaited.tsx";
import { DueCell } from "#app/ui/due-cell.tsx";
import { Table } from "#app/ui/table.tsx";
import { TwoLines } from "#app/ui/two-lines.tsx";
import type { LigneVue } from "./rows.ts";

/** Files side by side: which, where it stands, who is awaited, by when. */
export const FileTable = ({ lignes, caption }: { lignes: readonly LigneVue[]; caption: string }) => (
  <Table
    caption={caption}
    rows={lignes}
    rowKey={({ id }) => id}
    columns={[
      {
        title: "Dossier",
        head: true,
        cell: ({ id, nom }) => (
          <TwoLines detail={id}>
            <Link to={`/dossiers/${id}`}>{nom}</Link>
          </TwoLines>
        ),
      },
      {
        title: "Étape",
        cell: ({ etat, responsable }) => <TwoLines detail={responsable && `Suivi par ${responsable}`}>{etat}</TwoLines>,
      },
      { title: "En attente de", cell: ({ attend }) => <Awaited mains={attend} short /> },
      {
        title: "Population",
        num: true,
        cell: ({ population, taille }) => <TwoLines detail={`taille ${taille}`}>{population}</TwoLines>,
      },
      {
        title: "Prochaine date",
        cell: ({ echeance }) =>
          echeance ? (
            <DueCell days={echeance.jours} indicative={echeance.indicative} note={echeance.libelle}>
              {echeance.le}
            </DueCell>
          ) : (
            <span className="soft">Aucune</span>
          ),
      },
    ]}
  />
);
