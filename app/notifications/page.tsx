import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { Button, LinkButton } from "#app/ui/button.tsx";
import { Grid } from "#app/ui/grid.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { Pager } from "#app/ui/pager.tsx";
import { Sheet } from "#app/ui/sheet.tsx";
import { Tabs } from "#app/ui/tabs.tsx";
import { agirSurNotifications } from "./act.server.ts";
import { Filters } from "./filters.tsx";
import { Line } from "./line.tsx";
import { Nothing } from "./nothing.tsx";
import { vueDesNotifications } from "./view.server.ts";

export const loader = ({ request }: LoaderFunctionArgs) => vueDesNotifications(request);

export const action = ({ request }: ActionFunctionArgs) => agirSurNotifications(request);

export const meta: MetaFunction = () => [{ title: "Notifications · Atelier CPTS" }];

export default function PageDesNotifications() {
  const { filtres, aFaire, lignes, ici, premiere, suivante } = useLoaderData<typeof loader>();
  const information = filtres.nature === "information";
  return (
    <>
      <PageTitle
        crumbs={[{ label: "Accueil", to: "/" }, { label: "Notifications" }]}
        title="Notifications"
        actions={
          <LinkButton to="/compte/notifications" look="second">
            Choisir vos courriels
          </LinkButton>
        }
      />
      <Grid>
        <Tabs
          label="Notifications"
          items={[
            { to: "/notifications", label: "À faire", count: aFaire, current: !information },
            { to: "/notifications?nature=information", label: "Pour information", current: information },
          ]}
        />
        <Sheet title="Chercher" titleHidden flush>
          <Filters filtres={filtres} />
        </Sheet>
        <Sheet title={information ? "Pour information" : "À faire"} titleHidden stack>
          {lignes.length > 0 ? (
            <ul className="rule rows">
              {lignes.map((ligne) => (
                <Line key={ligne.id} ligne={ligne} ici={ici} information={information} />
              ))}
            </ul>
          ) : (
            <Nothing filtres={filtres} />
          )}
          {information && lignes.some(({ close }) => !close) && (
            <Form method="post" action={ici}>
              <Button name="intention" value="toutes" look="second" icon="check">
                Tout marquer comme lu
              </Button>
            </Form>
          )}
          <Pager
            label="Pages des notifications"
            previous={premiere}
            previousLabel="Première page"
            next={suivante}
            nextLabel="Page suivante"
          />
        </Sheet>
      </Grid>
    </>
  );
}
