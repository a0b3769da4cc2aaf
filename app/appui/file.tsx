import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Grid } from "#app/ui/grid.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { AlreadyAsked } from "./already-asked.tsx";
import { AskForm } from "./ask-form.tsx";
import { DemandTable } from "./demand-table.tsx";
import { demanderUnAppui, vueDesDemandes } from "./file.server.ts";
import { Offered } from "./offered.tsx";
import { Subjects } from "./subjects.tsx";

export const loader = ({ request, params }: LoaderFunctionArgs) => vueDesDemandes({ request, params });

export const action = ({ request, params }: ActionFunctionArgs) => demanderUnAppui({ request, params });

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `Demandes d’appui, ${data.nom} · Atelier CPTS` : "Atelier CPTS" },
];

export default function PageDesDemandes() {
  const vue = useLoaderData<typeof loader>();
  const refus = useActionData<typeof action>();
  const { id, nom, demande, saisie, demandes } = vue;
  const adresse = `/dossiers/${id}/appui`;
  return (
    <>
      <PageTitle
        crumbs={[{ label: "Accueil", to: "/" }, { label: nom, to: `/dossiers/${id}` }, { label: "Appui" }]}
        over={nom}
        title={demande ? "Demander un appui" : "Demandes d’appui"}
        intro={
          demande
            ? "Une question juridique, administrative, financière ou sur le projet, ou l’envie d’en parler : elle arrive à la bonne personne, avec une date de réponse."
            : undefined
        }
      />
      <Grid>
        <ErrorSummary errors={refus?.erreurs} />
        {demande && <Subjects adresse={adresse} choisi={saisie?.objet} />}
        {saisie && <AlreadyAsked demandes={vue.dejaRepondues} />}
        {saisie && (
          <Grid kind="side">
            <Grid aside="Ce qui est déjà proposé">
              <Offered choix={saisie.choix} objet={saisie.objet} />
            </Grid>
            <AskForm key={vue.cle} cle={vue.cle} saisie={saisie} refus={refus} />
          </Grid>
        )}
        <DemandTable demandes={demandes} demande={demande} />
      </Grid>
    </>
  );
}
