import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { base } from "#app/base.server.ts";
import { agirSurCommentaires } from "#app/commentaires/act.server.ts";
import { CommentsLink } from "#app/commentaires/comments-link.tsx";
import { CommentMargin } from "#app/commentaires/margin.tsx";
import { lireFormulaire } from "#app/form.server.ts";
import { Alert } from "#app/ui/alert.tsx";
import { LinkButton } from "#app/ui/button.tsx";
import { DescriptionList } from "#app/ui/description-list.tsx";
import { Grid } from "#app/ui/grid.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { Sheet } from "#app/ui/sheet.tsx";
import { PARTIES } from "#workflows/acteur.ts";
import { DownloadMenu } from "./downloads.tsx";
import { ouvrirVersion } from "./open.server.ts";
import { FrozenText } from "./text.tsx";
import { VersionContents } from "./toc.tsx";
import { vueDeVersion } from "./view.server.ts";

export const loader = ({ request, params }: LoaderFunctionArgs) => vueDeVersion(request, params.version);

export async function action({ request, params }: ActionFunctionArgs) {
  const { acteur, ...version } = await ouvrirVersion(request, params.version);
  return agirSurCommentaires(await lireFormulaire(request), await base(), version, acteur);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.titre}, ${data.dossier.nom} · Atelier CPTS` : "Atelier CPTS" },
];

/** A frozen text, as it was deposited or kept: serif, immutable, with its fingerprint. */
export default function PageDeVersion() {
  const vue = useLoaderData<typeof loader>();
  return (
    <>
      <PageTitle
        crumbs={[
          { label: "Accueil", to: "/" },
          { label: vue.dossier.nom, to: `/dossiers/${vue.dossier.id}` },
          ...(vue.toutes ? [{ label: `Versions, ${vue.document}`, to: vue.toutes }] : []),
          { label: vue.nom },
        ]}
        over={vue.reference}
        title={vue.titre}
        intro={vue.figee}
        state={vue.commentee && <CommentsLink ouverts={vue.ouverts} />}
        actions={
          <>
            {vue.comparer && (
              <LinkButton to={vue.comparer.adresse} look="second">
                {vue.comparer.libelle}
              </LinkButton>
            )}
            <DownloadMenu version={vue.id} nom={vue.enPhrase} />
          </>
        }
      />
      <Grid>
        {vue.remplacee && (
          <Alert title="Une version plus récente existe">
            <p>
              <Link to={vue.remplacee.adresse}>Lire la {vue.remplacee.nom}</Link>, {vue.remplacee.quand}.
            </p>
          </Alert>
        )}
        {vue.signatures.length > 0 && (
          <Sheet title={vue.signatures.length === PARTIES.length ? "Signé par les trois parties" : "Signatures"}>
            <DescriptionList
              items={vue.signatures.map(({ nom, fonction, date, position }) => ({
                term: fonction,
                value: [nom, position, `le ${date}`].filter(Boolean).join(", "),
              }))}
            />
          </Sheet>
        )}
        <Grid kind="write">
          <VersionContents sections={vue.sections} />
          <FrozenText vue={vue} />
          {vue.commentee && (
            <Grid aside="Commentaires de cette version">
              <CommentMargin vue={vue.commentaires} />
            </Grid>
          )}
        </Grid>
      </Grid>
    </>
  );
}
