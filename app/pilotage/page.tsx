import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { nombre } from "#app/format.ts";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Figures } from "#app/ui/figures.tsx";
import { Grid } from "#app/ui/grid.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { Sheet } from "#app/ui/sheet.tsx";
import { ByStage } from "./by-stage.tsx";
import { ByTerritory } from "./by-territory.tsx";
import { Late } from "./late.tsx";
import { vueDuPilotage } from "./view.server.ts";

export const loader = ({ request }: LoaderFunctionArgs) => vueDuPilotage(request);

export const meta: MetaFunction = () => [{ title: "Pilotage · Atelier CPTS" }];

export default function PageDePilotage() {
  const vue = useLoaderData<typeof loader>();
  const { vivants, signes, perimetre, aujourdhui } = vue;
  return (
    <>
      <PageTitle
        crumbs={[{ label: "Accueil", to: "/" }, { label: "Pilotage" }]}
        over={`Situation au ${aujourdhui}`}
        title="Pilotage"
        intro={`${perimetre}. Des totaux, jamais un dossier. Chaque commune n’appartient qu’à une CPTS : ses habitants sont comptés une fois.`}
      />
      <Grid>
        {vue.paliers.every(({ dossiers }) => dossiers === 0) ? (
          <Sheet title="Aucun dossier" titleHidden>
            <EmptyState title="Aucun dossier pour le moment">
              Les totaux apparaissent dès le premier dossier ouvert.
            </EmptyState>
          </Sheet>
        ) : (
          <>
            <Figures
              label="Ensemble"
              items={[
                {
                  key: "dossiers",
                  value: nombre(vivants.dossiers),
                  label: vivants.dossiers > 1 ? "dossiers en cours" : "dossier en cours",
                },
                { key: "signes", value: nombre(signes), label: signes > 1 ? "ACI signés" : "ACI signé" },
                { key: "population", value: nombre(vivants.population), label: "habitants des dossiers en cours" },
                { key: "retard", value: nombre(vivants.enRetard), label: "avec une échéance dépassée" },
              ]}
            />
            <ByStage paliers={vue.paliers} total={vue.total} />
            <ByTerritory territoires={vue.territoires} echelle={vue.echelle} />
            <Late retards={vue.retards} />
          </>
        )}
      </Grid>
    </>
  );
}
