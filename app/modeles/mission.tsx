import { DescriptionList } from "#app/ui/description-list.tsx";
import { Grid } from "#app/ui/grid.tsx";
import { Points } from "#app/ui/points.tsx";
import { Sheet } from "#app/ui/sheet.tsx";
import type { Champ, ModeleMission } from "#workflows/modeles/modele.ts";
import { Block } from "./block.tsx";
import { Example } from "./example.tsx";
import { Part } from "./part.tsx";

/** The template of a mission: each half, then what they share. */
export function MissionTemplate({ modele, blocs }: { modele: ModeleMission; blocs: readonly Champ[] }) {
  const { volets, calendrier, moyens, pieges, exemples, sources } = modele;
  return (
    <Grid>
      {volets.map((volet) => (
        <Part key={volet.code} volet={volet} seul={volets.length === 1} />
      ))}
      <Sheet title="Calendrier" stack>
        <DescriptionList
          items={calendrier.map(({ mois, jalons }) => ({
            term: `${mois} mois après la signature du contrat`,
            value: <Points items={jalons} />,
          }))}
        />
        <Example>{exemples.calendrier}</Example>
      </Sheet>
      <Grid kind="two">
        <Sheet title="Moyens" stack>
          <Points items={moyens} />
          <Example>{exemples.moyens}</Example>
        </Sheet>
        <Sheet title="Pièges à éviter">
          <Points items={pieges} />
        </Sheet>
      </Grid>
      <Sheet title="Tableaux et fiches à remplir" stack>
        {blocs.map(({ code, libelle, lignes }) => (
          <section key={code} className="stack">
            <h3>{libelle}</h3>
            {lignes && <Block libelle={libelle} lignes={lignes} />}
          </section>
        ))}
      </Sheet>
      <Sheet title="Sources">
        <Points items={sources} />
      </Sheet>
    </Grid>
  );
}
