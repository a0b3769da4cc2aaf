import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { DescriptionList } from "#app/ui/description-list.tsx";
import { Grid } from "#app/ui/grid.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { Sheet } from "#app/ui/sheet.tsx";
import { accepterInvitation, lireInvitation } from "./accept.server.ts";
import { ClosedLink, OpenLink } from "./invitation-view.tsx";

export const loader = ({ request, params }: LoaderFunctionArgs) => lireInvitation(request, params.jeton);

export const action = ({ request, params }: ActionFunctionArgs) => accepterInvitation(request, params.jeton);

export const meta: MetaFunction<typeof loader> = () => [
  { title: "Invitation dans une équipe · Atelier CPTS" },
  { name: "robots", content: "noindex" },
];

export default function PageDInvitation() {
  const vue = useLoaderData<typeof loader>();
  const { etat, invitation } = vue;
  if (!invitation) return <ClosedLink etat="inconnu" vue={vue} />;
  if (etat === "servi" || etat === "expire") return <ClosedLink etat={etat} vue={vue} />;
  return (
    <>
      <PageTitle
        title={`Rejoindre l’équipe «\u00a0${invitation.dossier}\u00a0»`}
        intro={`${invitation.invitePar} vous invite à préparer ce dossier avec son équipe.`}
      />
      <Grid kind="side">
        <Sheet title="Votre invitation" stack>
          <DescriptionList
            items={[
              { term: "Dossier", value: `${invitation.dossier}, n°\u00a0${invitation.dossierId}` },
              { term: "Invitation de", value: invitation.invitePar },
              { term: "Envoyée à", value: invitation.courriel },
              { term: "Votre rôle", value: invitation.role },
              { term: "Ce que ce rôle permet", value: invitation.droits },
              { term: "Valable jusqu’au", value: invitation.jusquAu },
            ]}
          />
        </Sheet>
        <OpenLink vue={vue} courriel={invitation.courriel} />
      </Grid>
    </>
  );
}
