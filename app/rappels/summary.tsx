import { Link } from "@remix-run/react";
import { Table } from "#app/ui/table.tsx";
import { TwoLines } from "#app/ui/two-lines.tsx";
import type { RappelVu } from "./view.server.ts";

const dossier = {
  title: "Dossier",
  head: true,
  cell: ({ id, nom }: RappelVu) => (
    <TwoLines detail={id}>
      <Link to={`/dossiers/${id}`}>{nom}</Link>
    </TwoLines>
  ),
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
