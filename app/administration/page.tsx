import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { reglages } from "#app/base.server.ts";
import { nombre } from "#app/format.ts";
import { Alert } from "#app/ui/alert.tsx";
import { DescriptionList } from "#app/ui/description-list.tsx";
import { Figures } from "#app/ui/figures.tsx";
import { Sheet } from "#app/ui/sheet.tsx";
import { comptes } from "#db/queries/administration.ts";
import { requireAdmin } from "./access.server.ts";
import { AdminFrame } from "./frame.tsx";

export async function loader({ request }: LoaderFunctionArgs) {
  const { db } = await requireAdmin(request);
  const { mode, adresse, smtp, expediteur } = await reglages();
  return { ...(await comptes(db)), demonstration: mode === "demo", adresse, envoie: smtp !== undefined, expediteur };
}

export const meta: MetaFunction = () => [{ title: "Administration · Atelier CPTS" }];

export default function PageDAdministration() {
  const vue = useLoaderData<typeof loader>();
  return (
    <AdminFrame title="Administration">
      <Figures
        label="Ce que tient le registre"
        items={[
          { key: "dossiers", value: nombre(vue.dossiers), label: "dossiers", to: "/dossiers" },
          { key: "personnes", value: nombre(vue.personnes), label: "personnes", to: "/administration/personnes" },
          { key: "organismes", value: nombre(vue.organismes), label: "organismes", to: "/administration/organismes" },
          {
            key: "attente",
            value: nombre(vue.enAttente),
            label: "courriels en attente",
            to: "/administration/courriels",
          },
          { key: "echec", value: nombre(vue.enEchec), label: "courriels en échec", to: "/administration/courriels" },
        ]}
      />
      {!vue.envoie && (
        <Alert tone="warn" title="Aucun courriel ne part">
          Aucun serveur d’envoi n’est réglé. Les courriels restent en attente, et partiront dès qu’il le sera.
        </Alert>
      )}
      {vue.enEchec > 0 && (
        <Alert tone="error" title="Des courriels n’ont pas pu partir">
          Lisez l’erreur de chacun dans la liste des courriels, corrigez l’adresse, puis prévenez la personne.
        </Alert>
      )}
      <Sheet title="Réglages du service">
        <DescriptionList
          items={[
            { term: "Mode", value: vue.demonstration ? "Démonstration" : "Production" },
            { term: "Adresse publique", value: vue.adresse },
            { term: "Expéditeur des courriels", value: vue.expediteur },
          ]}
        />
      </Sheet>
    </AdminFrame>
  );
}
