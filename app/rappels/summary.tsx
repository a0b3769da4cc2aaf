import { FileName } from "#app/dossiers/file-name.tsx";
import { Table } from "#app/ui/table.tsx";
import type { RappelVu } from "./view.server.ts";

const dossier = {
  title: "Dossier",
  head: true,
  cell: ({ id, nom }: RappelVu) => <FileName id={id} nom={nom} />,
};

/** Who will receive what. */
export const RemindersTable = ({ vus }: { vus: readonly RappelVu[] }) => (
  <Table
    caption="Rappels à envoyer"
    rows={vus}
    rowKey={({ id }) => id}
    columns={[
      dossier,
      { title: "Objet", cell: ({ objets }) => <span>{objets.join(" ; ")}</span> },
      { title: "Reçu par", cell: ({ destinataires }) => <span>{destinataires.join(" ; ")}</span> },
    ]}
  />
);

/** Files of which nobody is reminded, and why. */
export const NotReminded = ({ vus }: { vus: readonly RappelVu[] }) => (
  <Table
    caption="Dossiers sans rappel"
    rows={vus}
    rowKey={({ id }) => id}
    columns={[dossier, { title: "Raison", cell: ({ empeche }) => <span>{empeche}</span> }]}
  />
);
