import { Link } from "@remix-run/react";
import { Badge } from "#app/ui/badge.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Sheet } from "#app/ui/sheet.tsx";
import { Table } from "#app/ui/table.tsx";
import type { VueDuDossier } from "./page.server.ts";

/** The frozen texts of the file: what was deposited, proposed, signed. */
export function Papers({ vue }: { vue: Pick<VueDuDossier, "versions"> }) {
  if (vue.versions.length === 0) {
    return (
      <Sheet title="Documents">
        <EmptyState title="Aucun document déposé">
          Chaque dépôt fige ici un texte, avec son PDF et son empreinte.
        </EmptyState>
      </Sheet>
    );
  }
  return (
    <Sheet title="Documents" flush>
      <Table
        caption="Documents du dossier"
        rows={vue.versions}
        rowKey={({ id }) => id}
        columns={[
          {
            title: "Document",
            head: true,
            cell: ({ id, titre, changements, commentaires }) => (
              <>
                <Link to={`/versions/${id}`}>{titre}</Link>
                {changements && (
                  <Link to={changements} className="changes-link">
                    Voir ce qui a changé<span className="sr"> dans {titre}</span>
                  </Link>
                )}
                {commentaires > 0 && (
                  <Link to={`/versions/${id}#commentaires`} className="changes-link">
                    {commentaires > 1 ? `${commentaires}\u00a0commentaires ouverts` : "1\u00a0commentaire ouvert"}
                  </Link>
                )}
              </>
            ),
          },
          { title: "Figé le", cell: ({ date }) => date },
          { title: "Par", cell: ({ par }) => par },
          {
            title: "Fichier",
            cell: ({ id }) => (
              <Link to={`/versions/${id}/pdf`} reloadDocument>
                PDF
              </Link>
            ),
          },
          {
            title: "État",
            cell: ({ signatures }) =>
              signatures === 0 ? (
                <Badge tone="info" icon="lock">
                  Figé
                </Badge>
              ) : (
                <Badge tone={signatures === 3 ? "ok" : "info"}>
                  {signatures === 3 ? "Signé" : `${signatures} sur 3`}
                </Badge>
              ),
          },
        ]}
      />
    </Sheet>
  );
}
