import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Alert } from "#app/ui/alert.tsx";
import { Grid } from "#app/ui/grid.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { PreferenceForm } from "./preference-form.tsx";
import { type Abonnement, agirSurReglages, vueDesReglages } from "./settings.server.ts";
import { Subscription } from "./subscription.tsx";

export const loader = ({ request }: LoaderFunctionArgs) => vueDesReglages(request);

export const action = ({ request }: ActionFunctionArgs) => agirSurReglages(request);

export const meta: MetaFunction = () => [{ title: "Vos courriels et votre agenda · Atelier CPTS" }];

const FAITS: Record<string, string> = {
  choix: "Vos choix sont enregistrés.",
  "calendrier-ferme": "L’adresse de votre agenda est fermée. Elle ne répond plus.",
};

export default function PageDesReglages() {
  const { genres, abonneLe, fait } = useLoaderData<typeof loader>();
  const reponse = useActionData<typeof action>() as Abonnement | null | undefined;
  const phrase = fait && !reponse ? FAITS[fait] : undefined;
  return (
    <>
      <PageTitle
        crumbs={[
          { label: "Accueil", to: "/" },
          { label: "Mon compte", to: "/compte" },
          { label: "Courriels et agenda" },
        ]}
        title="Vos courriels et votre agenda"
      />
      <Grid>
        {phrase && (
          <Alert tone="ok" title="C’est fait" live>
            {phrase}
          </Alert>
        )}
        <Grid kind="side">
          <PreferenceForm genres={genres} />
          <Grid aside="Agenda">
            <Subscription abonneLe={abonneLe} adresse={reponse?.adresse} />
          </Grid>
        </Grid>
      </Grid>
    </>
  );
}
