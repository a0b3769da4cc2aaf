import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { Alert } from "#app/ui/alert.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Sheet } from "#app/ui/sheet.tsx";
import { Table } from "#app/ui/table.tsx";
import { enregistrerOrganisme, type VueDeLOrganisme, vueDeLOrganisme } from "./body.server.ts";
import { BodyForm } from "./body-form.tsx";
import { AdminFrame } from "./frame.tsx";

export const loader = ({ request, params }: LoaderFunctionArgs) => vueDeLOrganisme(request, params.organisme);

export const action = ({ request, params }: ActionFunctionArgs) => enregistrerOrganisme(request, params.organisme);

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.titre}, organismes · Atelier CPTS` : "Atelier CPTS" },
];

function Agents({ agents }: Pick<VueDeLOrganisme, "agents">) {
  if (agents.length === 0) {
    return (
      <Sheet title="Personnes">
        <EmptyState title="Personne n’y tient de fonction" icon="users">
          Cherchez une personne par son adresse, puis donnez-lui une fonction ici :{" "}
          <Link to="/administration/personnes">chercher une personne</Link>.
        </EmptyState>
      </Sheet>
    );
  }
  return (
    <Sheet title="Personnes" flush>
      <Table
        caption="Personnes qui tiennent une fonction"
        rows={agents}
        rowKey={({ id, fonction }) => `${id} ${fonction}`}
        columns={[
          {
            title: "Personne",
            head: true,
            cell: ({ id, nom }) => <Link to={`/administration/personnes/${id}`}>{nom}</Link>,
          },
          { title: "Fonction", cell: ({ fonction }) => fonction },
          { title: "Adresse", cell: ({ courriel }) => <span>{courriel}</span> },
        ]}
      />
    </Sheet>
  );
}

export default function PageDeLOrganisme() {
  const vue = useLoaderData<typeof loader>();
  const refus = useActionData<typeof action>();
  return (
    <AdminFrame sous="/administration/organismes" title={vue.titre}>
      {vue.enregistre && !refus && (
        <Alert tone="ok" title="Organisme enregistré" live>
          Les dossiers de ces territoires lui arrivent dès maintenant.
        </Alert>
      )}
      <ErrorSummary errors={refus?.erreurs} />
      <BodyForm vue={vue} saisie={refus?.saisie ?? vue.saisie} erreurs={refus?.erreurs} />
      {vue.id !== "nouveau" && <Agents agents={vue.agents} />}
      {vue.delegue && (
        <p>
          <Link to={`/administration/organismes/${vue.id}/delegations`}>Délégations de signature</Link>
        </p>
      )}
      {vue.ecrit && (
        <p>
          <Link to={`/papier?organisme=${vue.id}`}>Papier à en-tête</Link>
        </p>
      )}
    </AdminFrame>
  );
}
