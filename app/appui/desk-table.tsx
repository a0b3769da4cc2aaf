import { Link } from "@remix-run/react";
import { Badge } from "#app/ui/badge.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Table } from "#app/ui/table.tsx";
import { AnswerCell } from "./answer-cell.tsx";
import type { BureauDAppui } from "./desk.server.ts";

const RIEN: Readonly<Record<BureauDAppui["qui"], string>> = {
  service: "Aucune demande en cours pour votre service",
  moi: "Vous ne suivez aucune demande en cours",
  territoire: "Aucune demande en cours sur le territoire",
  retard: "Aucune demande en retard depuis douze mois",
  closes: "Aucune demande close",
};

/** One list of the demands of a desk, late ones said. */
export function DeskTable({ lignes, qui }: Pick<BureauDAppui, "lignes" | "qui">) {
  if (lignes.length === 0) {
    return (
      <EmptyState title={RIEN[qui]} icon="circle-check">
        Une demande faite par une équipe arrive ici et dans vos notifications.
      </EmptyState>
    );
  }
  return (
    <Table
      caption={
        qui === "closes" ? "Demandes d’appui closes, les dernières d’abord" : "Demandes d’appui, par date de réponse"
      }
      rows={lignes}
      rowKey={({ id }) => id}
      columns={[
        {
          title: "Demande",
          head: true,
          cell: ({ id, dossierId, titre, extrait }) => (
            <Link to={`/dossiers/${dossierId}/appui/${id}`}>
              {titre} : {extrait}
            </Link>
          ),
        },
        { title: "Dossier", cell: ({ dossierId, dossier }) => <Link to={`/dossiers/${dossierId}`}>{dossier}</Link> },
        ...(qui === "service" ? [] : [{ title: "Adressée à", short: "À", cell: organismeDe }]),
        { title: "Réponse", cell: AnswerCell },
        { title: "État", cell: ({ etat }) => <Badge tone={etat.ton}>{etat.mots}</Badge> },
        { title: "Suivie par", cell: ({ suiviePar }) => suiviePar ?? "Pas encore prise en charge" },
      ]}
    />
  );
}

const organismeDe = ({ organisme }: BureauDAppui["lignes"][number]) => organisme;
