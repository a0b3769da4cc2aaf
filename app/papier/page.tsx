import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Alert } from "#app/ui/alert.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Grid } from "#app/ui/grid.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { PaperForm } from "./paper-form.tsx";
import { PaperLines } from "./paper-lines.tsx";
import { PaperVersions } from "./paper-versions.tsx";
import { agirSurPapier, type PapierRefuse, vueDuPapier } from "./view.server.ts";

export const loader = ({ request }: LoaderFunctionArgs) => vueDuPapier(request);

export const action = ({ request }: ActionFunctionArgs) => agirSurPapier(request);

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `Papier à en-tête, ${data.organisme.nom} · Atelier CPTS` : "Atelier CPTS" },
];

export default function PageDuPapier() {
  const vue = useLoaderData<typeof loader>();
  const refus = useActionData<typeof action>() as PapierRefuse | undefined;
  const { organisme, administre, etablit, etabli, versionVue } = vue;
  return (
    <>
      <PageTitle
        crumbs={[
          { label: "Accueil", to: "/" },
          administre
            ? { label: organisme.nom, to: `/administration/organismes/${organisme.id}` }
            : { label: "Dossiers", to: "/dossiers" },
          { label: "Papier à en-tête" },
        ]}
        title="Papier à en-tête"
        intro={`Les accusés de réception, demandes, décisions et attestations de l’organisme ${organisme.nom} s’impriment sur ce papier. Une pièce garde pour toujours celui du jour de son acte.`}
      />
      <Grid>
        {etabli && !refus && (
          <Alert tone="ok" title={`Le modèle n° ${versionVue} est en vigueur`} live>
            Les actes faits à partir de maintenant le portent. Les pièces d’avant ne changent pas.
          </Alert>
        )}
        {refus?.devance && (
          <Alert tone="warn" title="Un autre modèle a été établi avant le vôtre" live>
            {refus.devance}
          </Alert>
        )}
        <ErrorSummary errors={refus?.erreurs} />
        {etablit ? <PaperForm vue={vue} refus={refus} /> : <PaperLines saisie={vue.saisie} />}
        <PaperVersions vue={vue} />
      </Grid>
    </>
  );
}
