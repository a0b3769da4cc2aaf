import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Grid } from "#app/ui/grid.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { Sheet } from "#app/ui/sheet.tsx";
import { changerLeCatalogue, vueDuCatalogue } from "./catalogue.server.ts";
import { Done } from "./done.tsx";
import { OfferForm } from "./offer-form.tsx";
import { Offers } from "./offers.tsx";
import { Withdraw } from "./withdraw.tsx";

export const loader = ({ request }: LoaderFunctionArgs) => vueDuCatalogue(request);

export const action = ({ request }: ActionFunctionArgs) => changerLeCatalogue(request);

export const meta: MetaFunction = () => [{ title: "Catalogue des appuis · Atelier CPTS" }];

export default function PageDuCatalogue() {
  const vue = useLoaderData<typeof loader>();
  const refus = useActionData<typeof action>();
  const ecrit = vue.siens.length > 0;
  return (
    <>
      <PageTitle
        crumbs={[{ label: "Accueil", to: "/" }, { label: "Appui", to: "/appui" }, { label: "Catalogue" }]}
        title="Catalogue des appuis"
        intro="Ce que chaque organisme de votre territoire propose aux équipes, et en combien de jours il répond."
      />
      <Grid>
        <Done fait={vue.fait} tu={refus !== undefined} />
        {vue.aRetirer && <Withdraw {...vue.aRetirer} />}
        <ErrorSummary errors={refus?.erreurs} />
        {vue.objets.length === 0 && (
          <Sheet title="Catalogue" titleHidden>
            <EmptyState title="Le catalogue est vide pour le moment">
              {ecrit ? "Ajoutez ci-dessous un premier appui." : "Demandez un appui : la réponse viendra quand même."}
            </EmptyState>
          </Sheet>
        )}
        {vue.objets.map(({ objet, ...proposes }) => (
          <Offers key={objet} {...proposes} />
        ))}
        {ecrit && <OfferForm key={vue.cle} vue={vue} saisie={refus?.saisie ?? vue.saisie} erreurs={refus?.erreurs} />}
      </Grid>
    </>
  );
}
