import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { lireFormulaire } from "#app/form.server.ts";
import { Grid } from "#app/ui/grid.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { Tabs } from "#app/ui/tabs.tsx";
import { SALLES } from "#workflows/salles/rooms.ts";
import { MessageForm } from "./message-form.tsx";
import { Messages } from "./messages.tsx";
import { PrivateRoomNotice } from "./private-room-notice.tsx";
import { entrer, vueDeLaSalle } from "./view.server.ts";
import { NOM_SALLE } from "./words.ts";
import { ecrireMessage } from "./write.server.ts";

export const loader = ({ request, params }: LoaderFunctionArgs) => vueDeLaSalle({ request, params });

export async function action({ request, params }: ActionFunctionArgs) {
  const { ouvert, salle } = await entrer({ request, params });
  const poste = { db: ouvert.db, dossierId: ouvert.id, acteur: ouvert.acteur, salle };
  const refuse = await ecrireMessage(poste, await lireFormulaire(request));
  return refuse ?? redirect(`/dossiers/${ouvert.id}/echanges${salle === "privee" ? "?salle=privee" : ""}`);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `Échanges, ${data.nom} · Atelier CPTS` : "Atelier CPTS" },
];

export default function PageDesEchanges() {
  const vue = useLoaderData<typeof loader>();
  const refuse = useActionData<typeof action>() ?? null;
  const adresse = `/dossiers/${vue.id}/echanges`;
  return (
    <>
      <PageTitle
        crumbs={[{ label: "Accueil", to: "/" }, { label: vue.nom, to: `/dossiers/${vue.id}` }, { label: "Échanges" }]}
        title="Échanges"
        intro="Ce qui se dit à côté des actes. Rien de ce qui est écrit ici ne vaut dépôt ni décision."
      />
      <Grid>
        {vue.deux && (
          <Tabs
            label="Salles"
            items={SALLES.map((salle) => ({
              to: salle === "privee" ? `${adresse}?salle=privee` : adresse,
              label: NOM_SALLE[salle],
              current: salle === vue.salle,
            }))}
          />
        )}
        <PrivateRoomNotice vue={vue} />
        {vue.ecrit && <MessageForm key={vue.cle} vue={vue} refuse={refuse} />}
        <Messages vue={vue} adresse={adresse} />
      </Grid>
    </>
  );
}
