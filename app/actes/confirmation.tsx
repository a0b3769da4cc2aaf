import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ouvrirPour } from "#app/dossier/load.server.ts";
import { pieceDe } from "#app/pieces/link.ts";
import { introuvable } from "#app/session.server.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Actions, LinkButton } from "#app/ui/button.tsx";
import { Grid } from "#app/ui/grid.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { Sheet } from "#app/ui/sheet.tsx";
import { contexteDe, rejouer } from "#workflows/dossier.ts";
import { acteDe } from "./repertoire.ts";
import { passeDe, recitDe, suiteDe } from "./tell.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { id, dossier, lignes, aujourdhui } = await ouvrirPour(request, params.id);
  const version = Number(params.version);
  const ligne = lignes.find((candidate) => candidate.version === version);
  if (!ligne) throw introuvable();
  const alors = { contexte: contexteDe(rejouer(dossier.faits.slice(0, version))), aujourdhui };
  const acte = acteDe(ligne.type as typeof ligne.fait.type);
  return {
    id,
    nom: contexteDe(dossier).dossier.nom,
    reference: `${id} / acte ${version}`,
    passe: passeDe(acte, ligne.fait),
    recit: recitDe(acte, ligne.fait, alors),
    suite: suiteDe(acte, alors),
    document: "versionId" in ligne.fait ? ligne.fait.versionId : undefined,
    piece: pieceDe(ligne),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.passe}, ${data.nom} · Atelier CPTS` : "Atelier CPTS" },
];

/** What was done, what happens next, by when. */
export default function PageDeConfirmation() {
  const vue = useLoaderData<typeof loader>();
  return (
    <>
      <PageTitle
        crumbs={[
          { label: "Accueil", to: "/" },
          { label: vue.nom, to: `/dossiers/${vue.id}` },
          { label: "Confirmation" },
        ]}
        over={`Référence ${vue.reference}`}
        title={vue.passe}
      />
      <Grid>
        <Alert tone="ok" title="C’est fait">
          {vue.recit ?? "L’acte est inscrit au journal du dossier."}
        </Alert>
        <Sheet title="Ce qui se passe ensuite" stack>
          <p>{vue.suite}</p>
          <Actions>
            <LinkButton to={`/dossiers/${vue.id}`}>Revenir au dossier</LinkButton>
            {vue.document && (
              <LinkButton to={`/versions/${vue.document}/pdf`} look="second" icon="download" file>
                Garder le PDF
              </LinkButton>
            )}
            {vue.piece && (
              <LinkButton to={vue.piece.adresse} look="second" icon="download" file>
                {vue.piece.nom}
              </LinkButton>
            )}
          </Actions>
        </Sheet>
      </Grid>
    </>
  );
}
