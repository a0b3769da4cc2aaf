import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { reglages } from "#app/base.server.ts";
import { dateLongue, heure } from "#app/format.ts";
import { Badge } from "#app/ui/badge.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Sheet } from "#app/ui/sheet.tsx";
import { Table } from "#app/ui/table.tsx";
import { derniersCourriels } from "#db/queries/administration.ts";
import { jourAParis } from "#workflows/civil-date.ts";
import { requireAdmin } from "./access.server.ts";
import { AdminFrame } from "./frame.tsx";

const MONTRES = 50;

const instantEnMots = (instant: Date) => `${dateLongue(jourAParis(instant))}, ${heure(instant)}`;

export async function loader({ request }: LoaderFunctionArgs) {
  const { db } = await requireAdmin(request);
  const demonstration = (await reglages()).mode === "demo";
  const courriels = await derniersCourriels(db, MONTRES);
  return {
    demonstration,
    courriels: courriels.map(({ id, destinataire, sujet, etat, essais, envoyeLe, prochainEssai, erreur }) => ({
      id,
      destinataire,
      sujet,
      etat,
      essais,
      quand: instantEnMots(envoyeLe ?? prochainEssai),
      erreur,
    })),
  };
}

export const meta: MetaFunction = () => [{ title: "Courriels, administration · Atelier CPTS" }];

type Courriel = { etat: "attente" | "envoye" | "echec"; essais: number; quand: string; erreur: string | null };

function Etat({ etat, essais, quand, erreur }: Courriel) {
  const parti = etat === "envoye";
  return (
    <span>
      {parti && <Badge tone="ok">Envoyé le {quand}</Badge>}
      {etat === "echec" && <Badge tone="error">Échec</Badge>}
      {etat === "attente" && <Badge>En attente</Badge>}
      {!parti && essais > 0 && <small>{essais > 1 ? `${essais} essais` : "1 essai"}</small>}
      {erreur && <small>{erreur}</small>}
    </span>
  );
}

export default function PageDesCourriels() {
  const { courriels, demonstration } = useLoaderData<typeof loader>();
  return (
    <AdminFrame
      title="Courriels"
      intro={
        demonstration
          ? `Les ${MONTRES} derniers. En démonstration, leur texte se lit ici.`
          : `Les ${MONTRES} derniers. Leur texte ne se lit pas ici : il appartient à la personne qui le reçoit.`
      }
    >
      <Sheet title="Derniers courriels" titleHidden flush>
        {courriels.length === 0 ? (
          <EmptyState title="Aucun courriel" icon="mail">
            Un acte qui ouvre un délai, demande quelque chose ou décide en fait partir un.
          </EmptyState>
        ) : (
          <Table
            caption="Derniers courriels"
            rows={courriels}
            rowKey={({ id }) => id}
            columns={[
              {
                title: "Objet",
                head: true,
                cell: ({ id, sujet }) =>
                  demonstration ? <Link to={`/administration/courriels/${id}`}>{sujet}</Link> : sujet,
              },
              { title: "Pour", cell: ({ destinataire }) => <span>{destinataire}</span> },
              { title: "État", cell: Etat },
            ]}
          />
        )}
      </Sheet>
    </AdminFrame>
  );
}
