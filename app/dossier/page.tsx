import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Grid } from "#app/ui/grid.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { CanDo } from "./can-do.tsx";
import { Dates, LegalDelays } from "./deadlines.tsx";
import { Journey } from "./journey.tsx";
import { ouvrirPour } from "./load.server.ts";
import { vueDuDossier } from "./page.server.ts";
import { Papers } from "./papers.tsx";
import { Parties } from "./parties.tsx";
import { Place } from "./place.tsx";
import { ThreadOfActs } from "./thread.tsx";

export const loader = async ({ request, params }: LoaderFunctionArgs) =>
  vueDuDossier(await ouvrirPour(request, params.id));

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.nom}, ${data.titre.toLowerCase()} · Atelier CPTS` : "Atelier CPTS" },
];

export default function PageDuDossier() {
  const vue = useLoaderData<typeof loader>();
  return (
    <>
      <PageTitle
        crumbs={[{ label: "Accueil", to: "/" }, { label: "Dossiers", to: "/dossiers" }, { label: vue.nom }]}
        over={vue.repere}
        title={vue.nom}
      />
      <Grid>
        <Journey vue={vue} />
        <LegalDelays vue={vue} />
        <Grid kind="side">
          <Grid>
            <CanDo vue={vue} />
            <ThreadOfActs vue={vue} />
            <Papers vue={vue} />
          </Grid>
          <Grid aside="Dates, parties et territoire">
            <Dates vue={vue} />
            <Parties vue={vue} />
            <Place vue={vue} />
          </Grid>
        </Grid>
      </Grid>
    </>
  );
}
