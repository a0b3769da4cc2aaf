import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { Badge } from "#app/ui/badge.tsx";
import { LinkButton } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Sheet } from "#app/ui/sheet.tsx";
import { Table } from "#app/ui/table.tsx";
import { listerOrganismes } from "#db/queries/bodies.ts";
import { requireAdmin } from "./access.server.ts";
import { AdminFrame } from "./frame.tsx";
import { lieuxDe } from "./places.server.ts";
import { nommer } from "./territories.ts";
import { ECHELLE, NOM_CORPS } from "./words.ts";

export async function loader({ request }: LoaderFunctionArgs) {
  const { db } = await requireAdmin(request);
  const organismes = await listerOrganismes(db);
  return organismes.map(({ id, corps, nom, territoires, fonctions }) => ({
    id,
    corps: NOM_CORPS[corps],
    nom,
    territoires: nommer(territoires, lieuxDe(corps)) || ECHELLE[corps],
    fonctions,
  }));
}

export const meta: MetaFunction = () => [{ title: "Organismes, administration · Atelier CPTS" }];

const ajouter = (
  <LinkButton to="/administration/organismes/nouveau" icon="plus">
    Ajouter un organisme
  </LinkButton>
);

export default function PageDesOrganismes() {
  const organismes = useLoaderData<typeof loader>();
  return (
    <AdminFrame
      title="Organismes"
      intro="Un dossier arrive à l’ARS de sa région et à la CPAM de son département. Sans elles, il ne peut pas s’ouvrir."
      actions={organismes.length > 0 && ajouter}
    >
      <Sheet title="Organismes du service" titleHidden flush>
        {organismes.length === 0 ? (
          <EmptyState title="Aucun organisme" icon="building-2" action={ajouter}>
            Ajoutez d’abord une ARS, puis les CPAM de sa région.
          </EmptyState>
        ) : (
          <Table
            caption="Organismes du service"
            rows={organismes}
            rowKey={({ id }) => id}
            columns={[
              {
                title: "Organisme",
                head: true,
                cell: ({ id, nom }) => <Link to={`/administration/organismes/${id}`}>{nom}</Link>,
              },
              { title: "Nature", cell: ({ corps }) => corps },
              { title: "Territoires", cell: ({ territoires }) => territoires },
              {
                title: "Fonctions",
                num: true,
                cell: ({ fonctions }) => (fonctions > 0 ? fonctions : <Badge tone="warn">Personne</Badge>),
              },
            ]}
          />
        )}
      </Sheet>
    </AdminFrame>
  );
}
