import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { LinkButton } from "#app/ui/button.tsx";
import { WideDue } from "#app/ui/due.tsx";
import { Grid } from "#app/ui/grid.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { agirSurInstruction } from "./act.server.ts";
import { Around } from "./around.tsx";
import { Committee } from "./committee.tsx";
import { Decision } from "./decision.tsx";
import { ReadingGrid } from "./grid.tsx";
import { Opinions } from "./opinions.tsx";
import { Reading } from "./reading.tsx";
import { vueDInstruction } from "./view.server.ts";

export const loader = ({ request, params }: LoaderFunctionArgs) => vueDInstruction({ request, params });

export const action = ({ request, params }: ActionFunctionArgs) => agirSurInstruction({ request, params });

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `Instruction, ${data.nom} · Atelier CPTS` : "Atelier CPTS" },
];

/** The desk of an officer in front of one deposit. */
export default function PageDInstruction() {
  const vue = useLoaderData<typeof loader>();
  const suite = useActionData<typeof action>();
  const refuse = suite && "critere" in suite ? suite : undefined;
  return (
    <>
      <PageTitle
        crumbs={[
          { label: "Accueil", to: "/" },
          { label: vue.nom, to: `/dossiers/${vue.id}` },
          { label: "Instruction" },
        ]}
        over={vue.repere}
        title={`Instruction, ${vue.nom}`}
        intro={
          vue.responsable
            ? `Dossier pris en charge par ${vue.responsable}.`
            : "Personne n’a encore pris ce dossier en charge."
        }
        state={<Around vue={vue} />}
        actions={
          <LinkButton to={`/versions/${vue.versionId}`} look="second">
            Tout le texte déposé
          </LinkButton>
        }
      />
      <Grid>
        {vue.echeances.map(({ code, title, days, tone, clock, effect, basis }) => (
          <WideDue key={code} {...{ title, days, tone, clock, effect, basis }} />
        ))}
        <Grid kind="side">
          <Grid>
            <Reading vue={vue} />
            <Decision vue={vue} />
          </Grid>
          <Grid aside="Grille de lecture, avis et comité">
            <ReadingGrid vue={vue} refuse={refuse} />
            <Opinions vue={vue} />
            <Committee vue={vue} />
          </Grid>
        </Grid>
      </Grid>
    </>
  );
}
