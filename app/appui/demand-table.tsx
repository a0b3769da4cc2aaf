import { Link } from "@remix-run/react";
import { Badge } from "#app/ui/badge.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Sheet } from "#app/ui/sheet.tsx";
import { Table } from "#app/ui/table.tsx";
import { AnswerCell } from "./answer-cell.tsx";
import type { VueDesDemandes } from "./file.server.ts";

/** The demands of a file: what, to whom, by when, where they stand. */
export function DemandTable({ demandes, demande }: { demandes: VueDesDemandes["demandes"]; demande: boolean }) {
  if (demandes.length === 0) {
    return (
      <Sheet title="Demandes de ce dossier">
        <EmptyState title="Aucune demande pour le moment" icon="hand-helping">
          {demande
            ? "Choisissez un sujet ci-dessus. La question et sa réponse restent avec le dossier."
            : "Les demandes que vous pouvez lire apparaissent ici."}
        </EmptyState>
      </Sheet>
    );
  }
  return (
    <Sheet title="Demandes de ce dossier" flush>
      <Table
        caption="Demandes d’appui de ce dossier"
        rows={demandes}
        rowKey={({ id }) => id}
        columns={[
          {
            title: "Demande",
            head: true,
            cell: ({ adresse, titre, extrait, demandeeLe }) => (
              <>
                <Link to={adresse}>
                  {titre} : {extrait}
                </Link>
                <br />
                <small className="soft">{demandeeLe}</small>
              </>
            ),
          },
          { title: "Adressée à", short: "À", cell: ({ organisme }) => organisme },
          {
            title: "État",
            cell: ({ etat, nouvelle }) => (
              <>
                <Badge tone={etat.ton}>{etat.mots}</Badge>{" "}
                {nouvelle && (
                  <Badge tone="warn" icon="bell">
                    Nouvelle réponse
                  </Badge>
                )}
              </>
            ),
          },
          { title: "Réponse", cell: AnswerCell },
          { title: "Suivie par", cell: ({ suiviePar }) => suiviePar ?? "Pas encore prise en charge" },
        ]}
      />
    </Sheet>
  );
}
