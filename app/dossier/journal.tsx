import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { Alert } from "#app/ui/alert.tsx";
import { Grid } from "#app/ui/grid.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { Sheet } from "#app/ui/sheet.tsx";
import { premiereAlteration } from "#db/journal.ts";
import { lecturesDe } from "#db/queries/notices.ts";
import { contexteDe } from "#workflows/dossier.ts";
import { filDesActes } from "./acts-view.ts";
import { ouvrirPour } from "./load.server.ts";
import { ActList } from "./thread.tsx";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { db, id, dossier, lignes } = await ouvrirPour(request, params.id);
  return {
    id,
    nom: contexteDe(dossier).dossier.nom,
    fil: filDesActes(lignes, await lecturesDe(db, id)),
    alteration: premiereAlteration(lignes),
    derniere: lignes.at(-1)?.empreinte ?? "",
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `Journal, ${data.nom} · Atelier CPTS` : "Atelier CPTS" },
];

/** Every act of the file. The chain of fingerprints is checked each time it is read. */
export default function PageDuJournal() {
  const { id, nom, fil, alteration, derniere } = useLoaderData<typeof loader>();
  return (
    <>
      <PageTitle
        crumbs={[{ label: "Accueil", to: "/" }, { label: nom, to: `/dossiers/${id}` }, { label: "Journal" }]}
        title="Journal complet"
        intro={`${fil.length} actes, du plus récent au plus ancien.`}
      />
      <Grid>
        {alteration ? (
          <Alert tone="error" title={`L’acte ${alteration.version} a été altéré : ${alteration.raison}`}>
            Prévenez l’administration du service : ce journal ne fait plus foi à partir de cet acte.
          </Alert>
        ) : (
          <Alert tone="ok" title="Aucun acte n’a été modifié">
            Chaque acte porte l’empreinte du précédent. Dernière empreinte : {derniere.slice(0, 16)}.{" "}
            <Link to={`/api/v1/dossiers/${id}/journal`} reloadDocument>
              Télécharger le journal (JSON)
            </Link>
          </Alert>
        )}
        <Sheet title="Le fil des actes" titleHidden>
          <ActList fil={fil} />
        </Sheet>
      </Grid>
    </>
  );
}
