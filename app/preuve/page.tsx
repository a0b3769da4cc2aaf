import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { ouvrirPour } from "#app/dossier/load.server.ts";
import { LinkButton } from "#app/ui/button.tsx";
import { CopyField } from "#app/ui/copy-field.tsx";
import { DescriptionList } from "#app/ui/description-list.tsx";
import { Grid } from "#app/ui/grid.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { Points } from "#app/ui/points.tsx";
import { Sheet } from "#app/ui/sheet.tsx";
import { voitLesCourriels } from "#db/queries/letters.ts";
import { contexteDe } from "#workflows/dossier.ts";
import { CE_QUE_PROUVE, COMMENT_VERIFIER, contenuPour, insecable } from "./words.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { id, acteur, dossier, lignes } = await ouvrirPour(request, params.id);
  return {
    id,
    nom: contexteDe(dossier).dossier.nom,
    actes: lignes.length,
    derniere: lignes.at(-1)?.empreinte ?? "",
    contenu: contenuPour(voitLesCourriels(acteur)),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `Fichier de preuve, ${data.nom} · Atelier CPTS` : "Atelier CPTS" },
];

/** What the proof of a file holds, how to check it, and the button that makes it. */
export default function PageDeLaPreuve() {
  const { id, nom, actes, derniere, contenu } = useLoaderData<typeof loader>();
  return (
    <>
      <PageTitle
        crumbs={[{ label: "Accueil", to: "/" }, { label: nom, to: `/dossiers/${id}` }, { label: "Fichier de preuve" }]}
        title="Fichier de preuve"
        intro="Toute la vie juridique du dossier dans une archive, que chacun peut conserver et vérifier sans ce site ni son administration."
        actions={
          <LinkButton to={`/dossiers/${id}/preuve/zip`} file icon="download">
            Télécharger le fichier de preuve
          </LinkButton>
        }
      />
      <Grid kind="side">
        <Grid>
          <Sheet title="Comment le vérifier" stack>
            <Points ordered items={COMMENT_VERIFIER.map(insecable)} />
            <p className="text">{insecable(CE_QUE_PROUVE)}</p>
          </Sheet>
          <Sheet title="Ce qu’il contient" stack>
            <p className="text">Ce que vous pouvez voir de ce dossier, et rien d’autre. Aucun brouillon n’y figure.</p>
            <DescriptionList items={contenu.map(([term, sens]) => ({ term, value: insecable(sens) }))} />
          </Sheet>
        </Grid>
        <Grid aside="Empreinte à comparer">
          <Sheet title="L’empreinte à comparer" stack>
            <CopyField label={`Dernière empreinte, après ${actes} actes`} value={derniere} />
            <p>
              Un acte de plus la change. <Link to={`/dossiers/${id}/journal`}>Lire le journal complet</Link>
            </p>
          </Sheet>
        </Grid>
      </Grid>
    </>
  );
}
