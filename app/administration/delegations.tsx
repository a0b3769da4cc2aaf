import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Alert } from "#app/ui/alert.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { DelegationForm } from "./delegation-form.tsx";
import { DelegationTable } from "./delegation-table.tsx";
import { changerDelegations, vueDesDelegations } from "./delegations.server.ts";
import { AdminFrame } from "./frame.tsx";

export const loader = ({ request, params }: LoaderFunctionArgs) => vueDesDelegations(request, params.organisme);

export const action = ({ request, params }: ActionFunctionArgs) => changerDelegations(request, params.organisme);

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `Délégations de signature, ${data.nom} · Atelier CPTS` : "Atelier CPTS" },
];

const FAITS: Record<string, string> = {
  inscrite: "La délégation est inscrite. Qui la reçoit et qui signe pour cet organisme en sont prévenus par courriel.",
  retiree:
    "La délégation est retirée. Qui l’avait reçue et qui signe pour cet organisme en sont prévenus par courriel.",
};

export default function PageDesDelegations() {
  const vue = useLoaderData<typeof loader>();
  const refus = useActionData<typeof action>();
  const phrase = vue.fait && !refus ? FAITS[vue.fait] : undefined;
  return (
    <AdminFrame
      sous="/administration/organismes"
      title={`Délégations de signature, ${vue.nom}`}
      intro="Une personne qui a reçu délégation signe entre les deux jours de l’acte, tous deux compris. La mention « par délégation » est écrite au journal, avec l’acte."
    >
      {phrase && (
        <Alert tone="ok" title="C’est fait" live>
          {phrase}
        </Alert>
      )}
      <ErrorSummary errors={refus?.erreurs} />
      <DelegationTable delegations={vue.delegations} />
      <DelegationForm key={vue.cle} vue={vue} saisie={refus?.saisie ?? vue.vierge} erreurs={refus?.erreurs} />
    </AdminFrame>
  );
}
