import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { base } from "#app/base.server.ts";
import { estDe, introuvable, requirePersonne } from "#app/session.server.ts";
import { LinkButton } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Grid } from "#app/ui/grid.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { Pager } from "#app/ui/pager.tsx";
import { Sheet } from "#app/ui/sheet.tsx";
import { compterDossiers, type Filtres, listerDossiers } from "#db/queries/files.ts";
import { FileTable } from "./file-table.tsx";
import { Filters } from "./filters.tsx";
import { lignesVues } from "./rows.ts";

const lire = (recherche: URLSearchParams, nom: string) =>
  recherche.get(nom)?.replaceAll("\0", "").trim().slice(0, 120) || undefined;

export async function loader({ request }: LoaderFunctionArgs) {
  const personne = await requirePersonne(request);
  if (estDe(personne, "national")) throw introuvable();
  const recherche = new URL(request.url).searchParams;
  const filtres: Filtres = {
    texte: lire(recherche, "q"),
    etape: lire(recherche, "etape"),
    attend: lire(recherche, "attend"),
    taille: Number(lire(recherche, "taille")) || undefined,
  };
  const tri = recherche.get("tri") === "nom" ? "nom" : "echeance";
  const db = await base();
  const curseur = lire(recherche, "apres");
  const { lignes, suivant } = await listerDossiers(db, personne, { filtres, tri, curseur });
  const { total } = await compterDossiers(db, personne, []);
  const page = (apres?: string) => {
    const suite = new URLSearchParams(recherche);
    if (apres) suite.set("apres", apres);
    else suite.delete("apres");
    return `/dossiers?${suite}`;
  };
  return {
    lignes: lignesVues(lignes),
    total,
    filtres: { ...filtres, tri },
    filtre: Object.values(filtres).some(Boolean),
    premiere: curseur ? page() : undefined,
    suivante: suivant ? page(suivant) : undefined,
    agent: personne.affectations.length > 0,
    reprend: estDe(personne, "ars", "admin"),
  };
}

export const meta: MetaFunction = () => [{ title: "Dossiers · Atelier CPTS" }];

export default function PageDesDossiers() {
  const { lignes, total, filtres, filtre, premiere, suivante, agent, reprend } = useLoaderData<typeof loader>();
  return (
    <>
      <PageTitle
        crumbs={[{ label: "Accueil", to: "/" }, { label: "Dossiers" }]}
        title="Dossiers"
        intro={total > 1 ? `${total} dossiers vous concernent.` : `${total} dossier vous concerne.`}
        actions={
          (reprend || !agent) && (
            <LinkButton to={reprend ? "/dossiers/reprendre" : "/dossiers/nouveau"} icon="plus">
              {reprend ? "Reprendre un dossier papier" : "Ouvrir un dossier"}
            </LinkButton>
          )
        }
      />
      <Grid>
        <Sheet title="Liste des dossiers" titleHidden flush>
          <Filters filtres={filtres} />
          {lignes.length > 0 ? (
            <FileTable lignes={lignes} caption="Dossiers qui vous concernent" />
          ) : (
            <EmptyState title={filtre ? "Aucun dossier ne correspond" : "Aucun dossier pour le moment"}>
              {filtre ? "Retirez un filtre, ou cherchez une commune du territoire." : "Le premier apparaîtra ici."}
            </EmptyState>
          )}
          <Pager
            label="Pages de la liste"
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
