import type { MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { Grid } from "#app/ui/grid.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { Sheet } from "#app/ui/sheet.tsx";
import { catalogue } from "./catalogue.ts";

export const loader = () => catalogue();

export const meta: MetaFunction = () => [{ title: "Modèles · Atelier CPTS" }];

export default function PageDesModeles() {
  const groupes = useLoaderData<typeof loader>();
  return (
    <>
      <PageTitle
        crumbs={[{ label: "Accueil", to: "/" }, { label: "Modèles" }]}
        title="Modèles"
        intro="Ce que contient chaque document, ce que son lecteur y cherche, et des exemples à adapter. Tout se lit sans compte."
      />
      <Grid>
        {groupes.map(({ titre, phrase, modeles }) => (
          <Sheet key={titre} title={titre} aside={phrase}>
            <ul className="rule rows">
              {modeles.map((modele) => (
                <li key={modele.adresse}>
                  <h3>
                    <Link to={modele.adresse}>{modele.titre}</Link>
                  </h3>
                  <p>{modele.objet}</p>
                  <p className="small soft">{modele.contenu}</p>
                </li>
              ))}
            </ul>
          </Sheet>
        ))}
      </Grid>
    </>
  );
}
