import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { base } from "#app/base.server.ts";
import { requireAgent } from "#app/dossiers/chosen.server.ts";
import { lireFormulaire } from "#app/form.server.ts";
import { LinkButton } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Grid } from "#app/ui/grid.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { Sheet } from "#app/ui/sheet.tsx";
import { vuesPour } from "#db/queries/views.ts";
import { agirSurVue } from "./act.server.ts";
import { KeepForm } from "./keep-form.tsx";
import { ViewForm } from "./view-form.tsx";

const requireMembre = (request: Request) => requireAgent(request, "ars", "ddArs", "cpam", "msa", "urps", "admin");

export async function loader({ request }: LoaderFunctionArgs) {
  const { id: moi } = await requireMembre(request);
  const vues = await vuesPour(await base(), moi);
  return vues.map(({ id, nom, requete, partagee, auteur, auteurId }) => ({
    id,
    nom,
    partagee,
    auteur,
    adresse: `/dossiers?${requete}`,
    sienne: auteurId === moi,
  }));
}

export async function action({ request }: ActionFunctionArgs) {
  const formulaire = await lireFormulaire(request);
  const suite = await agirSurVue(await requireMembre(request), formulaire);
  if (typeof suite === "string") return redirect(suite ? `/dossiers?${suite}` : "/dossiers/vues");
  return { ...suite, id: formulaire.get("id") ?? "" };
}

export const meta: MetaFunction = () => [{ title: "Vues du portefeuille · Atelier CPTS" }];

export default function PageDesVues() {
  const vues = useLoaderData<typeof loader>();
  const reponse = useActionData<typeof action>();
  const { id, nom, requete, erreurs } = reponse ?? {};
  const aGarder = erreurs?.nom && id && requete !== undefined;
  return (
    <>
      <PageTitle
        crumbs={[{ label: "Accueil", to: "/" }, { label: "Dossiers", to: "/dossiers" }, { label: "Vues" }]}
        title="Vues du portefeuille"
        intro="Une vue garde des filtres et un tri sous un nom. Partagée, tous vos collègues la retrouvent au-dessus de leur liste ; chacun y voit ses propres dossiers."
      />
      <Grid>
        <ErrorSummary errors={erreurs} />
        {aGarder && <KeepForm id={id} nom={nom} requete={requete} erreur={erreurs.nom} />}
        {vues.map((vue) => (
          <ViewForm key={vue.id} vue={vue} {...(vue.id === id && { nom, erreur: erreurs?.[`nom-${id}`] })} />
        ))}
        {vues.length === 0 && !aGarder && (
          <Sheet title="Vues" titleHidden>
            <EmptyState
              title="Aucune vue gardée"
              action={<LinkButton to="/dossiers">Ouvrir le portefeuille</LinkButton>}
            >
              Choisissez des filtres dans le portefeuille, puis « Garder cette vue » : un lien y ramène chaque matin.
            </EmptyState>
          </Sheet>
        )}
      </Grid>
    </>
  );
}
