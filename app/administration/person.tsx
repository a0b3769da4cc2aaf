import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Alert } from "#app/ui/alert.tsx";
import { ErrorSummary, type Errors } from "#app/ui/error-summary.tsx";
import { Grid } from "#app/ui/grid.tsx";
import { AdminFrame } from "./frame.tsx";
import { GiveFunction, HeldFunctions } from "./functions.tsx";
import { agirSurPersonne, vueDeLaPersonne } from "./person.server.ts";
import { ReceivedDelegations } from "./received-delegations.tsx";

export const loader = ({ request, params }: LoaderFunctionArgs) => vueDeLaPersonne(request, params.personne);

export const action = ({ request, params }: ActionFunctionArgs) => agirSurPersonne(request, params.personne);

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.nom}, personnes · Atelier CPTS` : "Atelier CPTS" },
];

const FAITS: Record<string, string> = {
  donnee: "La fonction est donnée. La personne voit les dossiers de ce territoire dès sa prochaine page.",
  retiree: "La fonction est retirée. La personne perd l’accès à ces dossiers dès sa prochaine page.",
};

type Reponse = { alerte?: string; erreurs?: Errors };

export default function PageDeLaPersonne() {
  const vue = useLoaderData<typeof loader>();
  const reponse = useActionData<typeof action>() as Reponse | undefined;
  const phrase = vue.fait && !reponse ? FAITS[vue.fait] : undefined;
  return (
    <AdminFrame
      sous="/administration/personnes"
      title={vue.nom}
      intro={`${vue.courriel}. Compte créé le ${vue.depuis}.`}
    >
      {phrase && (
        <Alert tone="ok" title="C’est fait" live>
          {phrase}
        </Alert>
      )}
      {reponse?.alerte && (
        <Alert tone="warn" title="Rien n’a changé" live>
          {reponse.alerte}
        </Alert>
      )}
      <ErrorSummary errors={reponse?.erreurs} />
      <Grid kind="side">
        <Grid>
          <HeldFunctions vue={vue} />
          <ReceivedDelegations delegations={vue.delegations} />
        </Grid>
        <GiveFunction vue={vue} erreur={reponse?.erreurs?.poste} />
      </Grid>
    </AdminFrame>
  );
}
