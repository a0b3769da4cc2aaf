import { Link } from "@remix-run/react";
import { Table } from "#app/ui/table.tsx";
import { TwoLines } from "#app/ui/two-lines.tsx";
import type { Confie } from "./entrust.server.ts";

/** Files, who is in charge of them now, and what stands in the way when something does. */
export const EntrustedTable = ({ lignes, caption }: { lignes: readonly Confie[]; caption: string }) => (
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
      { title: "Suivi par", cell: ({ responsable }) => responsable ?? <span className="soft">Personne</span> },
      ...(lignes.some(({ empeche }) => empeche)
        ? [{ title: "Raison", cell: ({ empeche }: Confie) => <span>{empeche}</span> }]
        : []),
    ]}
  />
);
