import { nombre } from "#app/format.ts";
import { Sheet } from "#app/ui/sheet.tsx";
import { type Column, Table } from "#app/ui/table.tsx";
import type { Palier } from "./buckets.ts";
import type { VueDuPilotage } from "./view.server.ts";

type Territoire = VueDuPilotage["territoires"][number];

const colonne = (palier: Palier, title: string): Column<Territoire> => ({
  title,
  num: true,
  cell: ({ par }) => nombre(par[palier]),
});

/** The same stages, place by place. */
export function ByTerritory({ territoires, echelle }: Pick<VueDuPilotage, "territoires" | "echelle">) {
  const region = echelle === "region";
  return (
    <Sheet title={region ? "Par région" : "Par département"} flush>
      <Table
        caption={region ? "Dossiers par région" : "Dossiers par département"}
        rows={territoires}
        rowKey={({ nom }) => nom}
        wide
        columns={[
          { title: region ? "Région" : "Département", head: true, cell: ({ nom }) => nom },
          colonne("redaction", "En rédaction"),
          colonne("lettreDeposee", "Lettre déposée"),
          colonne("lettreValidee", "Lettre validée"),
          colonne("projetValide", "Projet validé"),
          colonne("contratSigne", "ACI signé"),
          { title: "Habitants", num: true, cell: ({ population }) => nombre(population) },
          { title: "Échéance dépassée", short: "En retard", num: true, cell: ({ enRetard }) => nombre(enRetard) },
        ]}
      />
    </Sheet>
  );
}
