import { Link } from "@remix-run/react";
import { Badge } from "#app/ui/badge.tsx";
import { LinkButton } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Grid } from "#app/ui/grid.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { Sheet } from "#app/ui/sheet.tsx";
import type { VueDeLAppui } from "./page.server.ts";

type Props = Pick<VueDeLAppui, "dossiers">;

export const FileList = ({ dossiers }: Props) => (
  <ul className="rule rows">
    {dossiers.map(({ id, nom, nouvelles }) => (
      <li key={id}>
        <Link to={`/dossiers/${id}/appui`}>{nom}</Link> <span className="small soft">{id}</span>{" "}
        {nouvelles > 0 && (
          <Badge tone="info">{nouvelles > 1 ? `${nouvelles} nouvelles réponses` : "Nouvelle réponse"}</Badge>
        )}
      </li>
    ))}
  </ul>
);

/** Somebody with several files says which one; with none, opens one first. */
export const ChooseFile = ({ dossiers }: Props) => (
  <>
    <PageTitle crumbs={[{ label: "Accueil", to: "/" }, { label: "Appui" }]} title="Demander un appui" />
    <Grid>
      <Sheet title="Pour quel dossier ?">
        {dossiers.length > 0 ? (
          <FileList dossiers={dossiers} />
        ) : (
          <EmptyState
            title="Vous ne suivez encore aucun dossier"
            action={<LinkButton to="/dossiers/nouveau">Ouvrir le dossier de votre CPTS</LinkButton>}
          >
            Une demande d’appui part d’un dossier : c’est son territoire qui dit qui vous répondra.
          </EmptyState>
        )}
      </Sheet>
    </Grid>
  </>
);
