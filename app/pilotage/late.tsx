import { nombre } from "#app/format.ts";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Sheet } from "#app/ui/sheet.tsx";
import { Table } from "#app/ui/table.tsx";
import type { VueDuPilotage } from "./view.server.ts";

/** What is late, by kind of deadline; indicative dates count too, and the page says so. */
export function Late({ retards }: Pick<VueDuPilotage, "retards">) {
  if (retards.length === 0) {
    return (
      <Sheet title="Échéances dépassées">
        <EmptyState title="Aucune échéance dépassée" icon="circle-check" />
      </Sheet>
    );
  }
  return (
    <Sheet title="Échéances dépassées" flush>
      <Table
        caption="Échéances dépassées, par nature"
        rows={retards}
        rowKey={({ echeance }) => echeance}
        columns={[
          { title: "Échéance", head: true, cell: ({ echeance }) => echeance },
          { title: "Dossiers", num: true, cell: ({ dossiers }) => nombre(dossiers) },
          { title: "La plus ancienne", short: "Depuis", cell: ({ depuis }) => depuis },
        ]}
      />
      <div className="pager">
        <p>
          Pour chaque dossier, la première échéance dépassée. Les dates indicatives, qui n’obligent personne, sont
          comptées.
        </p>
      </div>
    </Sheet>
  );
}
