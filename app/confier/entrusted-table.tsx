import { FileName } from "#app/dossiers/file-name.tsx";
import { Table } from "#app/ui/table.tsx";
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
        cell: ({ id, nom }) => <FileName id={id} nom={nom} />,
      },
      { title: "Suivi par", cell: ({ responsable }) => responsable ?? <span className="soft">Personne</span> },
      ...(lignes.some(({ empeche }) => empeche)
        ? [{ title: "Raison", cell: ({ empeche }: Confie) => <span>{empeche}</span> }]
        : []),
    ]}
  />
);
