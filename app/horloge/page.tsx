import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ouvrirPour } from "#app/dossier/load.server.ts";
import { Alert } from "#app/ui/alert.tsx";
import { LinkButton } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Grid } from "#app/ui/grid.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { Sheet } from "#app/ui/sheet.tsx";
import { contexteDe } from "#workflows/dossier.ts";
import { horloges } from "#workflows/horloges/clocks.ts";
import { peutAttester } from "./attestable.ts";
import { ClockSheet, EndedClock } from "./clock-sheet.tsx";
import { vueDHorloge } from "./clock-view.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { id, acteur, dossier, aujourdhui } = await ouvrirPour(request, params.id);
  const vues = horloges(dossier).map((horloge) => vueDHorloge(dossier, horloge, aujourdhui));
  return {
    id,
    nom: contexteDe(dossier).dossier.nom,
    courantes: vues.filter(({ fin }) => !fin).sort((a, b) => (a.court?.days ?? 0) - (b.court?.days ?? 0)),
    finies: vues.filter(({ fin }) => fin).sort((a, b) => (b.fin?.le ?? "").localeCompare(a.fin?.le ?? "")),
    attestation: peutAttester(dossier, acteur),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `Délais, ${data.nom} · Atelier CPTS` : "Atelier CPTS" },
];

/** Every clock the file has had: what starts it, when it ran, how long it still runs or how it ended. */
export default function PageDesHorloges() {
  const { id, nom, courantes, finies, attestation } = useLoaderData<typeof loader>();
  return (
    <>
      <PageTitle
        crumbs={[{ label: "Accueil", to: "/" }, { label: nom, to: `/dossiers/${id}` }, { label: "Délais" }]}
        title="Les délais du dossier"
        intro="Chaque délai qui court ou qui a couru : ce qui l’a fait partir, ses périodes, son dernier jour, sa fin."
        actions={
          attestation && (
            <LinkButton to={`/dossiers/${id}/attestation`} file>
              Attestation de validation tacite (PDF)
            </LinkButton>
          )
        }
      />
      <Grid>
        {attestation && (
          <Alert title="L’attestation ne porte aucune réserve">
            Restent à vérifier : que le délai se compte du jour où le dossier est complet et que des corrections
            demandées ne l’arrêtent pas ; que l’article L. 232-3 du code des relations entre le public et
            l’administration s’applique à un projet de santé réputé validé.
          </Alert>
        )}
        {courantes.length === 0 && (
          <Sheet title="Délais en cours">
            <EmptyState title="Aucun délai ne court">
              Un délai part avec un dépôt, une demande ou une signature ; il se montrera ici.
            </EmptyState>
          </Sheet>
        )}
        {courantes.length > 0 && (
          <Grid kind={courantes.length > 1 ? "two" : undefined}>
            {courantes.map((horloge) => (
              <ClockSheet key={horloge.libelle} horloge={horloge} />
            ))}
          </Grid>
        )}
        {finies.length > 0 && (
          <Sheet title="Délais terminés" stack>
            {finies.map((horloge) => (
              <EndedClock key={`${horloge.libelle} ${horloge.debutLe}`} horloge={horloge} />
            ))}
          </Sheet>
        )}
      </Grid>
    </>
  );
}
