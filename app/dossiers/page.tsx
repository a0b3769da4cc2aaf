import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { LinkButton } from "#app/ui/button.tsx";
import { Figures } from "#app/ui/figures.tsx";
import { Grid } from "#app/ui/grid.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { Pager } from "#app/ui/pager.tsx";
import { Sheet } from "#app/ui/sheet.tsx";
import { Batch } from "./batch.tsx";
import { FileTable } from "./file-table.tsx";
import { Filters } from "./filters.tsx";
import { Nothing } from "./nothing.tsx";
import { vueDuPortefeuille } from "./page.server.ts";
import { Views } from "./views.tsx";

export const loader = ({ request }: LoaderFunctionArgs) => vueDuPortefeuille(request);

export const meta: MetaFunction = () => [{ title: "Dossiers · Atelier CPTS" }];

export default function PageDesDossiers() {
  const vue = useLoaderData<typeof loader>();
  const { lignes, total, comptes, vues, choix, tri, requete, agent, rappelle, confie, reprend } = vue;
  const table = (
    <FileTable lignes={lignes} caption="Dossiers qui vous concernent" triable={{ choix, tri }} cochable={rappelle} />
  );
  return (
    <>
      <PageTitle
        crumbs={[{ label: "Accueil", to: "/" }, { label: "Dossiers" }]}
        title={agent ? "Portefeuille" : "Dossiers"}
        intro={total > 1 ? `${total} dossiers vous concernent en tout.` : `${total} dossier vous concerne en tout.`}
        actions={
          (reprend || !agent) && (
            <>
              {confie && (
                <LinkButton to="/papier" look="link">
                  Papier à en-tête
                </LinkButton>
              )}
              <LinkButton to={reprend ? "/dossiers/reprendre" : "/dossiers/nouveau"} look="second" icon="plus">
                {reprend ? "Reprendre un dossier papier" : "Ouvrir un dossier"}
              </LinkButton>
            </>
          )
        }
      />
      <Grid>
        {comptes.length > 0 && <Figures label="Ce qui vous attend" items={comptes} />}
        <Sheet title="Liste des dossiers" titleHidden flush>
          <Filters choix={choix} departements={vue.departements} collegues={vue.collegues} />
          {vues && <Views vues={vues} requete={requete} cle={vue.cle} />}
          {vue.trouves && (
            <p className="found" role="status">
              {vue.trouves}
            </p>
          )}
          {lignes.length === 0 && <Nothing filtre={requete !== ""} agent={agent} />}
          {lignes.length > 0 &&
            (rappelle ? (
              <Batch retour={requete} confie={confie}>
                {table}
              </Batch>
            ) : (
              table
            ))}
          <Pager
            label="Pages de la liste"
            previous={vue.premiere}
            previousLabel="Première page"
            next={vue.suivante}
            nextLabel="Page suivante"
          />
        </Sheet>
      </Grid>
    </>
  );
}
