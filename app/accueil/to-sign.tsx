import { Link } from "@remix-run/react";
import { FileName } from "#app/dossiers/file-name.tsx";
import { DueCell } from "#app/ui/due-cell.tsx";
import { Sheet } from "#app/ui/sheet.tsx";
import { Table } from "#app/ui/table.tsx";
import { TwoLines } from "#app/ui/two-lines.tsx";
import type { DecisionASigner } from "./to-sign.server.ts";

/** What waits for the signature of the reader: which decision, on which file, by whom it was prepared, by when. */
export const ToSign = ({ decisions }: { decisions: readonly DecisionASigner[] }) => (
  <Sheet title="À signer" flush>
    <Table
      caption="Décisions préparées, à signer"
      rows={decisions}
      rowKey={({ cle }) => cle}
      columns={[
        {
          title: "Décision",
          head: true,
          cell: ({ adresse, verbe, nom }) => (
            <Link to={adresse} aria-label={`${verbe}, ${nom}`}>
              {verbe}
            </Link>
          ),
        },
        { title: "Dossier", cell: ({ id, nom }) => <FileName id={id} nom={nom} /> },
        { title: "Préparée par", cell: ({ par, quand }) => <TwoLines detail={quand}>{par}</TwoLines> },
        {
          title: "Dernier jour",
          cell: ({ terme }) =>
            terme ? (
              <DueCell days={terme.jours} note={terme.libelle}>
                {terme.le}
              </DueCell>
            ) : (
              <span className="soft">Aucun</span>
            ),
        },
      ]}
      wide
    />
  </Sheet>
);
