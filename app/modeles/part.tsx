import { DescriptionList } from "#app/ui/description-list.tsx";
import { Grid } from "#app/ui/grid.tsx";
import { Points } from "#app/ui/points.tsx";
import { Sheet } from "#app/ui/sheet.tsx";
import type { ActionType, Volet } from "#workflows/modeles/modele.ts";
import { Example } from "./example.tsx";
import { Indicators } from "./indicators.tsx";

function Action({ action }: { action: ActionType }) {
  const { titre, description, etapes, pilote, partenaires } = action;
  return (
    <section className="stack">
      <h3>{titre}</h3>
      <p>{description}</p>
      <Points items={etapes} ordered />
      <DescriptionList
        items={[
          { term: "Pilote possible", value: pilote },
          { term: "Partenaires", value: partenaires.join(" · ") },
        ]}
      />
    </section>
  );
}

/** One half of a mission, or the whole of it when it has no halves. */
export function Part({ volet, seul }: { volet: Volet; seul: boolean }) {
  const nom = (partie: string) => (seul ? partie : `${volet.titre} : ${partie.toLowerCase()}`);
  return (
    <>
      <Grid kind="two">
        <Sheet title={nom("Contexte et besoins")} stack>
          <Points items={volet.contexte} />
          <Example>{volet.exemples.contexte}</Example>
        </Sheet>
        <Sheet title={nom("Objectifs")}>
          <Points items={volet.objectifs} />
        </Sheet>
      </Grid>
      <Sheet title={nom("Actions")} stack>
        <Grid kind="two">
          {volet.actions.map((action) => (
            <Action key={action.titre} action={action} />
          ))}
        </Grid>
        <h3>Qui y participe</h3>
        <Points items={volet.acteurs} />
      </Sheet>
      <Indicators titre={nom("Indicateurs")} indicateurs={volet.indicateurs} />
    </>
  );
}
