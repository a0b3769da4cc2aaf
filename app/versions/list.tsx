import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Alert } from "#app/ui/alert.tsx";
import { LinkButton } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Grid } from "#app/ui/grid.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { CompareForm, KeepForm } from "./forms.tsx";
import { garderDepuisLaPage } from "./keep-form.server.ts";
import { type VueDesVersions, vueDesVersions } from "./list.server.ts";
import { VersionTable } from "./table.tsx";

export const loader = ({ request, params }: LoaderFunctionArgs) => vueDesVersions(request, params);

export const action = ({ request, params }: ActionFunctionArgs) => garderDepuisLaPage(request, params);

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `Versions, ${data.document}, ${data.nom} · Atelier CPTS` : "Atelier CPTS" },
];

function Outcome({ vue: { gardee, restauree } }: { vue: VueDesVersions }) {
  if (gardee) {
    return (
      <Alert tone="ok" title={`L${gardee.slice(1)} est gardée`} live>
        Elle ne changera plus. Le brouillon continue de s’écrire.
      </Alert>
    );
  }
  return restauree ? (
    <Alert tone="ok" title="Le brouillon est restauré" live>
      Ce qu’il disait avant est gardé dans {restauree}.
    </Alert>
  ) : null;
}

/** Every version of a document being written: what was deposited, what the team kept along the way. */
export default function PageDesVersions() {
  const vue = useLoaderData<typeof loader>();
  const reponse = useActionData<typeof action>();
  return (
    <>
      <PageTitle
        crumbs={[
          { label: "Accueil", to: "/" },
          { label: vue.nom, to: `/dossiers/${vue.id}` },
          { label: vue.document, to: vue.ecriture },
          { label: "Versions" },
        ]}
        over={vue.document}
        title="Versions"
        intro="Un texte figé ne change plus. Les versions de travail ne se voient que dans l’équipe qui écrit."
        actions={
          <LinkButton to={vue.ecriture} look="second">
            {vue.ecrit ? "Écrire dans le brouillon" : "Lire le brouillon"}
          </LinkButton>
        }
      />
      <Grid>
        {!reponse && <Outcome vue={vue} />}
        <ErrorSummary errors={reponse?.erreurs ?? vue.erreurs} />
        <Grid kind={vue.ecrit || vue.versions.length > 0 ? "side" : undefined}>
          <VersionTable vue={vue} />
          {(vue.ecrit || vue.versions.length > 0) && (
            <Grid aside="Garder et comparer">
              {vue.ecrit && <KeepForm reponse={reponse} />}
              {vue.versions.length > 0 && <CompareForm vue={vue} />}
            </Grid>
          )}
        </Grid>
      </Grid>
    </>
  );
}
