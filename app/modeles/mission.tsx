import { DescriptionList } from "#app/ui/description-list.tsx";
import { Grid } from "#app/ui/grid.tsx";
import { Points } from "#app/ui/points.tsx";
import { Sheet } from "#app/ui/sheet.tsx";
import type { ModeleMission } from "#workflows/modeles/modele.ts";
import { Part } from "./part.tsx";

/** The template of a mission: each half, then what they share. */
export function MissionTemplate({ modele }: { modele: ModeleMission }) {
  const { volets, calendrier, moyens, pieges, sources } = modele;
  return (
    <Grid>
      {volets.map((volet) => (
        <Part key={volet.code} volet={volet} seul={volets.length === 1} />
      ))}
      <Sheet title="Calendrier">
        <DescriptionList
          items={calendrier.map(({ mois, jalons }) => ({
            term: `${mois} mois après la signature du contrat`,
            value: <Points items={jalons} />,
          }))}
        />
      </Sheet>
      <Grid kind="two">
        <Sheet title="Moyens">
          <Points items={moyens} />
        </Sheet>
        <Sheet title="Pièges à éviter">
          <Points items={pieges} />
        </Sheet>
      </Grid>
      <Sheet title="Sources">
        <Points items={sources} />
      </Sheet>
    </Grid>
  );
}
