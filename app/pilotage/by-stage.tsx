import { nombre, taux } from "#app/format.ts";
import { Meter } from "#app/ui/meter.tsx";
import { Sheet } from "#app/ui/sheet.tsx";
import { Table } from "#app/ui/table.tsx";
import type { VueDuPilotage } from "./view.server.ts";

const POINTS_DE_BASE = 10_000;

const part = (dossiers: number, total: number) => Math.round((dossiers * 100) / total) * (POINTS_DE_BASE / 100);

/** How many files stand at each stage; the bar repeats the figure beside it. */
export const ByStage = ({ paliers, total }: Pick<VueDuPilotage, "paliers" | "total">) => (
  <Sheet title="Par étape" flush>
    <Table
      caption="Dossiers par étape"
      rows={paliers}
      rowKey={({ titre }) => titre}
      columns={[
        { title: "Étape", head: true, cell: ({ titre }) => titre, foot: "Ensemble" },
        { title: "Dossiers", num: true, cell: ({ dossiers }) => nombre(dossiers), foot: nombre(total) },
        {
          title: "Part",
          num: true,
          cell: ({ dossiers }) => (
            <div className="grow">
              {taux(part(dossiers, total))}
              <Meter percent={(dossiers * 100) / total} />
            </div>
          ),
        },
        { title: "Habitants", num: true, cell: ({ population }) => nombre(population) },
      ]}
    />
  </Sheet>
);
