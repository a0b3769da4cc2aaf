import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { DifferenceView } from "#app/difference/view/difference-view.tsx";
import { LinkButton } from "#app/ui/button.tsx";
import { Grid } from "#app/ui/grid.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { ouvrirComparaison } from "./compare.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { version, avant, apres, difference } = await ouvrirComparaison(request, params);
  const { contenu: _avant, ...ancien } = avant;
  const { contenu: _apres, ...nouveau } = apres;
  return {
    adresse: new URL(request.url).pathname,
    vue: new URL(request.url).searchParams.get("vue") === "cote-a-cote" ? ("cote" as const) : ("suite" as const),
    dossier: version.contenu.dossier,
    document: version.contenu.titre,
    retour: `/versions/${version.id}`,
    avant: ancien,
    apres: nouveau,
    difference,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  {
    title: data
      ? `Ce qui change entre ${data.avant.enPhrase} et ${data.apres.enPhrase}, ${data.document} · Atelier CPTS`
      : "Atelier CPTS",
  },
];

/** What separates two versions of a document. */
export default function PageDeComparaison() {
  const { avant, apres, difference, ...vue } = useLoaderData<typeof loader>();
  return (
    <>
      <PageTitle
        crumbs={[
          { label: "Accueil", to: "/" },
          { label: vue.dossier.nom, to: `/dossiers/${vue.dossier.id}` },
          { label: vue.document, to: vue.retour },
          { label: "Ce qui a changé" },
        ]}
        over={vue.document}
        title={`Ce qui change entre ${avant.enPhrase} et ${apres.enPhrase}`}
        state={
          <ul className="ends">
            {[avant, apres].map(({ nom, detail }) => (
              <li key={nom}>
                <b>{nom}</b> <span className="soft">{detail}</span>
              </li>
            ))}
          </ul>
        }
        actions={
          <LinkButton to={apres.adresse} look="second">
            Lire {apres.enPhrase}
          </LinkButton>
        }
      />
      <Grid>
        <DifferenceView
          difference={difference}
          vue={vue.vue}
          noms={{ avant: avant.nom, apres: apres.nom }}
          lecture={apres.section}
          adresse={vue.adresse}
        />
      </Grid>
    </>
  );
}
