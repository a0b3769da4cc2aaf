import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, Link, useLoaderData } from "@remix-run/react";
import { Actions, Button } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Sheet } from "#app/ui/sheet.tsx";
import { Table } from "#app/ui/table.tsx";
import { TextField } from "#app/ui/text-field.tsx";
import { chercherPersonnes } from "#db/queries/administration.ts";
import { requireAdmin } from "./access.server.ts";
import { AdminFrame } from "./frame.tsx";

const MONTREES = 25;

export async function loader({ request }: LoaderFunctionArgs) {
  const { db } = await requireAdmin(request);
  const texte = (new URL(request.url).searchParams.get("texte") ?? "").trim().slice(0, 254);
  const trouvees = texte ? await chercherPersonnes(db, texte, MONTREES + 1) : [];
  return { texte, personnes: trouvees.slice(0, MONTREES), autres: trouvees.length > MONTREES };
}

export const meta: MetaFunction = () => [{ title: "Personnes, administration · Atelier CPTS" }];

function Results({
  vue,
}: {
  vue: { texte: string; personnes: { id: string; nom: string; courriel: string }[]; autres: boolean };
}) {
  if (vue.personnes.length === 0) {
    return (
      <Sheet title="Résultats">
        <EmptyState title={`Aucune personne pour «\u00a0${vue.texte}\u00a0»`} icon="user">
          Vérifiez l’adresse. Une personne sans compte doit d’abord en créer un elle-même.
        </EmptyState>
      </Sheet>
    );
  }
  return (
    <Sheet title="Résultats" flush>
      <Table
        caption="Personnes trouvées"
        rows={vue.personnes}
        rowKey={({ id }) => id}
        columns={[
          {
            title: "Personne",
            head: true,
            cell: ({ id, nom }) => <Link to={`/administration/personnes/${id}`}>{nom}</Link>,
          },
          { title: "Adresse", cell: ({ courriel }) => <span>{courriel}</span> },
        ]}
      />
      {vue.autres && (
        <div className="pager">
          <p>D’autres personnes correspondent. Précisez l’adresse.</p>
        </div>
      )}
    </Sheet>
  );
}

export default function PageDesPersonnes() {
  const vue = useLoaderData<typeof loader>();
  return (
    <AdminFrame title="Personnes" intro="Cherchez une personne, puis donnez-lui une fonction dans un organisme.">
      <Sheet title="Chercher une personne" titleHidden>
        <Form method="get" className="stack">
          <TextField
            name="texte"
            label="Adresse électronique ou nom"
            type="search"
            defaultValue={vue.texte}
            autoComplete="off"
            maxLength={254}
          />
          <Actions>
            <Button icon="search">Chercher</Button>
          </Actions>
        </Form>
      </Sheet>
      {vue.texte && <Results vue={vue} />}
    </AdminFrame>
  );
}
