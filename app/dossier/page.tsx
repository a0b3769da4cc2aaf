import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { GrantOfFile } from "#app/aide-au-demarrage/file-sheet.tsx";
import { CommitteeOfFile } from "#app/comite/file-sheet.tsx";
import { enMinuscule } from "#app/format.ts";
import { SentReminders } from "#app/rappels/sent-line.tsx";
import { Alert } from "#app/ui/alert.tsx";
import { LinkButton } from "#app/ui/button.tsx";
import { Grid } from "#app/ui/grid.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { noterLecture } from "#db/queries/notices.ts";
import { CanDo } from "./can-do.tsx";
import { Dates, LegalDelays } from "./deadlines.tsx";
import { Journey } from "./journey.tsx";
import { ouvrirPour } from "./load.server.ts";
import { vueDuDossier } from "./page.server.ts";
import { Papers } from "./papers.tsx";
import { Parties } from "./parties.tsx";
import { Place } from "./place.tsx";
import { ThreadOfActs } from "./thread.tsx";
import { suiteVue } from "./transmitted.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ouvert = await ouvrirPour(request, params.id);
  await noterLecture(ouvert.db, ouvert.acteur.id, ouvert.id);
  const suite = await suiteVue(ouvert, new URL(request.url).searchParams);
  return { ...(await vueDuDossier(ouvert)), suite };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.nom}, ${enMinuscule(data.titre)} · Atelier CPTS` : "Atelier CPTS" },
];

export default function PageDuDossier() {
  const vue = useLoaderData<typeof loader>();
  return (
    <>
      <PageTitle
        crumbs={[{ label: "Accueil", to: "/" }, { label: "Dossiers", to: "/dossiers" }, { label: vue.nom }]}
        over={vue.repere}
        title={vue.nom}
        actions={
          <>
            {vue.appui && (
              <LinkButton to={`/dossiers/${vue.id}/appui`} look="second">
                Appui
              </LinkButton>
            )}
            {vue.echanges && (
              <LinkButton to={`/dossiers/${vue.id}/echanges`} look="second">
                Échanges
              </LinkButton>
            )}
            {vue.instruction && <LinkButton to={`/dossiers/${vue.id}/instruction`}>Instruire</LinkButton>}
          </>
        }
      />
      <Grid>
        {vue.suite && (
          <Alert tone="ok" title={vue.suite.titre} live>
            {vue.suite.texte}
          </Alert>
        )}
        <Journey vue={vue} />
        <SentReminders rappels={vue.rappels} />
        <LegalDelays vue={vue} />
        <Grid kind="side">
          <Grid>
            <CanDo vue={vue} />
            <ThreadOfActs vue={vue} />
            <Papers vue={vue} />
          </Grid>
          <Grid aside="Dates, parties et territoire">
            <Dates vue={vue} />
            <CommitteeOfFile vue={vue} />
            <GrantOfFile vue={vue} />
            <Parties vue={vue} />
            <Place vue={vue} />
          </Grid>
        </Grid>
      </Grid>
    </>
  );
}
